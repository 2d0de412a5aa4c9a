// The full examination of stored files: every byte against its hash.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyFilesIn } from '../../../main/evidenceStore/copyFilesIn.ts'
import { verifyFiles } from '../../../main/evidenceStore/verifyFiles.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile, quietRun, sha256 } from '../support/storeFiles.ts'

/** A store with one file a content; answers the place of each. */
async function storeWith(...contents: string[]) {
  const folder = temporaryFolder()
  const root = join(folder, 'evidence')
  const files = contents.map((content, index) => ({
    path: putFile(folder, `${index}.txt`, content),
    relativeName: `${index}.txt`,
  }))
  const results = await copyFilesIn(root, files, quietRun())
  return { root, paths: results.map((result) => (result as { answer: { path: string } }).answer.path) }
}

test('untouched files give no problem, and each is told as it is done', async () => {
  const { root } = await storeWith('甲', '乙', '丙')
  const told: number[] = []
  const hashes = ['甲', '乙', '丙'].map(sha256)
  expect(await verifyFiles(root, hashes, quietRun({ progress: (done) => told.push(done) }))).toEqual([])
  expect(told).toEqual([1, 2, 3])
})

test('a missing, an altered and an unreadable file are each named by their hash', async () => {
  const { root, paths } = await storeWith('甲', '乙', '丙', '丁')
  rmSync(paths[0]!)
  chmodSync(paths[1]!, 0o644)
  // As long as before: only the hash can tell.
  writeFileSync(paths[1]!, '己')
  rmSync(paths[2]!)
  mkdirSync(paths[2]!)
  const problems = await verifyFiles(root, ['甲', '乙', '丙', '丁'].map(sha256), quietRun())
  expect(problems).toHaveLength(3)
  expect(problems).toContainEqual({ sha256: sha256('甲'), problem: 'missing' })
  expect(problems).toContainEqual({ sha256: sha256('乙'), problem: 'altered' })
  expect(problems).toContainEqual({ sha256: sha256('丙'), problem: 'unreadable' })
})

test('without a store every file is missing; a name that is no hash is missing and never a path', async () => {
  const root = join(temporaryFolder(), 'evidence')
  expect(await verifyFiles(root, [sha256('甲'), '../../etc/passwd'], quietRun())).toEqual([
    { sha256: sha256('甲'), problem: 'missing' },
    { sha256: '../../etc/passwd', problem: 'missing' },
  ])
})
