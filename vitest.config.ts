// Test projects: unit (pure and store), slow ones beside it: journeys (killed processes), screens (Chromium), papers (LibreOffice),
// desktop (the window's host, its packing).
import { defineConfig } from 'vitest/config'

const slow = ['test/journeys/**', 'test/screens/**', 'test/papers/**', 'test/desktop/**']

export default defineConfig({
  test: {
    // The report of the last run: the build machine counts from it.
    reporters: ['default', ['json', { outputFile: 'test-results/tests.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: slow,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: slow.map((folder) => `${folder}/*.test.ts`),
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
