// The looks of the printed ledger. Fonts are those of Chinese office papers; each falls back where it is missing.
import type { Style } from 'exceljs'
import type { CellStyle } from '../../shared/deliverables/workbook.ts'

const thin = { style: 'thin' as const, color: { argb: 'FF000000' } }
const border = { top: thin, left: thin, bottom: thin, right: thin }
const song = { name: '宋体', size: 10, family: 3, charset: 134 }
const hei = { name: '黑体', size: 10, family: 3, charset: 134 }
const wrap = { wrapText: true, vertical: 'top' as const }
const middle = { wrapText: true, vertical: 'middle' as const }

export const cellStyles: Record<CellStyle, Partial<Style>> = {
  coverTitle: { font: { ...hei, size: 26, bold: true }, alignment: { ...middle, horizontal: 'center' } },
  coverLine: { font: { ...song, size: 14 }, alignment: { ...middle, horizontal: 'center' } },
  title: { font: { ...hei, size: 18, bold: true }, alignment: { ...middle, horizontal: 'center' } },
  noteLeft: { font: song, alignment: { ...middle, horizontal: 'left' } },
  noteCenter: { font: song, alignment: { ...middle, horizontal: 'center' } },
  noteRight: { font: song, alignment: { ...middle, horizontal: 'right' } },
  head: {
    font: { ...hei, bold: true },
    alignment: { ...middle, horizontal: 'center' },
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDF2EE' } },
  },
  label: { font: { ...hei, bold: true }, alignment: { ...wrap, horizontal: 'left' }, border },
  section: {
    font: { ...hei, size: 11, bold: true },
    alignment: { ...middle, horizontal: 'left' },
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF6F8F6' } },
  },
  text: { font: song, alignment: { ...wrap, horizontal: 'left' }, border },
  center: { font: song, alignment: { ...wrap, horizontal: 'center' }, border },
  number: { font: song, alignment: { ...wrap, horizontal: 'right' }, border },
  date: { font: song, alignment: { ...wrap, horizontal: 'center' }, border },
  link: {
    font: { ...song, color: { argb: 'FF1F4E79' }, underline: true },
    alignment: { ...wrap, horizontal: 'center' },
    border,
  },
  closing: { font: { ...song, size: 11 }, alignment: { ...middle, horizontal: 'left' } },
}
