// Two workers share the tasks: every task is answered in its place, whatever the order in which they end.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CopyTask } from '../../../main/evidenceStore/copyWorker.ts'
import { runCopyTasks } from '../../../main/evidenceStore/runCopyTasks.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { filesIn, putFile, quietRun, sha256 } from '../support/storeFiles.ts'

function hashTasks(folder: string, contents: string[]): CopyTask[] {
  return contents.map((content, index) => {
    const name = `${index}.txt`
    return { kind: 'hash', index, path: putFile(folder, name, content), name }
  })
}

test('results stand in the order of the tasks, those that failed with the code of the system', async () => {
  const folder = temporaryFolder()
  // Sizes that differ by far, so that later tasks end earlier.
  const contents = Array.from({ length: 60 }, (_, index) => '台'.repeat(index % 7 === 0 ? 300_000 : index))
  const tasks = hashTasks(folder, contents)
  tasks.splice(30, 1, { kind: 'hash', index: 30, path: join(folder, '没有'), name: '没有' })
  const results = await runCopyTasks(tasks, quietRun())
  expect(results).toHaveLength(60)
  for (const [index, result] of results.entries())
    expect(result).toMatchObject(index === 30 ? { code: 'ENOENT' } : { sha256: sha256(contents[index]!) })
})

test('a cancel stops the work: what was not begun is left undone and told as null', async () => {
  const folder = temporaryFolder()
  const tasks = hashTasks(
    folder,
    Array.from({ length: 300 }, (_, index) => String(index)),
  )
  const controller = new AbortController()
  const results = await runCopyTasks(
    tasks,
    quietRun({ signal: controller.signal, progress: (done) => done === 20 && controller.abort() }),
  )
  const done = results.filter((result) => result !== null)
  expect(done.length).toBeGreaterThanOrEqual(20)
  expect(done.length).toBeLessThan(300)
})

test('copies are made where the tasks say', async () => {
  const folder = temporaryFolder()
  const temporaryPath = join(folder, '副本.part')
  const task: CopyTask = {
    kind: 'copy',
    index: 0,
    path: putFile(folder, '甲', '内容'),
    name: '甲',
    temporaryPath,
  }
  expect(await runCopyTasks([task], quietRun())).toEqual([{ sha256: sha256('内容'), sizeBytes: 6 }])
  expect(existsSync(temporaryPath)).toBe(true)
  expect(filesIn(folder)).toEqual(['副本.part', '甲'])
})

test('no tasks are answered at once', async () => {
  expect(await runCopyTasks([], quietRun())).toEqual([])
})
