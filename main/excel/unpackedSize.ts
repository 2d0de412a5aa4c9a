// How much a zip package unpacks to, found by unpacking it piece by piece: a small file may hold gigabytes and lie about it.
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** Stops as soon as more than `most` bytes are stated; null where the package is damaged or its directory lies. */
export function unpackedSize(bytes: Buffer, most: number): Promise<number | null> {
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return resolve(null)
      let stated = 0
      zip.on('entry', (entry: Entry) => {
        stated += entry.uncompressedSize
        if (stated > most) resolve(stated)
        else drain(zip, entry, (whole) => (whole ? zip.readEntry() : resolve(null)))
      })
      zip.on('end', () => resolve(stated))
      zip.on('error', () => resolve(null))
      zip.readEntry()
    })
  })
}

/** Reads an entry to its end and drops the bytes; yauzl stops where more come than the directory states. */
function drain(zip: ZipFile, entry: Entry, done: (whole: boolean) => void): void {
  zip.openReadStream(entry, (error, stream) => {
    if (error) return done(false)
    stream.on('error', () => done(false))
    stream.on('end', () => done(true))
    stream.resume()
  })
}
