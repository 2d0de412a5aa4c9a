// A zip package made by hand, so that it can lie: names in any code, sizes that are not true, members by the thousand.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipMember {
  name: string | Uint8Array
  content: string | Uint8Array
  /** Stated instead of the true size. */
  statedSize?: number
  /** Marked as UTF-8. */
  utf8?: boolean
  /** Marked as encrypted. */
  locked?: boolean
}

export function zipOf(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let place = 0
  for (const member of members) {
    const name = Buffer.from(member.name as Uint8Array)
    const content = Buffer.from(member.content as Uint8Array)
    const packed = deflateRawSync(content)
    const fields = fieldsOf(member, content, packed.length, name.length)
    const local = Buffer.concat([Buffer.from('504b03041400', 'hex'), fields, name, packed])
    const central = Buffer.concat([Buffer.from('504b010214001400', 'hex'), fields, Buffer.alloc(14), name])
    central.writeUInt32LE(place, 42)
    locals.push(local)
    directory.push(central)
    place += local.length
  }
  const end = Buffer.alloc(22)
  end.write('504b0506', 'hex')
  end.writeUInt16LE(members.length & 0xffff, 8)
  end.writeUInt16LE(members.length & 0xffff, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(place, 16)
  return Buffer.concat([...locals, ...directory, end])
}

/** From the flags to the length of the extra field: the same in both headers. */
function fieldsOf(member: ZipMember, content: Buffer, packedSize: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(24)
  fields.writeUInt16LE((member.utf8 ? 0x800 : 0) | (member.locked ? 1 : 0), 0)
  fields.writeUInt16LE(8, 2)
  fields.writeUInt32LE(crc32(content), 8)
  fields.writeUInt32LE(packedSize, 12)
  fields.writeUInt32LE(member.statedSize ?? content.length, 16)
  fields.writeUInt16LE(nameLength, 20)
  return fields
}
