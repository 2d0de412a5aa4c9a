// One file copied while it is hashed: the copy is whole and the same, or there is none.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyHashed, hashFile } from '../../../main/evidenceStore/copyHashed.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile, sha256 } from '../support/storeFiles.ts'

/** Large enough that the copy tells of its progress while it is under way. */
const largeBytes = 70 * 1024 * 1024

function largeFile(folder: string): string {
  const path = putFile(folder, '航拍.mp4', '')
  truncateSync(path, largeBytes)
  return path
}

test.each([
  ['a short text', Buffer.from('台账')],
  ['nothing at all', Buffer.alloc(0)],
  ['exactly one buffer', Buffer.alloc(1 << 20, 7)],
  ['one byte more than a buffer', Buffer.alloc((1 << 20) + 1, 7)],
])('%s is copied byte for byte, with its hash and size', async (_what, content) => {
  const folder = temporaryFolder()
  const source = putFile(folder, '原件', content)
  const target = join(folder, '副本')
  const copied = await copyHashed(source, target, () => {})
  expect(copied).toEqual({ sha256: sha256(content), sizeBytes: content.length })
  expect(readFileSync(target).equals(content)).toBe(true)
  expect(readFileSync(source).equals(content)).toBe(true)
  expect(hashFile(target)).toEqual({ sha256: sha256(content), sizeBytes: content.length })
})

test('a file that grows while it is read is not taken, and no copy is left', async () => {
  const folder = temporaryFolder()
  const source = largeFile(folder)
  const target = join(folder, '副本')
  const grow = () => appendFileSync(source, '还在写')
  await expect(copyHashed(source, target, grow)).rejects.toMatchObject({ code: 'FILE_CHANGED' })
  expect(existsSync(target)).toBe(false)
})

test('a file that is saved anew under its name while it is read is not taken', async () => {
  const folder = temporaryFolder()
  const source = largeFile(folder)
  const saveAnew = () => {
    rmSync(source)
    writeFileSync(source, '另存')
  }
  await expect(copyHashed(source, join(folder, '副本'), saveAnew)).rejects.toMatchObject({
    code: 'FILE_CHANGED',
  })
  expect(existsSync(join(folder, '副本'))).toBe(false)
})

test('a file that is pulled away while it is read leaves no copy', async () => {
  const folder = temporaryFolder()
  const source = largeFile(folder)
  await expect(copyHashed(source, join(folder, '副本'), () => rmSync(source))).rejects.toMatchObject({
    code: 'ENOENT',
  })
  expect(existsSync(join(folder, '副本'))).toBe(false)
})

test('progress is told in bytes, more and more of them', async () => {
  const folder = temporaryFolder()
  const told: number[] = []
  await copyHashed(largeFile(folder), join(folder, '副本'), (bytes) => told.push(bytes))
  expect(told).toEqual([64 * 1024 * 1024])
})

test('a file that is already at the target is never overwritten', async () => {
  const folder = temporaryFolder()
  const target = putFile(folder, '副本', '先来的')
  await expect(copyHashed(putFile(folder, '原件', '后来的'), target, () => {})).rejects.toMatchObject({
    code: 'EEXIST',
  })
  expect(readFileSync(target, 'utf8')).toBe('先来的')
})

test('a folder and a missing file are refused by their own codes, and no copy begins', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '文件夹'))
  const target = join(folder, '副本')
  await expect(copyHashed(join(folder, '文件夹'), target, () => {})).rejects.toMatchObject({ code: 'EISDIR' })
  await expect(copyHashed(join(folder, '没有'), target, () => {})).rejects.toMatchObject({ code: 'ENOENT' })
  expect(existsSync(target)).toBe(false)
})
