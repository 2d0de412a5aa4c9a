// 发文字号 in a text: agency code + year in brackets + number + 号. The original is kept, never rewritten.

/** Brackets seen in the wild for the six-corner ones of the norm: 〔〕 [] 【】 () （）. */
const pattern = /(\p{Script=Han}+)([〔[【(（]\s*(?:19|20)\d{2}\s*[〕\]】)）]\s*(?:第\s*)?\d{1,5}\s*号)/gu
/** What may be written right before an agency code: the end of a title, of an office's name, or a word of reference. */
const lead =
  /^.*(?:根据|依据|按照|参照|转发|印发|关于|通知|意见|方案|批复|公告|附件|文件|文号|编号|[的局厅见及和与])/u
const longestAgency = 6

/** The first number found, or null. A number without its 号, year or a plain agency code is left to the person. */
export function documentNumberIn(text: string): string | null {
  for (const [, words, number] of text.matchAll(pattern)) {
    const agency = words!.replace(lead, '')
    if (agency.length >= 2 && agency.length <= longestAgency) return `${agency}${number}`
  }
  return null
}
