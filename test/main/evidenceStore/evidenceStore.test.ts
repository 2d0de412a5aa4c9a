// The store as the engine sees it: what a crash left is cleared, what is stored stays.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEvidenceStore } from '../../../main/evidenceStore/evidenceStore.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { filesIn, pieces, putFile, quietRun, sha256 } from '../support/storeFiles.ts'

test('a file goes in, is found by its hash, is sound, and is a stray until a record names it', async () => {
  const folder = temporaryFolder()
  const store = openEvidenceStore(folder, { readOnly: false })
  const received = await store.receive('甲.pdf', pieces('内容'))
  const adopted = await store.adopt((received as { answer: Parameters<typeof store.adopt>[0] }).answer)
  const hash = sha256('内容')
  expect(adopted).toEqual({ ok: true, answer: { path: store.pathOf(hash) } })
  expect(await store.checkStored([{ sha256: hash, sizeBytes: 6 }])).toEqual(new Set())
  expect(await store.verify([hash], quietRun())).toEqual([])
  expect(await store.strays(new Set())).toEqual([hash])
  expect(await store.strays(new Set([hash]))).toEqual([])
  await store.close()
  expect(filesIn(join(folder, 'evidence'))).toEqual([`${hash.slice(0, 2)}/${hash}.pdf`])
})

test('what a crash left half-made is cleared at the next opening; stored files and what was set aside stay', async () => {
  const folder = temporaryFolder()
  const kept = [`ab/${'ab'.repeat(32)}.pdf`, `.altered/${'ab'.repeat(32)}-1.pdf`]
  for (const name of [...kept, '.incoming/1234.part', '.incoming/下级/5678.part'])
    putFile(join(folder, 'evidence'), name, '内容')
  openEvidenceStore(folder, { readOnly: false })
  expect(filesIn(join(folder, 'evidence'))).toEqual([...kept].sort())
})

test('a ledger that is only looked at is not tidied, and no folder is made in it', () => {
  const folder = temporaryFolder()
  openEvidenceStore(folder, { readOnly: true })
  expect(existsSync(join(folder, 'evidence'))).toBe(false)
  putFile(join(folder, 'evidence'), '.incoming/1234.part', '别人正在收入')
  openEvidenceStore(folder, { readOnly: true })
  expect(filesIn(join(folder, 'evidence'))).toEqual(['.incoming/1234.part'])
})

test('an upload that waits when the ledger is closed is gone', async () => {
  const folder = temporaryFolder()
  const store = openEvidenceStore(folder, { readOnly: false })
  await store.receive('甲.pdf', pieces('内容'))
  await store.close()
  expect(filesIn(join(folder, 'evidence'))).toEqual([])
})

test('an intake goes on after the evidence folder was taken away under it', async () => {
  const folder = temporaryFolder()
  const store = openEvidenceStore(folder, { readOnly: false })
  rmSync(join(folder, 'evidence'), { recursive: true })
  const path = putFile(folder, '甲.txt', '甲')
  expect(await store.copyIn([{ path, relativeName: '甲.txt' }], quietRun())).toMatchObject([{ ok: true }])
  mkdirSync(join(folder, '空'))
  expect(store.pathOf(sha256('甲'))).not.toBeNull()
  await store.close()
})
