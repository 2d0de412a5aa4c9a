// A complete upload moves to its place by hash; bytes that are there already stay as they are.
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { adoptFile } from '../../../main/evidenceStore/adoptFile.ts'
import type { Incoming } from '../../../main/evidenceStore/evidenceStore.ts'
import { receiveStream } from '../../../main/evidenceStore/receiveStream.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { filesIn, modeOf, pieces, sha256 } from '../support/storeFiles.ts'

async function incoming(root: string, name: string, content: string): Promise<Incoming> {
  const received = await receiveStream(root, name, pieces(content))
  if (!received.ok) throw new Error(received.failure.code)
  return received.answer
}

test('an upload becomes a stored file: at its place, read-only, and gone from the incoming folder', async () => {
  const root = join(temporaryFolder(), 'evidence')
  const file = await incoming(root, '证明.pdf', '内容')
  const path = join(root, sha256('内容').slice(0, 2), `${sha256('内容')}.pdf`)
  expect(await adoptFile(root, file)).toEqual({ ok: true, answer: { path } })
  expect(readFileSync(path, 'utf8')).toBe('内容')
  expect(modeOf(path)).toBe(0o444)
  expect(filesIn(root)).toHaveLength(1)
})

test('bytes that are in the store already keep the file that they have', async () => {
  const root = join(temporaryFolder(), 'evidence')
  const first = await adoptFile(root, await incoming(root, '甲.pdf', '同样'))
  expect(await adoptFile(root, await incoming(root, '乙.doc', '同样'))).toEqual(first)
  expect(filesIn(root)).toEqual([`${sha256('同样').slice(0, 2)}/${sha256('同样')}.pdf`])
})

test('an upload that is gone from the incoming folder is a file that is not there', async () => {
  const root = join(temporaryFolder(), 'evidence')
  const file = await incoming(root, '甲.pdf', '内容')
  rmSync(file.temporaryPath)
  expect(await adoptFile(root, file)).toEqual({
    ok: false,
    failure: { code: 'fileVanished', facts: { file: '甲.pdf' } },
  })
})

test.each(['有人改过了！', '原来'])(
  'a stored file that was altered to “%s” gives way to the right bytes and is kept aside',
  async (altered) => {
    const root = join(temporaryFolder(), 'evidence')
    const first = await adoptFile(root, await incoming(root, '甲.pdf', '原来的内容'))
    const { path } = (first as { answer: { path: string } }).answer
    chmodSync(path, 0o644)
    writeFileSync(path, altered)
    expect(await adoptFile(root, await incoming(root, '甲.pdf', '原来的内容'))).toEqual(first)
    expect(readFileSync(path, 'utf8')).toBe('原来的内容')
    expect(modeOf(path)).toBe(0o444)
    const aside = filesIn(root).filter((name) => name.startsWith('.altered/'))
    expect(aside.map((name) => readFileSync(join(root, name), 'utf8'))).toEqual([altered])
  },
)

test('a second alteration does not push out the first one that was kept aside', async () => {
  const root = join(temporaryFolder(), 'evidence')
  for (const altered of ['第一次', '第二次']) {
    const adopted = await adoptFile(root, await incoming(root, '甲.pdf', '原来的内容'))
    const { path } = (adopted as { answer: { path: string } }).answer
    chmodSync(path, 0o644)
    writeFileSync(path, altered)
  }
  await adoptFile(root, await incoming(root, '甲.pdf', '原来的内容'))
  const aside = filesIn(root).filter((name) => name.startsWith('.altered/'))
  expect(aside.map((name) => readFileSync(join(root, name), 'utf8')).sort()).toEqual(['第一次', '第二次'])
})

test('a stored file that only lost its stamp is not replaced', async () => {
  const root = join(temporaryFolder(), 'evidence')
  const first = await adoptFile(root, await incoming(root, '甲.pdf', '内容'))
  const { path } = (first as { answer: { path: string } }).answer
  chmodSync(path, 0o644)
  writeFileSync(path, '内容')
  await adoptFile(root, await incoming(root, '乙.pdf', '内容'))
  expect(existsSync(join(root, '.altered'))).toBe(false)
})
