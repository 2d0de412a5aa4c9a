// The name of a zip member: UTF-8 where it is that, else GB18030, as Windows in China writes it.

/** Strict UTF-8 first: Chinese in GB18030 is practically never valid UTF-8. */
export function memberName(raw: Buffer, marked: boolean): string {
  for (const encoding of marked ? ['utf-8'] : ['utf-8', 'gb18030']) {
    try {
      return tidy(new TextDecoder(encoding, { fatal: true }).decode(raw))
    } catch {
      // Not this one.
    }
  }
  return tidy(new TextDecoder(marked ? 'utf-8' : 'gb18030').decode(raw))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: hostile names
const tidy = (name: string) => name.replaceAll('\\', '/').replace(/[\u0000-\u001f]/g, '')
