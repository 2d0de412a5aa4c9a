// Reads a date as people write it. Year alone and year with month are dates too: 成文日期 is often known no better.

/**
 * `2013-4-7`, `2013.4.7`, `2013/4`, `2013年4月7日`, `20130407`, full-width digits.
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where it is no date (also 31 June).
 */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const parts =
    /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (!parts) return null
  const [, year, month, day] = parts
  const written = [year!, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined)
  const last = new Date(Date.UTC(Number(year), Number(month ?? 1), 0)).getUTCDate()
  const real =
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= last))
  return real ? written.join('-') : null
}
