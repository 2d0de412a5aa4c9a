// A dropped folder gives its documents in name order; what is no document stays outside.
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { walkFolder } from '../../../main/evidenceStore/walkFolder.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { putFile } from '../support/storeFiles.ts'

async function names(path: string): Promise<string[]> {
  const walked = await walkFolder(path)
  if (!walked.ok) throw new Error(walked.failure.code)
  return walked.answer.map(({ relativeName }) => relativeName)
}

test('a file gives itself under its own name', async () => {
  const path = putFile(temporaryFolder(), '证明.pdf', '内容')
  expect(await walkFolder(path)).toEqual({ ok: true, answer: [{ path, relativeName: '证明.pdf' }] })
})

test('a folder gives all files below it, each with its way from the folder, in name order', async () => {
  const folder = join(temporaryFolder(), '住建局')
  for (const name of ['乙.pdf', '11b/2013/厂.jpg', '11b/2012.xlsx', '11a.docx']) putFile(folder, name, '')
  expect(await names(folder)).toEqual([
    '住建局/11a.docx',
    '住建局/11b/2012.xlsx',
    '住建局/11b/2013/厂.jpg',
    '住建局/乙.pdf',
  ])
})

test('an empty folder gives nothing', async () => {
  expect(await names(temporaryFolder())).toEqual([])
})

test('what office programs and systems leave behind is no document', async () => {
  const folder = join(temporaryFolder(), '材料')
  const litter = [
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    '~$证明.docx',
    '._证明.pdf',
    '.~lock.证明.odt#',
    'THUMBS.DB',
  ]
  for (const name of [...litter, '证明.docx', '.隐藏的证明.pdf']) putFile(folder, name, '')
  expect(await names(folder)).toEqual(['材料/.隐藏的证明.pdf', '材料/证明.docx'])
})

test('symbolic links lead neither out of the folder nor round in it', async () => {
  const outside = temporaryFolder()
  putFile(outside, '外面.pdf', '')
  const folder = join(temporaryFolder(), '材料')
  putFile(folder, '里面.pdf', '')
  symlinkSync(outside, join(folder, '外面'))
  symlinkSync(folder, join(folder, '自己'))
  symlinkSync(join(outside, '外面.pdf'), join(folder, '外面.pdf'))
  expect(await names(folder)).toEqual(['材料/里面.pdf'])
})

test('a pipe is neither waited for nor taken as a document', async () => {
  const folder = join(temporaryFolder(), '材料')
  mkdirSync(folder)
  execFileSync('mkfifo', [join(folder, '管道')])
  expect(await names(folder)).toEqual([])
  expect(await walkFolder(join(folder, '管道'))).toMatchObject({ failure: { code: 'notAFile' } })
})

test('a path where nothing is is a file that is not there', async () => {
  const path = join(temporaryFolder(), '没有')
  expect(await walkFolder(path)).toEqual({
    ok: false,
    failure: { code: 'fileVanished', facts: { file: path } },
  })
})

test('more files than one drop may hold are refused with the limit; exactly as many are taken', async () => {
  const folder = temporaryFolder()
  for (const name of ['甲/1', '甲/2', '乙/3']) putFile(folder, name, '')
  expect(await walkFolder(folder, 3)).toMatchObject({ ok: true })
  putFile(folder, '丙/4', '')
  expect(await walkFolder(folder, 3)).toEqual({
    ok: false,
    failure: { code: 'tooManyFiles', facts: { folder, most: '3' } },
  })
})
