// Old Word documents and those of WPS (.doc, .wps): body, then headers, footers and notes.
/// <reference path="./wordExtractor.d.ts" />
import WordExtractor from 'word-extractor'
import type { TextCollector } from './textCollector.ts'
import { Unreadable } from './unreadable.ts'

/** Otherwise Chinese quotation marks become Latin ones. */
const asWritten = { filterUnicode: false }

export async function readDocText(bytes: Buffer, text: TextCollector): Promise<void> {
  const document = await new WordExtractor().extract(bytes).catch(() => {
    throw new Unreadable('documentDamaged')
  })
  const boxes = document.getTextboxes({ ...asWritten, includeHeadersAndFooters: false })
  const parts: [string, string][] = [
    ['', `${document.getBody(asWritten)}\n${boxes}`],
    ['header', document.getHeaders({ ...asWritten, includeFooters: false })],
    ['footer', document.getFooters(asWritten)],
    ['notes', `${document.getFootnotes(asWritten)}\n${document.getEndnotes(asWritten)}`],
  ]
  for (const [name, words] of parts) {
    if (name !== '' && words.trim() === '') continue
    text.startPart('flow', name)
    text.write(words)
  }
}
