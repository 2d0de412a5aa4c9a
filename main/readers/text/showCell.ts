// A cell's value as Excel in China shows it.
import xlsx from 'xlsx'

/** Built into Excel by number; dates as a Chinese system shows them. */
export const builtInFormats: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}
const longestFormat = 255

export interface CellContext {
  shared: readonly string[]
  date1904: boolean
}

/** `type` as in the sheet: s shared text, b truth, n or nothing a number, the rest is text. */
export function showCell(type: string, value: string, format: string, context: CellContext): string {
  if (type === 's') return context.shared[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type !== '' && type !== 'n') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  return showNumber(number, format, context.date1904)
}

function showNumber(number: number, format: string, date1904: boolean): string {
  // Excel keeps 15 digits: more would be float dust.
  const plain = String(Number(number.toPrecision(15)))
  if (format === '' || /^(general|@)$/i.test(format) || format.length > longestFormat) return plain
  try {
    return (xlsx.SSF.format(format, number, { date1904 }) as string).trim() || plain
  } catch {
    return plain
  }
}
