// What the system says of a person's file becomes words about that file; what the program got wrong does not.
import { expect, test } from 'vitest'
import { isSystemCode, readFailure } from '../../../shared/api/readFailure.ts'
import { failureText } from '../../../shared/wording/failureSentences.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: said in English`), { code })

test.each([
  ['ENOENT', 'fileVanished'],
  ['ENOTDIR', 'fileVanished'],
  ['ENODEV', 'fileVanished'],
  ['ENXIO', 'fileVanished'],
  ['EACCES', 'fileUnreadable'],
  ['EPERM', 'fileUnreadable'],
  ['EBUSY', 'fileInUse'],
  ['EISDIR', 'fileIsFolder'],
  ['EIO', 'fileReadFault'],
  ['ESTALE', 'fileReadFault'],
  ['UNKNOWN', 'fileReadFault'],
  ['ENAMETOOLONG', 'fileReadFault'],
])('%s is %s, told in Chinese with the name of the file', (code, wanted) => {
  const failure = readFailure(systemError(code), '证明.pdf')!
  expect(failure).toMatchObject({ code: wanted, facts: { file: '证明.pdf' } })
  const told = failureText(failure, 'zh')
  expect(told).toContain('证明.pdf')
  expect(told).not.toMatch(/[{}]|said in English/)
})

test.each([
  new TypeError('undefined is not a function'),
  Object.assign(new Error('wrong argument'), { code: 'ERR_INVALID_ARG_TYPE' }),
  Object.assign(new Error('constraint'), { code: 'SQLITE_CONSTRAINT' }),
  Object.assign(new Error('strange'), { code: 17 }),
])('a fault of the program is none of the file: %s', (error) => {
  expect(readFailure(error, '证明.pdf')).toBeNull()
})

test('codes of the system are told from codes of Node and of the database', () => {
  expect(['EIO', 'ENOSPC', 'E2BIG', 'UNKNOWN'].every(isSystemCode)).toBe(true)
  expect(['ERR_FS_EISDIR', 'SQLITE_FULL', 'FAULT', '', 5, undefined].some(isSystemCode)).toBe(false)
})
