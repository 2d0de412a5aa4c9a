// The bytes of a stored PDF in parts, as the viewer asks for them: it asks by itself only over http, the desktop has its own address.
import { PDFDataRangeTransport } from 'pdfjs-dist'

export class EvidenceRanges extends PDFDataRangeTransport {
  readonly #stop = new AbortController()
  readonly #url: string
  readonly #failed: (error: Error) => void

  /** `failed` hears of a part that could not be read; the viewer itself would wait for ever. */
  constructor(url: string, sizeBytes: number, failed: (error: Error) => void) {
    super(sizeBytes, null)
    this.#url = url
    this.#failed = failed
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#read(begin, end).catch((error: Error) => {
      if (!this.#stop.signal.aborted) this.#failed(error)
    })
  }

  async #read(begin: number, end: number): Promise<void> {
    const headers = { range: `bytes=${begin}-${end - 1}` }
    const response = await fetch(this.#url, { headers, signal: this.#stop.signal })
    if (response.status !== 206) throw new Error(String(response.status))
    this.onDataRange(begin, new Uint8Array(await response.arrayBuffer()))
  }

  override abort(): void {
    this.#stop.abort()
  }
}
