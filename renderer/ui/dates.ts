// Dates as they stand on the screen: 2013-04-07, 14:32; the day only where it is not today.

export function shownTime(at: string, today: string): string {
  const time = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return day === today ? clock : `${day} ${clock}`
}

/** 12 KB, 3.4 MB */
export function shownSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`
  if (bytes < 1024 ** 3) return `${(bytes / 1024 / 1024).toFixed(1)} MB`
  return `${(bytes / 1024 ** 3).toFixed(2)} GB`
}

/** `1234567.5` → `1,234,567.5`; anything that is no plain number stays as it is. */
export function thousands(number: string): string {
  const parts = /^(-?)(\d+)(\.\d+)?$/.exec(number)
  if (!parts) return number
  return `${parts[1]}${parts[2]!.replace(/\B(?=(\d{3})+$)/g, ',')}${parts[3] ?? ''}`
}
