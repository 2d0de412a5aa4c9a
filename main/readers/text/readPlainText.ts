// Text and CSV files.
import { decodeText } from './decodeText.ts'
import type { TextCollector } from './textCollector.ts'
import { textLimits } from './textLimits.ts'
import { Unreadable } from './unreadable.ts'

/** `otherwise` says what the file is where it is no text. */
export function readPlainText(
  bytes: Buffer,
  text: TextCollector,
  otherwise: 'documentDamaged' | 'documentUnreadable',
): void {
  // No sign takes more than four bytes; the rest would be cut anyway.
  const read = decodeText(bytes.subarray(0, textLimits.characters * 4))
  if (!read) throw new Unreadable(otherwise)
  text.startPart('flow', '')
  text.write(read.text)
  if (read.torn) throw new Unreadable('documentDamaged')
}
