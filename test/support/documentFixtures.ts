// The documents of test/fixtures/documents: made by LibreOffice from one source, and an OFD, a text and a zip of ours.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gb18030Of } from './gb18030Of.ts'
import { ofdOf } from './ofdOf.ts'
import { zipOf } from './zipOf.ts'

export const known = {
  title: '样板区人民政府关于生态创建工作的报告',
  forest: '2012年全区森林覆盖率达到18.36%，比上年提高0.42个百分点。',
  sewage: '污水集中处理率为85.20%，由住建局提供监测数据。',
  row: '森林面积（公顷）\t3588\t3672',
  header: '页眉：样板区生态办公室台账材料',
}

export const fixturePath = (name: string) =>
  fileURLToPath(new URL(`../fixtures/documents/${name}`, import.meta.url))

const files = [
  'report.pdf',
  'report.docx',
  'report.doc',
  'report.rtf',
  'figures.xls',
  'figures.xlsx',
  'slides.pptx',
]

/** Every format once, by file name; smallest forms of those that LibreOffice does not write. */
export function documentFixtures(): Map<string, Buffer> {
  return new Map([
    ...files.map((name) => [name, readFileSync(fixturePath(name))] as const),
    ['report.ofd', ofdOf({ pages: [[known.title, known.forest], [known.sewage]], template: [known.header] })],
    ['report.txt', gb18030Of(`${known.title}\r\n${known.sewage}`)],
    ['papers.zip', zipOf([{ name: gb18030Of('证明/森林覆盖率.pdf'), content: '%PDF-' }])],
  ])
}
