// What the disk under a ledger says becomes words about the place; a broken rule of the database stays a bug.
import { expect, test } from 'vitest'
import { writeFailure } from '../../../shared/api/writeFailure.ts'
import { failureText } from '../../../shared/wording/failureSentences.ts'

const diskError = (code: string) => Object.assign(new Error(`${code}: said in English`), { code })

test.each([
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_IOERR_SHMSIZE', 'diskFull'],
  ['EACCES', 'readOnlyPlace'],
  ['EPERM', 'readOnlyPlace'],
  ['EROFS', 'readOnlyPlace'],
  ['SQLITE_READONLY', 'readOnlyPlace'],
  ['SQLITE_READONLY_DIRECTORY', 'readOnlyPlace'],
  ['ENOENT', 'placeUnreadable'],
  ['ENOTDIR', 'placeUnreadable'],
  ['EIO', 'placeUnreadable'],
  ['SQLITE_IOERR_FSYNC', 'placeUnreadable'],
  ['SQLITE_CANTOPEN', 'placeUnreadable'],
  ['SQLITE_READONLY_DBMOVED', 'placeUnreadable'],
])('%s is %s, told in Chinese', (code, wanted) => {
  const failure = writeFailure(diskError(code), '/U盘/台账')!
  expect(failure).toMatchObject({ code: wanted, facts: { folder: '/U盘/台账' } })
  expect(failureText(failure, 'zh')).toMatch(/\p{Script=Han}/u)
  expect(failureText(failure, 'zh')).not.toMatch(/[{}]/)
})

test.each([
  new TypeError('undefined is not a function'),
  diskError('SQLITE_CONSTRAINT_FOREIGNKEY'),
  diskError('SQLITE_ERROR'),
  diskError('ERR_INVALID_ARG_VALUE'),
])('a fault of the program is none of the disk: %s', (error) => {
  expect(writeFailure(error, '/U盘/台账')).toBeNull()
})
