// A text in the bytes of GB18030 (its two-byte part), as programs in China write it; Node only reads that code.

let table: Map<string, number[]> | null = null

export function gb18030Of(text: string): Buffer {
  table ??= makeTable()
  return Buffer.from(
    [...text].flatMap((sign) => {
      const bytes = sign < '\u0080' ? [sign.charCodeAt(0)] : table!.get(sign)
      if (!bytes) throw new Error(`no two bytes for ${sign}`)
      return bytes
    }),
  )
}

function makeTable(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const signs = new Map<string, number[]>()
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1)
      if (low !== 0x7f) signs.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  return signs
}
