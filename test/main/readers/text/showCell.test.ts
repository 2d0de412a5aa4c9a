// Cells as Excel in China shows them.
import { expect, test } from 'vitest'
import { showCell } from '../../../../main/readers/text/showCell.ts'

const context = { shared: ['森林覆盖率'], date1904: false }
test.each([
  ['s', '0', '', '森林覆盖率'],
  ['s', '7', '', ''],
  ['b', '1', '', 'TRUE'],
  ['e', '#DIV/0!', '', '#DIV/0!'],
  ['str', '合计', '', '合计'],
  ['n', '0.30000000000000004', '', '0.3'],
  ['', '0.1836', '0.00%', '18.36%'],
  ['n', '1234567.891', '#,##0.00', '1,234,567.89'],
  ['n', '41371', 'yyyy/m/d', '2013/4/7'],
  ['n', '41371', 'yyyy"年"m"月"d"日"', '2013年4月7日'],
  ['n', '5', '[broken"', '5'],
  ['n', 'x', '0.00', 'x'],
])('type %s, value %s in format %s is shown as %s… %s', (type, value, format, shown) => {
  expect(showCell(type, value, format, context)).toBe(shown)
})

test('dates counted from 1904', () => {
  expect(showCell('n', '39909', 'yyyy-mm-dd', { ...context, date1904: true })).toBe('2013-04-07')
})
