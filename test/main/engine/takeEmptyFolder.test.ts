// A folder for something new, and as it was when nothing came of it.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeEmptyFolder } from '../../../main/engine/takeEmptyFolder.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile } from '../support/storeFiles.ts'

function taken(folder: string) {
  const answer = takeEmptyFolder(folder)
  if (!answer.ok) throw new Error(answer.failure.code)
  return answer.answer
}

test('folders that were made for it go again, up to the one that was there', () => {
  const home = temporaryFolder()
  putFile(home, '别的.txt', '内容')
  const folder = join(home, '甲', '乙', '台账.ecoledger')
  const place = taken(folder)
  mkdirSync(join(folder, 'evidence'))
  writeFileSync(join(folder, 'ledger.sqlite'), '')
  place.leaveAsItWas()
  expect(readdirSync(home)).toEqual(['别的.txt'])
})

test('an empty folder that was there stays, and stays empty', () => {
  const folder = temporaryFolder()
  const place = taken(folder)
  writeFileSync(join(folder, 'ledger.sqlite'), '')
  place.leaveAsItWas()
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that holds anything is refused and not touched, and a file is no folder', () => {
  const folder = temporaryFolder()
  const file = putFile(folder, '年鉴.txt', '内容')
  expect(takeEmptyFolder(folder)).toMatchObject({ failure: { code: 'folderNotEmpty' } })
  for (const place of [file, join(file, '下级')])
    expect(takeEmptyFolder(place)).toMatchObject({
      failure: { code: 'placeUnreadable', facts: { folder: place } },
    })
  expect(existsSync(file)).toBe(true)
})
