// Errors of the system become failures that a person can act on; errors of the program stay errors.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { baseName, fileFailure, placeFailure, shownName } from '../../../main/evidenceStore/fileFailure.ts'
import { failureText } from '../../../shared/wording/failureSentences.ts'

const systemError = (code: string) => Object.assign(new Error(`${code}: 出错`), { code, syscall: 'read' })

test.each([
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['ENOENT', 'fileVanished'],
  ['ENXIO', 'fileVanished'],
  ['EACCES', 'fileUnreadable'],
  ['EPERM', 'fileUnreadable'],
  ['EISDIR', 'fileIsFolder'],
  ['EFBIG', 'fileTooLargeForDisk'],
  ['EIO', 'fileReadFault'],
  ['ENOTDIR', 'fileVanished'],
  ['EBUSY', 'fileInUse'],
  ['ELOOP', 'fileReadFault'],
  ['ETIMEDOUT', 'fileReadFault'],
  ['UNKNOWN', 'fileReadFault'],
])('%s of a file is %s, told with its name', (code, failure) => {
  expect(fileFailure(systemError(code), '证明.pdf')).toMatchObject({
    code: failure,
    facts: { file: '证明.pdf' },
  })
})

test.each([
  ['ENOSPC', 'diskFull'],
  ['EROFS', 'readOnlyPlace'],
  ['EACCES', 'readOnlyPlace'],
  ['ENOENT', 'placeUnreadable'],
  ['ENOTDIR', 'placeUnreadable'],
  ['EIO', 'placeUnreadable'],
])('%s of the store’s own place is %s', (code, failure) => {
  const told = placeFailure(systemError(code), '/台账')
  expect(told.code).toBe(failure)
  expect(failureText(told, 'zh')).not.toMatch(/[{}]/)
})

test('a fault of the program is thrown on', () => {
  const fault = new TypeError('undefined is not a function')
  expect(() => fileFailure(fault, '证明.pdf')).toThrow(fault)
  expect(() => placeFailure(fault, '/台账')).toThrow(fault)
})

test('a name is shown in composed form with its control characters visible', () => {
  expect(shownName('e\u0301tat\u0000\n\u007f.pdf')).toBe('\u00e9tat␣␣␣.pdf')
  expect(shownName('指标5 森林覆盖率（2013年）.pdf')).toBe('指标5 森林覆盖率（2013年）.pdf')
})

test.each([
  ['住建局/证明.pdf', '证明.pdf'],
  ['住建局\\证明.pdf', '证明.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['证明.pdf', '证明.pdf'],
  ['文件夹/', '文件夹/'],
  ['', ''],
])('the last name of %s is %s', (relative, name) => {
  expect(baseName(relative)).toBe(name)
})

test('no name that a person can see holds a control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be gone
      expect(shownName(name)).not.toMatch(/[\u0000-\u001f\u007f]/)
    }),
  )
})
