// Re-hashes stored files against their names.

import type { RunOptions } from './evidenceStore.ts'
import { runCopyTasks } from './runCopyTasks.ts'
import { fileOfHash } from './storedPaths.ts'

export interface FileProblem {
  sha256: string
  problem: 'missing' | 'altered' | 'unreadable'
}

export async function verifyFiles(
  root: string,
  sha256s: string[],
  options: RunOptions,
): Promise<FileProblem[]> {
  const located = sha256s.map((sha256) => ({ sha256, path: fileOfHash(root, sha256) }))
  const present = located.filter((file): file is { sha256: string; path: string } => file.path !== null)
  const results = await runCopyTasks(
    present.map((file, index) => ({ kind: 'hash', index, path: file.path, name: file.sha256 })),
    options,
  )
  const problems: FileProblem[] = located
    .filter((file) => !file.path)
    .map(({ sha256 }) => ({ sha256, problem: 'missing' }))
  for (const [index, result] of results.entries()) {
    const { sha256 } = present[index]!
    if (result && 'code' in result)
      problems.push({ sha256, problem: result.code === 'ENOENT' ? 'missing' : 'unreadable' })
    else if (result && result.sha256 !== sha256) problems.push({ sha256, problem: 'altered' })
  }
  return problems
}
