// A first title from a file's name: only what is surely no title is taken away.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { titleFromName } from '../../../main/readers/titleFromName.ts'

test.each([
  ['11-2 污水集中处理率 证明 住建局(盖章).pdf', '污水集中处理率 证明 住建局'],
  ['5.森林覆盖率.xlsx', '森林覆盖率'],
  ['3、规划.docx', '规划'],
  ['5-1-03_批复.PDF', '批复'],
  ['副本 环境公报（终稿）.doc', '环境公报'],
  ['副本2013年统计年鉴.xls', '2013年统计年鉴'],
  ['实施方案定稿2.docx', '实施方案'],
  ['验收意见（扫描件）.jpg', '验收意见'],
])('%s is titled %s', (name, title) => {
  expect(titleFromName(name)).toBe(title)
})

test.each([
  ['2013年统计年鉴.pdf', '2013年统计年鉴'],
  ['1.2亿吨标煤核算.pdf', '1.2亿吨标煤核算'],
  ['12369热线记录.pdf', '12369热线记录'],
  ['关于印发《方案》的通知（环发〔2007〕195号）.pdf', '关于印发《方案》的通知（环发〔2007〕195号）'],
  ['盖章要求.pdf', '盖章要求'],
  ['第1.2节', '第1.2节'],
])('%s keeps its numbers and brackets: they are the title', (name, title) => {
  expect(titleFromName(name)).toBe(title)
})

test.each([
  ['（盖章）.pdf', '（盖章）'],
  ['.gitignore', '.gitignore'],
  ['   .pdf', '   .pdf'],
  ['定稿.docx', '定稿'],
])('%s is not titled with nothing', (name, title) => {
  expect(titleFromName(name)).toBe(title)
})

test('composed and decomposed names have the same title', () => {
  expect(titleFromName('Re\u0301sume\u0301.pdf')).toBe('R\u00e9sum\u00e9')
})

test('a name always gives a title, and never a longer one', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      const title = titleFromName(name)
      expect(title).not.toBe('')
      expect(title.length).toBeLessThanOrEqual(name.normalize('NFC').length)
    }),
  )
})
