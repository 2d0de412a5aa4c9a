// An upload is written and hashed as it comes; what breaks off leaves nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { receiveStream } from '../../../main/evidenceStore/receiveStream.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { filesIn, pieces, putFile, sha256 } from '../support/storeFiles.ts'

test('pieces become one file in the incoming folder, with the hash of the whole', async () => {
  const root = join(temporaryFolder(), 'evidence')
  const received = await receiveStream(root, '住建局/证明.pdf', pieces('前半', '', '后半'))
  expect(received).toMatchObject({
    ok: true,
    answer: {
      relativeName: '住建局/证明.pdf',
      fileName: '证明.pdf',
      sha256: sha256('前半后半'),
      sizeBytes: 12,
    },
  })
  const { temporaryPath } = (received as { answer: { temporaryPath: string } }).answer
  expect(readFileSync(temporaryPath, 'utf8')).toBe('前半后半')
  expect(filesIn(root)).toHaveLength(1)
  expect(filesIn(root)[0]).toMatch(/^\.incoming\/[0-9a-f]{24}\.part$/)
})

test('two uploads of one name do not meet', async () => {
  const root = join(temporaryFolder(), 'evidence')
  const both = await Promise.all([
    receiveStream(root, '甲.txt', pieces('一')),
    receiveStream(root, '甲.txt', pieces('二')),
  ])
  const paths = both.map(
    (received) => (received as { answer: { temporaryPath: string } }).answer.temporaryPath,
  )
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['一', '二'])
})

test('an upload of zero bytes is refused and leaves nothing', async () => {
  const root = join(temporaryFolder(), 'evidence')
  expect(await receiveStream(root, '空.pdf', pieces())).toEqual({
    ok: false,
    failure: { code: 'emptyFile', facts: { file: '空.pdf' } },
  })
  expect(filesIn(root)).toEqual([])
})

async function* breaking(code: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from('前半')
  throw Object.assign(new Error('gone'), { code })
}

test.each([
  ['the page was closed', 'ERR_STREAM_PREMATURE_CLOSE', 'uploadBroken'],
  ['the connection was reset', 'ECONNRESET', 'uploadBroken'],
  ['the upload was stopped', 'ABORT_ERR', 'uploadBroken'],
  ['the disk became full', 'ENOSPC', 'diskFull'],
  ['the disk failed', 'EIO', 'fileReadFault'],
])('when %s the half that came is taken away again', async (_what, code, failure) => {
  const root = join(temporaryFolder(), 'evidence')
  expect(await receiveStream(root, '甲.pdf', breaking(code))).toMatchObject({
    ok: false,
    failure: { code: failure, facts: { file: '甲.pdf' } },
  })
  expect(filesIn(root)).toEqual([])
})

test('a fault of the program is thrown, not told as a fault of the file, and leaves nothing either', async () => {
  const root = join(temporaryFolder(), 'evidence')
  await expect(receiveStream(root, '甲.pdf', breaking('ERR_ASSERTION'))).rejects.toThrow('gone')
  expect(filesIn(root)).toEqual([])
})

test('a place where no folder can be made is a failure in words', async () => {
  const root = join(putFile(temporaryFolder(), '不是文件夹', ''), 'evidence')
  expect(await receiveStream(root, '甲.pdf', pieces('内容'))).toMatchObject({ ok: false })
})
