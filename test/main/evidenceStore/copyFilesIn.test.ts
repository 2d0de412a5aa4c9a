// Files taken into the store from their own place: one result a file, originals untouched, nothing half-made.
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyFilesIn } from '../../../main/evidenceStore/copyFilesIn.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { filesIn, modeOf, putFile, quietRun, sha256 } from '../support/storeFiles.ts'

function place() {
  const folder = temporaryFolder()
  const root = join(folder, 'evidence')
  mkdirSync(root)
  const source = (name: string, content: string | Uint8Array) => ({
    path: putFile(join(folder, '来源'), name, content),
    relativeName: name,
  })
  return { folder, root, source }
}

test('a file lies in the store under its hash, read-only, with the stamp that says untouched', async () => {
  const { root, source } = place()
  const hash = sha256('内容')
  const [result] = await copyFilesIn(root, [source('住建局/证明.PDF', '内容')], quietRun())
  expect(result).toEqual({
    ok: true,
    answer: {
      fileName: '证明.PDF',
      sha256: hash,
      sizeBytes: 6,
      path: join(root, hash.slice(0, 2), `${hash}.pdf`),
    },
  })
  expect(filesIn(root)).toEqual([`${hash.slice(0, 2)}/${hash}.pdf`])
  const stored = join(root, filesIn(root)[0]!)
  expect(readFileSync(stored, 'utf8')).toBe('内容')
  expect(modeOf(stored)).toBe(0o444)
  expect(statSync(stored).mtime.toISOString()).toBe('2000-01-01T00:00:00.000Z')
})

test('the original keeps its bytes, its time and its rights', async () => {
  const { root, source } = place()
  const original = source('证明.pdf', '内容')
  utimesSync(original.path, new Date('2013-04-07T08:00:00Z'), new Date('2013-04-07T08:00:00Z'))
  const before = statSync(original.path)
  await copyFilesIn(root, [original], quietRun())
  const after = statSync(original.path)
  expect([after.mtimeMs, after.mode, after.size]).toEqual([before.mtimeMs, before.mode, before.size])
  expect(readFileSync(original.path, 'utf8')).toBe('内容')
})

test('results come in the order of the files, with a reason for each that could not be taken', async () => {
  const { folder, root, source } = place()
  mkdirSync(join(folder, '来源', '文件夹'), { recursive: true })
  const results = await copyFilesIn(
    root,
    [
      source('甲.txt', '甲'),
      source('空.txt', ''),
      { path: join(folder, '没有.txt'), relativeName: '没有.txt' },
      { path: join(folder, '来源', '文件夹'), relativeName: '文件夹' },
      source('乙.txt', '乙'),
    ],
    quietRun(),
  )
  expect(results.map((result) => (result.ok ? result.answer.sha256 : result.failure))).toEqual([
    sha256('甲'),
    { code: 'emptyFile', facts: { file: '空.txt' } },
    { code: 'fileVanished', facts: { file: '没有.txt' } },
    { code: 'fileIsFolder', facts: { file: '文件夹' } },
    sha256('乙'),
  ])
  expect(filesIn(root)).toHaveLength(2)
})

test('two identical files are kept once, under the name that came first, and both are answered', async () => {
  const { root, source } = place()
  const results = await copyFilesIn(root, [source('甲.pdf', '同样'), source('乙.doc', '同样')], quietRun())
  const hash = sha256('同样')
  const kept = join(root, hash.slice(0, 2), `${hash}.pdf`)
  expect(results).toMatchObject([
    { answer: { fileName: '甲.pdf', sha256: hash, path: kept } },
    { answer: { fileName: '乙.doc', sha256: hash, path: kept } },
  ])
  expect(filesIn(root)).toEqual([`${hash.slice(0, 2)}/${hash}.pdf`])
})

test.each([
  ['a name of 85 Chinese characters', `${'证'.repeat(83)}.a`, '.a'],
  ['a name that Windows reserves', 'CON.pdf', '.pdf'],
  ['a name without an extension', '证明', ''],
  ['an extension that is no extension', '关于印发《方案》的通知.（盖章）', ''],
  ['two extensions', '压缩.tar.GZ', '.gz'],
  ['a name of spaces and dots', ' . ..txt', '.txt'],
])('%s is taken in under its hash', async (_what, name, extension) => {
  const { root, source } = place()
  const [result] = await copyFilesIn(root, [source(name, '内容')], quietRun())
  expect(result).toMatchObject({ ok: true, answer: { fileName: name } })
  expect(filesIn(root)).toEqual([`${sha256('内容').slice(0, 2)}/${sha256('内容')}${extension}`])
})

test('a symbolic link is followed to its bytes; one that leads nowhere is a file that is not there', async () => {
  const { folder, root, source } = place()
  symlinkSync(source('甲.txt', '甲').path, join(folder, '来源', '链接.txt'))
  symlinkSync(join(folder, '没有'), join(folder, '来源', '断链.txt'))
  const at = (name: string) => ({ path: join(folder, '来源', name), relativeName: name })
  expect(await copyFilesIn(root, [at('链接.txt'), at('断链.txt')], quietRun())).toMatchObject([
    { answer: { sha256: sha256('甲') } },
    { failure: { code: 'fileVanished', facts: { file: '断链.txt' } } },
  ])
})

test('a hundred files are each told once, up to all of them', async () => {
  const { root, source } = place()
  const files = Array.from({ length: 100 }, (_, index) => source(`${index}.txt`, `内容${index}`))
  const told: [number, number][] = []
  const results = await copyFilesIn(
    root,
    files,
    quietRun({ progress: (done, total) => told.push([done, total]) }),
  )
  expect(results.filter(({ ok }) => ok)).toHaveLength(100)
  expect(told.map(([done]) => done)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
  expect(new Set(told.map(([, total]) => total))).toEqual(new Set([100]))
  expect(filesIn(root)).toHaveLength(100)
})

test('cancelled midway, no file is answered as taken and nothing is left in the store', async () => {
  const { root, source } = place()
  const files = Array.from({ length: 200 }, (_, index) => source(`${index}.txt`, `内容${index}`))
  const controller = new AbortController()
  const results = await copyFilesIn(
    root,
    files,
    quietRun({ signal: controller.signal, progress: (done) => done === 40 && controller.abort() }),
  )
  expect(results).toHaveLength(200)
  for (const result of results) expect(result).toMatchObject({ failure: { code: 'cancelled' } })
  expect(filesIn(root)).toEqual([])
})

test('cancelled before it began, it takes nothing', async () => {
  const { root, source } = place()
  const results = await copyFilesIn(root, [source('甲.txt', '甲')], quietRun({ signal: AbortSignal.abort() }))
  expect(results).toEqual([{ ok: false, failure: { code: 'cancelled', facts: { file: '甲.txt' } } }])
  expect(filesIn(root)).toEqual([])
})

test('a stored copy that somebody altered is put right when the original comes in again; the altered one is kept aside', async () => {
  const { root, source } = place()
  const original = source('证明.pdf', '原来的内容')
  const [first] = await copyFilesIn(root, [original], quietRun())
  const stored = (first as { answer: { path: string } }).answer.path
  chmodSync(stored, 0o644)
  writeFileSync(stored, '有人改过了')
  const [again] = await copyFilesIn(root, [original], quietRun())
  expect(again).toMatchObject({ ok: true, answer: { path: stored } })
  expect(readFileSync(stored, 'utf8')).toBe('原来的内容')
  const aside = filesIn(root).filter((name) => name.startsWith('.altered/'))
  expect(aside.map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(['有人改过了'])
})

test('a store that cannot be written is a failure of each file, not the end of the program', async () => {
  const { folder, source } = place()
  const root = join(putFile(folder, '不是文件夹', ''), 'evidence')
  const results = await copyFilesIn(root, [source('甲.txt', '甲')], quietRun())
  expect(results).toMatchObject([{ ok: false, failure: { code: 'placeUnreadable' } }])
})

test('no files are no work', async () => {
  const { root } = place()
  expect(await copyFilesIn(root, [], quietRun())).toEqual([])
  expect(filesIn(root)).toEqual([])
})
