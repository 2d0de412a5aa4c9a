// Tables as they come from offices: GB18030 bytes, zip packages made by hand, and the import of a text.
import { crc32, deflateRawSync } from 'node:zlib'
import type { AnswerOf } from '../../../shared/api/contract.ts'
import { type OfficeCalls, putFile } from './officeCalls.ts'

type Office = OfficeCalls & { folder: string }

export async function importToken(
  office: Office,
  content: string | Uint8Array,
  name = '数据.csv',
): Promise<string> {
  const [token] = await office.tokens(putFile(office.folder, name, content))
  return token!
}

export async function importText(office: Office, text: string): Promise<AnswerOf<'values.import'>> {
  return office.call('values.import', { token: await importToken(office, text) })
}

let twoByteCodes: Map<string, number[]> | null = null

/** The platform only decodes GB18030; its two-byte plane turned round encodes every common Chinese character. */
export function gb18030(text: string): Buffer {
  twoByteCodes ??= readTwoByteCodes()
  const bytes = [...text].flatMap((character) => {
    if (character <= '\u007f') return [character.charCodeAt(0)]
    const code = twoByteCodes!.get(character)
    if (!code) throw new Error(`no two-byte code for ${character}`)
    return code
  })
  return Buffer.from(bytes)
}

function readTwoByteCodes(): Map<string, number[]> {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (!codes.has(character)) codes.set(character, [lead, trail])
    }
  }
  return codes
}

interface ZipEntry {
  name: string
  content: Buffer
  /** Lets the directory lie about the size after unpacking. */
  statedSize?: number
}

/** A zip package with one deflated entry. `statedSize` lets its directory lie about the size after unpacking. */
export function zipOf(name: string, content: Buffer, statedSize = content.length): Buffer {
  return zipPackage([{ name, content, statedSize }])
}

export function zipPackage(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { local, central } = zipHeaders(entry, offset)
    locals.push(local)
    directory.push(central)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, listed, end])
}

function zipHeaders({ name, content, statedSize = content.length }: ZipEntry, offset: number) {
  const data = deflateRawSync(content)
  const nameBytes = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(20, 4)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(20, 4)
  central.writeUInt16LE(20, 6)
  central.writeUInt32LE(offset, 42)
  for (const [header, start] of [
    [local, 8],
    [central, 10],
  ] as const) {
    header.writeUInt16LE(8, start)
    header.writeUInt32LE(crc32(content), start + 6)
    header.writeUInt32LE(data.length, start + 10)
    header.writeUInt32LE(statedSize, start + 14)
    header.writeUInt16LE(nameBytes.length, start + 18)
  }
  return { local: Buffer.concat([local, nameBytes, data]), central: Buffer.concat([central, nameBytes]) }
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook made by hand: `rows` of text, and what stands behind them in the sheet's own words. */
export function handMadeWorkbook(rows: readonly string[][], behind = ''): Buffer {
  const cells = rows.map((row, index) => {
    const texts = row.map((text, column) => {
      const place = `${String.fromCharCode(65 + column)}${index + 1}`
      return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`
    })
    return `<row r="${index + 1}">${texts.join('')}</row>`
  })
  const parts = {
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData>${cells.join('')}</sheetData>${behind}</worksheet>`,
  }
  return zipPackage(
    Object.entries(parts).map(([name, text]) => ({
      name,
      content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`),
    })),
  )
}
