// Finds a Python that has a certain module; machines often have several.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { outputOf } from './runProgram.ts'

/** null where no Python of this machine can import it. */
export async function findPython(module: string): Promise<string | null> {
  const folders = [...new Set([...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'])]
  const candidates = folders.flatMap((folder) =>
    ['python3', 'python', 'python3.exe', 'python.exe'].map((name) => join(folder, name)).filter(existsSync),
  )
  for (const python of candidates) {
    try {
      await outputOf(python, ['-c', `import ${module}`])
      return python
    } catch {
      // The next one may have it.
    }
  }
  return null
}
