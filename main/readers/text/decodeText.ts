// Bytes of a plain text as a person reads them: byte order marks, UTF-8, UTF-16, GB18030.

const marks: readonly [string, string][] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]
/** Of a torn text at most one sign in so many may be unreadable. */
const oneTornIn = 50

/** null where the bytes are no text; torn: some signs could not be read. */
export function decodeText(bytes: Uint8Array): { text: string; torn: boolean } | null {
  const start = Buffer.from(bytes.subarray(0, 3)).toString('hex')
  const marked = marks.find(([mark]) => start.startsWith(mark))?.[1]
  const wide = marked ?? wideOf(bytes)
  if (wide) return leniently(bytes, [wide])
  return strictly(bytes, 'utf-8') ?? strictly(bytes, 'gb18030') ?? leniently(bytes, ['utf-8', 'gb18030'])
}

/** A sign cut off at the very end is no fault: long files are cut. */
function strictly(bytes: Uint8Array, encoding: string): { text: string; torn: boolean } | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return isText(text) ? { text, torn: false } : null
  } catch {
    return null
  }
}

function leniently(bytes: Uint8Array, encodings: string[]): { text: string; torn: boolean } | null {
  const tries = encodings.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes, { stream: true })
    return { text, unreadable: text.split('\ufffd').length - 1 }
  })
  const best = tries.reduce((one, other) => (other.unreadable < one.unreadable ? other : one))
  if (best.unreadable * oneTornIn > best.text.length || !isText(best.text)) return null
  return { text: best.text, torn: best.unreadable > 0 }
}

/** UTF-16 without its mark: Latin signs and ends of lines have a zero in every second byte, always the same one. */
function wideOf(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, 4096)
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1
  const [even, odd] = zeros as [number, number]
  if (odd > looked / 50 && even === 0) return 'utf-16le'
  return even > looked / 50 && odd === 0 ? 'utf-16be' : null
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: binary files decode to these
const isText = (text: string) => !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)
