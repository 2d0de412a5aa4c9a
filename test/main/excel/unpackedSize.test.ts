// A package is measured by unpacking it: neither its size on disk nor its directory is believed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { unpackedSize } from '../../../main/excel/unpackedSize.ts'
import { zipOf } from '../support/tables.ts'

const megabyte = 1024 * 1024

test('an honest package has the size of its entries', async () => {
  expect(await unpackedSize(zipOf('甲.xml', Buffer.alloc(3 * megabyte)), 4 * megabyte)).toBe(3 * megabyte)
})

test('a package that states more than is allowed is not unpacked: the stated size is the answer', async () => {
  const stated = zipOf('甲.xml', Buffer.from('少'), 900 * megabyte)
  expect(await unpackedSize(stated, 400 * megabyte)).toBe(900 * megabyte)
})

test('a package that unpacks to more than it states is damaged, and is left after the stated bytes', async () => {
  const liar = zipOf('甲.xml', Buffer.alloc(200 * megabyte), 1000)
  const before = process.memoryUsage().arrayBuffers
  expect(await unpackedSize(liar, 400 * megabyte)).toBeNull()
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * megabyte)
})

test('a package that unpacks to less than it states is damaged', async () => {
  expect(await unpackedSize(zipOf('甲.xml', Buffer.from('少'), 1000), megabyte)).toBeNull()
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('item,year')],
  ['a torn package', zipOf('甲.xml', Buffer.alloc(1000)).subarray(0, 30)],
])('%s is no package', async (_what, bytes) => {
  expect(await unpackedSize(bytes, megabyte)).toBeNull()
})

test('a real workbook is whole', async () => {
  const path = fileURLToPath(new URL('../../fixtures/libreOfficeTable.xlsx', import.meta.url))
  expect(await unpackedSize(readFileSync(path), megabyte)).toBeGreaterThan(10_000)
})
