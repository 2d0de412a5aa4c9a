// The program's own data: read, or named with the remedy.
import { expect, test } from 'vitest'
import { readOwnJson } from '../../../main/engine/readOwnJson.ts'
import { failureText } from '../../../shared/wording/failureSentences.ts'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { resources } from '../support/officeCalls.ts'
import { putFile } from '../support/storeFiles.ts'

test('a whole file is read', () => {
  expect(readOwnJson(resources, 'units.json')).toMatchObject({
    ok: true,
    answer: { dimensions: expect.any(Array) },
  })
})

test.each([
  ['没有.json', null, '找不到'],
  ['半.json', '{"甲": [1,', '内容不完整'],
  ['空.json', '', '内容不完整'],
])('%s is named in Chinese with the remedy', (name, content, words) => {
  const folder = temporaryFolder()
  if (content !== null) putFile(folder, name, content)
  const read = readOwnJson(folder, name)
  expect(read).toMatchObject({ ok: false, failure: { code: 'programDamaged', facts: { file: name } } })
  const told = failureText((read as Extract<typeof read, { ok: false }>).failure, 'zh')
  expect(told).toContain(words)
  expect(told).toContain('重新解压或安装')
})
