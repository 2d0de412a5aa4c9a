// A zip package with limits: its members by name, each unpacked piece by piece and never more than is allowed in all.
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { memberName } from './memberName.ts'
import { textLimits } from './textLimits.ts'
import { Unreadable } from './unreadable.ts'

export interface Zip {
  /** In the order of the directory, folders included. */
  names: string[]
  has(name: string): boolean
  /** Pieces of a member; throws Unreadable where there is none of that name. */
  pieces(name: string): AsyncIterable<Buffer>
  /** The directory breaks off or is longer than is read. */
  incomplete: 'damaged' | 'long' | null
}

export async function openZip(bytes: Buffer): Promise<Zip> {
  const file = await open(bytes)
  const { entries, incomplete } = await listEntries(file)
  const byName = new Map<string, Entry>()
  // The first of a name counts: a second one could not be told from it.
  for (const entry of entries) {
    const name = plain(nameOf(entry))
    if (!byName.has(name)) byName.set(name, entry)
  }
  let unpacked = 0
  return {
    names: entries.map(nameOf),
    has: (name) => byName.has(plain(name)),
    incomplete,
    async *pieces(name) {
      const entry = byName.get(plain(name))
      if (!entry) throw new Unreadable('documentDamaged')
      if (entry.isEncrypted()) throw new Unreadable('documentLocked')
      for await (const piece of await openMember(file, entry)) {
        unpacked += (piece as Buffer).length
        if (unpacked > textLimits.unpackedBytes) throw new Unreadable('documentBomb')
        yield piece as Buffer
      }
    },
  }
}

/** Programs differ in upper and lower case and in a leading slash. */
const plain = (name: string) => name.replace(/^\/+/, '').toLowerCase()
/** Bit 11 says UTF-8. */
const nameOf = (entry: Entry) =>
  memberName(entry.fileName as unknown as Buffer, (entry.generalPurposeBitFlag & 0x800) !== 0)

function open(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false }, (error, zip) =>
      error ? reject(new Unreadable('documentDamaged')) : resolve(zip),
    ),
  )
}

function listEntries(file: ZipFile): Promise<{ entries: Entry[]; incomplete: Zip['incomplete'] }> {
  return new Promise((resolve) => {
    const entries: Entry[] = []
    file.on('entry', (entry: Entry) => {
      if (entries.length >= textLimits.members) return resolve({ entries, incomplete: 'long' })
      entries.push(entry)
      file.readEntry()
    })
    file.on('end', () => resolve({ entries, incomplete: null }))
    file.on('error', () => resolve({ entries, incomplete: 'damaged' }))
    file.readEntry()
  })
}

function openMember(file: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    try {
      file.openReadStream(entry, (error, stream) =>
        error ? reject(new Unreadable('documentDamaged')) : resolve(stream),
      )
    } catch {
      reject(new Unreadable('documentDamaged'))
    }
  })
}
