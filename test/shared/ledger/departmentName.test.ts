// What a department is called: the office’s own name first, the catalogue’s next, unknown words as they are.
import { expect, test } from 'vitest'
import { departmentName } from '../../../shared/ledger/departmentName.ts'
import { bareLedger, put, standard } from '../builders.ts'

test('a department has the catalogue’s name until the office gives it its own', () => {
  const state = bareLedger()
  expect(departmentName(standard, state, 'stat')).toBe('统计局')
  put(state, 'departments', { id: 'stat', name: '区统计调查局', contact: '', phone: '', order: 1 })
  expect(departmentName(standard, state, 'stat')).toBe('区统计调查局')
})

test('a department that nobody knows is called as it was entered', () => {
  expect(departmentName(standard, bareLedger(), '第三方机构')).toBe('第三方机构')
})
