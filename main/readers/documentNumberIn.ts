// 发文字号 in a text: agency code + year in brackets + number + 号. The original is kept, never rewritten.

/** Brackets seen in the wild for the six-corner ones of the norm: 〔〕 [] 【】 () （）. */
const pattern = /[\p{Script=Han}]{2,12}[〔[【(（]\s*(?:19|20)\d{2}\s*[〕\]】)）]\s*(?:第\s*)?\d{1,5}\s*号/u

/** The first number found, or null. A number without its 号, year or agency is left to the person. */
export function documentNumberIn(text: string): string | null {
  return pattern.exec(text)?.[0] ?? null
}
