// The pieces of a PDF page as a sentence: no gaps between Chinese and digits, tabs between columns.
import { expect, test } from 'vitest'
import { joinPdfItems } from '../../../../main/readers/text/joinPdfItems.ts'

const item = (str: string, width = str.length * 10, hasEOL = false) => ({ str, width, height: 10, hasEOL })

test('hair spaces beside Chinese go, spaces between Latin words stay, wide ones are columns', () => {
  expect(joinPdfItems([item('2012'), item(' ', 2.5), item('年')])).toBe('2012年')
  expect(joinPdfItems([item('eco'), item(' ', 2.5), item('district')])).toBe('eco district')
  expect(joinPdfItems([item('指标'), item(' ', 80), item('3588')])).toBe('指标\t3588')
  expect(joinPdfItems([item('张'), item(' ', 10), item('三')])).toBe('张 三')
  expect(joinPdfItems([item('甲', 10, true), item('乙')])).toBe('甲\n乙')
})
