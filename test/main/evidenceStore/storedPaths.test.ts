// Where stored files lie: by hash, with the extension they first came with, findable whatever it was.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fileOfHash,
  incomingFolder,
  keptExtension,
  listStored,
  locateAll,
  makeIncoming,
  storedPath,
} from '../../../main/evidenceStore/storedPaths.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { filesIn, putFile, sha256 } from '../support/storeFiles.ts'

test.each([
  ['证明.pdf', '.pdf'],
  ['证明.PDF', '.pdf'],
  ['统计.tar.gz', '.gz'],
  ['证明', ''],
  ['第1.2节', ''],
  ['证明.（盖章）', ''],
  ['证明.pdf ', ''],
  ['证明.', ''],
  ['证明.abcdefghijk', ''],
  ['证明.p df', ''],
])('of %s the extension “%s” is kept', (name, extension) => {
  expect(keptExtension(name)).toBe(extension)
})

test('whatever a file is called, its place stays inside the store and is fit for every system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const path = storedPath('/台账/evidence', 'ab'.repeat(32), name)
      expect(path).toMatch(/^[/\\]台账[/\\]evidence[/\\]ab[/\\](ab){32}(\.[a-z0-9]{1,10})?$/)
    }),
  )
})

test('a file is found by its hash whatever its extension, and only by a whole hash', () => {
  const root = temporaryFolder()
  const hash = sha256('甲')
  const path = putFile(root, `${hash.slice(0, 2)}/${hash}.pdf`, '甲')
  expect(fileOfHash(root, hash)).toBe(path)
  for (const wrong of [sha256('乙'), hash.slice(0, 63), hash.toUpperCase(), `../${hash}`, ''])
    expect(fileOfHash(root, wrong), wrong).toBeNull()
})

test('a store that is not there, or a file in the place of a folder, holds nothing', () => {
  const root = join(temporaryFolder(), 'evidence')
  expect(fileOfHash(root, sha256('甲'))).toBeNull()
  expect(listStored(root)).toEqual([])
  putFile(root, sha256('甲').slice(0, 2), '不是文件夹')
  expect(fileOfHash(root, sha256('甲'))).toBeNull()
  expect(listStored(root)).toEqual([])
})

test('only stored files are listed: not what waits, not what was set aside, not what others left', () => {
  const root = temporaryFolder()
  const hashes = ['甲', '乙'].map(sha256)
  for (const hash of hashes) putFile(root, `${hash.slice(0, 2)}/${hash}.pdf`, '')
  mkdirSync(incomingFolder(root))
  writeFileSync(join(incomingFolder(root), 'abc.part'), '')
  putFile(root, `.altered/${hashes[0]}-1.pdf`, '')
  putFile(root, `${hashes[0]!.slice(0, 2)}/Thumbs.db`, '')
  putFile(root, `${hashes[0]!.slice(0, 2)}/${hashes[0]}x.pdf`, '')
  putFile(root, 'readme.txt', '')
  expect(listStored(root).sort()).toEqual([...hashes].sort())
  expect(locateAll(root).get(hashes[1]!)).toBe(join(root, hashes[1]!.slice(0, 2), `${hashes[1]}.pdf`))
})

test('the incoming folder is made once and again; where it cannot be, the place is named', () => {
  const folder = temporaryFolder()
  expect(makeIncoming(folder)).toBeNull()
  expect(makeIncoming(folder)).toBeNull()
  const root = join(putFile(folder, '文件', ''), 'evidence')
  expect(makeIncoming(root)).toMatchObject({ code: 'placeUnreadable', facts: { folder: root } })
  expect(filesIn(folder)).toEqual(['文件'])
})
