// Types of word-extractor, which brings none: only what is called here.
declare module 'word-extractor' {
  interface AsWritten {
    filterUnicode: boolean
  }
  interface WordDocument {
    getBody(options: AsWritten): string
    getFootnotes(options: AsWritten): string
    getEndnotes(options: AsWritten): string
    getHeaders(options: AsWritten & { includeFooters: boolean }): string
    getFooters(options: AsWritten): string
    getTextboxes(options: AsWritten & { includeHeadersAndFooters: boolean }): string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>
  }
}
