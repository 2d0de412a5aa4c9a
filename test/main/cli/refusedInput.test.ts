// What people hand to the command line and it cannot use: exit 2, and words in Chinese that name it and say what to do.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { type CommandEnd, runCommand } from '../support/commandLine.ts'
import { profileInput, putFile } from '../support/officeCalls.ts'
import { canMakeDisks, smallDisk } from '../support/smallDisk.ts'
import { gb18030 } from '../support/tables.ts'

async function homeWithLedger() {
  const home = temporaryFolder()
  const ledger = join(home, '台账.ecoledger')
  const run = (...words: string[]) => runCommand(home, ...words)
  await run('init', ledger, '--profile', putFile(home, 'profile.json', JSON.stringify(profileInput())))
  return { home, ledger, run }
}

/** Exit 2, nothing on stdout, every piece of what must be told, and no word of the machine. */
function expectTold(end: CommandEnd, ...words: string[]): void {
  expect(end).toMatchObject({ code: 2, stdout: '' })
  for (const word of words) expect(end.stderr).toContain(word)
  expect(end.stderr).not.toMatch(/Error|\bE[A-Z]{3,}\b|at .*\.ts:\d+/)
}

test('a profile in the encoding of old editors is refused: its district would be garbled for good', async () => {
  const home = temporaryFolder()
  const profile = putFile(home, '区情.json', gb18030(JSON.stringify(profileInput())))
  const end = await runCommand(home, 'init', join(home, '新.ecoledger'), '--profile', profile)
  expectTold(end, '区情.json', 'UTF-8')
  expect(readdirSync(home)).toEqual(['区情.json'])
})

test.each([
  ['nothing in it', '', '内容不完整'],
  ['a list in it', '[]', 'JSON'],
  ['only null in it', 'null', 'JSON'],
  ['a comma too many', '{"district": "甲区",}', 'JSON'],
])('a profile with %s is refused by name', async (_what, content, words) => {
  const home = temporaryFolder()
  const profile = putFile(home, '区情.json', content)
  expectTold(await runCommand(home, 'init', join(home, '新'), '--profile', profile), '区情.json', words)
})

test('a profile with wrong fields names each of them and what it should be', async () => {
  const home = temporaryFolder()
  const wrong = { ...profileInput(), coastal: '否', years: [], visitDate: '2013-02-31' }
  const profile = putFile(home, '区情.json', JSON.stringify(wrong))
  const end = await runCommand(home, 'init', join(home, '新'), '--profile', profile)
  expectTold(
    end,
    'profile.coastal',
    'true或false',
    'profile.years',
    '不能为空',
    'profile.visitDate',
    '2013-04-07',
  )
})

test('a folder in the place of a values file is refused, however many files lie in it', async () => {
  const { home, ledger, run } = await homeWithLedger()
  const folder = join(home, '各部门数据')
  mkdirSync(folder)
  expectTold(await run('values', 'import', ledger, folder), '各部门数据', '是文件夹')
  putFile(folder, '数据.csv', 'item,year,input,value\n5,2013,forest_area,1')
  expectTold(await run('values', 'import', ledger, folder), '各部门数据', '是文件夹')
  expect(JSON.parse((await run('values', 'list', ledger, '--json')).stdout)).toEqual([])
})

test('an empty folder as evidence is told; nothing is added and nothing is wrong', async () => {
  const { home, ledger, run } = await homeWithLedger()
  const folder = join(home, '空文件夹')
  mkdirSync(folder)
  const end = await run('evidence', 'add', ledger, folder, '--json')
  expect(end).toMatchObject({ code: 0, stdout: '[]\n' })
  expect(end.stderr).toContain('没有可收入的文件')
})

test('an option that is not there is told in Chinese', async () => {
  expectTold(await runCommand(temporaryFolder(), 'check', 'a', '--fast'), '没有选项--fast', '用法：')
  expectTold(await runCommand(temporaryFolder(), 'export', 'a', '--out'), '选项--out', '用法：')
})

test('a port that is taken or is none is told, and the ledger is free again', async () => {
  const { createServer } = await import('node:http')
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const port = String((taken.address() as { port: number }).port)
  const { ledger, run } = await homeWithLedger()
  expectTold(await run('serve', ledger, '--no-open', '--port', port), port, '--port')
  expectTold(await run('serve', ledger, '--no-open', '--port', '99999'), '99999', '--port')
  taken.close()
  expect((await run('item', 'set', ledger, '16', '--not-applicable', '无')).code).toBe(0)
})

test.skipIf(!canMakeDisks)(
  'an export onto a full disk is refused in words, and an older file of that name stays whole',
  async () => {
    const { ledger, run } = await homeWithLedger()
    const disk = smallDisk(1)
    const out = putFile(disk.folder, '台账.xlsx', '旧文件')
    disk.fillUp(4096)
    expectTold(await run('export', ledger, '--out', out), '台账.xlsx', '磁盘空间不足')
    expect(readFileSync(out, 'utf8')).toBe('旧文件')
    expect(readdirSync(disk.folder).sort()).toEqual(['占位', '台账.xlsx'].sort())
  },
)
