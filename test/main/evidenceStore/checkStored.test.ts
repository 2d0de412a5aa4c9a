// The quick look: missing and altered files are found without hashing what nobody touched.
import { chmodSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkStored, type StoredSize } from '../../../main/evidenceStore/checkStored.ts'
import { copyFilesIn } from '../../../main/evidenceStore/copyFilesIn.ts'
import { storedStamp } from '../../../main/evidenceStore/storedPaths.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { modeOf, putFile, quietRun, sha256 } from '../support/storeFiles.ts'

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

const record = (content: string): StoredSize => ({
  sha256: sha256(content),
  sizeBytes: Buffer.byteLength(content),
})

test('files as they were taken in are sound', async () => {
  const { root } = await storeWith('甲', '乙')
  expect(await checkStored(root, [record('甲'), record('乙')], false)).toEqual(new Set())
})

test('a missing file, one that was cut off and one that was altered are broken', async () => {
  const { root, paths } = await storeWith('甲', '乙乙', '丙')
  rmSync(paths[0]!)
  chmodSync(paths[1]!, 0o644)
  writeFileSync(paths[1]!, '乙')
  chmodSync(paths[2]!, 0o644)
  writeFileSync(paths[2]!, '己')
  const broken = await checkStored(root, [record('甲'), record('乙乙'), record('丙')], false)
  expect(broken).toEqual(new Set([sha256('甲'), sha256('乙乙'), sha256('丙')]))
})

test('a file that was only copied is hashed once, then stamped and read-only again', async () => {
  const { root, paths } = await storeWith('甲')
  chmodSync(paths[0]!, 0o644)
  utimesSync(paths[0]!, new Date(), new Date())
  expect(await checkStored(root, [record('甲')], false)).toEqual(new Set())
  expect(statSync(paths[0]!).mtimeMs).toBe(storedStamp.getTime())
  expect(modeOf(paths[0]!)).toBe(0o444)
})

test('a ledger that is only looked at is not stamped', async () => {
  const { root, paths } = await storeWith('甲')
  const copied = new Date('2014-01-10T08:00:00Z')
  chmodSync(paths[0]!, 0o644)
  utimesSync(paths[0]!, copied, copied)
  expect(await checkStored(root, [record('甲')], true)).toEqual(new Set())
  expect(statSync(paths[0]!).mtime).toEqual(copied)
})

test('a broken file is not stamped as sound', async () => {
  const { root, paths } = await storeWith('甲')
  chmodSync(paths[0]!, 0o644)
  writeFileSync(paths[0]!, '己')
  await checkStored(root, [record('甲')], false)
  expect(statSync(paths[0]!).mtimeMs).not.toBe(storedStamp.getTime())
  expect(await checkStored(root, [record('甲')], false)).toEqual(new Set([sha256('甲')]))
})

test('without a store every recorded file is broken', async () => {
  expect(await checkStored(join(temporaryFolder(), 'evidence'), [record('甲')], false)).toEqual(
    new Set([sha256('甲')]),
  )
})

test('what else lies in the store does not disturb the look', async () => {
  const { root } = await storeWith('甲')
  writeFileSync(join(root, 'Thumbs.db'), '')
  writeFileSync(join(root, 'ab'), '不是文件夹')
  mkdirSync(join(root, 'lost+found'))
  expect(await checkStored(root, [record('甲'), record('乙')], false)).toEqual(new Set([sha256('乙')]))
})
