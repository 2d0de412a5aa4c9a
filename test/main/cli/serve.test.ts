// `serve`: prints the link, lets the browser in, keeps the ledger for itself, and ends when it is asked to.
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../../support/temporaryFolder.ts'
import { runCommand, startCommand } from '../support/commandLine.ts'
import { profileInput, putFile } from '../support/officeCalls.ts'

async function serve(home: string, ...words: string[]) {
  const child = startCommand(home, ['serve', ...words, '--no-open', '--json'])
  onTestFinished(() => void child.kill('SIGKILL'))
  let heard = ''
  child.stdout.setEncoding('utf8')
  while (!heard.includes('}')) heard += (await once(child.stdout, 'data'))[0]
  return { child, link: (JSON.parse(heard) as { link: string }).link }
}

test('the printed link opens the ledger; a second writer is told; the stop sets it free', async () => {
  const home = temporaryFolder()
  const ledger = join(home, '台账.ecoledger')
  const profile = putFile(home, 'profile.json', JSON.stringify(profileInput()))
  await runCommand(home, 'init', ledger, '--profile', profile)
  const { child, link } = await serve(home, ledger)
  const signedIn = await fetch(link, { redirect: 'manual' })
  expect(signedIn.status).toBe(303)
  const answer = await fetch(new URL('/api/call', link), {
    method: 'POST',
    headers: { cookie: signedIn.headers.get('set-cookie')!.split(';')[0]! },
    body: JSON.stringify({ operation: 'app.state', input: {} }),
  })
  expect(await answer.json()).toMatchObject({
    ok: true,
    answer: { ledger: { name: '台账', readOnly: false } },
  })
  const second = await runCommand(home, 'item', 'set', ledger, '16', '--not-applicable', '无')
  expect(second).toMatchObject({ code: 2, stdout: '' })
  expect(second.stderr).toContain('正被另一个窗口或程序使用')
  expect((await runCommand(home, 'values', 'list', ledger)).code).toBe(0)
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect((await runCommand(home, 'item', 'set', ledger, '16', '--not-applicable', '无')).code).toBe(0)
})

test('a ledger that is not there is refused before any link is printed', async () => {
  const home = temporaryFolder()
  const end = await runCommand(home, 'serve', join(home, '没有'), '--no-open')
  expect(end).toMatchObject({ code: 2, stdout: '' })
  expect(end.stderr).toContain('不存在')
})
