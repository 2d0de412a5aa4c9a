// The built program, for tests that run it; `npm test` has built it, a single test file may be the first.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../..', import.meta.url))
const built = ['main/startDesktop.js', 'preload/preload.cjs', 'renderer/index.html']

export const builtPage = join(program, 'dist', 'renderer')

export function buildIfMissing(): void {
  if (built.every((file) => existsSync(join(program, 'dist', file)))) return
  execSync('npm run -s build', { cwd: program, stdio: ['ignore', 'ignore', 'inherit'] })
}
