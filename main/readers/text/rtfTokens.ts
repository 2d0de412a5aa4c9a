// An RTF file cut into its tokens: groups, control words, bytes of text.

export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; word: string; value: number | null }
  | { kind: 'byte'; byte: number }

const backslash = 0x5c
const isLetter = (byte: number) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)

/** Control symbols come as words of one sign: `~`, `*`. */
export function* rtfTokens(bytes: Buffer): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]!
    at += 1
    if (byte === 0x7b) yield { kind: 'open' }
    else if (byte === 0x7d) yield { kind: 'close' }
    else if (byte !== backslash) {
      if (byte !== 0x0d && byte !== 0x0a) yield { kind: 'byte', byte }
    } else if (at < bytes.length) {
      const { token, next } = control(bytes, at)
      at = next
      // Raw bytes may hold anything.
      if (token.kind === 'word' && token.word === 'bin') at += Math.max(0, token.value ?? 0)
      else yield token
    }
  }
}

/** What stands behind a backslash at `at`. */
function control(bytes: Buffer, at: number): { token: RtfToken; next: number } {
  const sign = String.fromCharCode(bytes[at]!)
  if (isLetter(bytes[at]!)) return word(bytes, at)
  if (sign === "'") {
    const byte = Number.parseInt(bytes.toString('latin1', at + 1, at + 3), 16)
    return Number.isNaN(byte)
      ? { token: { kind: 'word', word: sign, value: null }, next: at + 1 }
      : { token: { kind: 'byte', byte }, next: at + 3 }
  }
  if (sign === '\\' || sign === '{' || sign === '}')
    return { token: { kind: 'byte', byte: bytes[at]! }, next: at + 1 }
  const word_ = sign === '\r' || sign === '\n' ? 'par' : sign
  return { token: { kind: 'word', word: word_, value: null }, next: at + 1 }
}

function word(bytes: Buffer, at: number): { token: RtfToken; next: number } {
  const [all, name, value] = /^([A-Za-z]{1,32})(-?\d{1,10})? ?/.exec(bytes.toString('latin1', at, at + 48))!
  return {
    token: { kind: 'word', word: name!, value: value === undefined ? null : Number(value) },
    next: at + all.length,
  }
}
