// What the page may ask of the main process: files and folders become tokens, saving copies whole, strangers are refused.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import { channels } from '../../main/desktop/channels.ts'
import type { PageHost } from '../../main/desktop/pageHost.ts'
import type { DesktopHost } from '../../renderer/wire/desktopWire.ts'
import type { Failure } from '../../shared/api/failure.ts'
import { profileInput, putFile } from '../main/support/officeCalls.ts'
import * as electron from './support/fakeElectron.ts'
import { runningDesktop } from './support/runningDesktop.ts'

vi.mock('electron', () => import('./support/fakeElectron.ts'))

// The page's idea of its host and the preload's must be the same; the compiler says so.
const sameHost = (host: PageHost): DesktopHost => host
const samePage = (host: DesktopHost): PageHost => host

type Given = { tokens: string[]; failures: Failure[] }
const file = (path: string, relativeName: string, bytes: ArrayBuffer | null = null) => ({
  path,
  relativeName,
  bytes,
})

async function withLedger() {
  const desktop = await runningDesktop()
  await desktop.call('app.create', { profile: profileInput() })
  return desktop
}

test('the page’s host and the preload’s are one contract', () => {
  expect([sameHost, samePage]).toHaveLength(2)
})

test('dropped files become tokens under the names they had in the dropped folder', async () => {
  const { ask, call, folder } = await withLedger()
  const paths = [putFile(folder, '甲/一 (盖章)#1%.txt', '一'), putFile(folder, '乙/一.txt', '二')]
  const given = (await ask(channels.fileTokens, [
    file(paths[0]!, '材料/甲/一 (盖章)#1%.txt'),
    file(paths[1]!, '材料/乙/一.txt'),
  ])) as Given
  expect(given.failures).toEqual([])
  const { files } = await call('evidence.add', { tokens: given.tokens })
  expect(files.map(({ name, error }) => [name, error])).toEqual([
    ['材料/甲/一 (盖章)#1%.txt', null],
    ['材料/乙/一.txt', null],
  ])
  const { rows } = await call('evidence.list', {})
  expect(rows.map(({ fileName }) => fileName).sort()).toEqual(['一 (盖章)#1%.txt', '一.txt'])
})

test('what is answered carries no path, and a file that vanished is told by itself', async () => {
  const { ask, folder } = await withLedger()
  const here = putFile(folder, '在.txt', '在')
  const given = (await ask(channels.fileTokens, [
    file(join(folder, '不在.txt'), '不在.txt'),
    file(here, '在.txt'),
  ])) as Given
  expect(given.tokens).toHaveLength(1)
  expect(given.tokens[0]).not.toContain('在')
  expect(given.failures).toMatchObject([{ code: 'fileVanished' }])
})

test('a picture pasted from the clipboard has no place on disk and comes as bytes', async () => {
  const { ask, call } = await withLedger()
  const bytes = new TextEncoder().encode('图').buffer as ArrayBuffer
  const given = (await ask(channels.fileTokens, [file('', '截图.png', bytes), file('', '空.png')])) as Given
  const { files } = await call('evidence.add', { tokens: given.tokens })
  expect(files).toMatchObject([{ name: '截图.png', error: null }])
})

test.each([[null], ['text'], [[null]], [[{ path: 7, relativeName: 'a' }]], [[{ path: '/etc/hosts' }]]])(
  'what is no list of files (%j) gives no token',
  async (input) => {
    const { ask } = await withLedger()
    await expect(ask(channels.fileTokens, input)).resolves.toEqual({ tokens: [], failures: [] })
  },
)

test('a picked ledger is opened by its token; a picked place takes the new ledger', async () => {
  const { ask, call, folder, home, window } = await runningDesktop()
  const place = join(folder, '放这里')
  mkdirSync(place)
  electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [place] })
  const folderToken = (await ask(channels.pickLedgerFolder, 'create')) as string
  expect(folderToken).not.toContain('放这里')
  await call('app.create', { folderToken, profile: profileInput() })
  const made = join(place, '测试区生态区创建台账.ecoledger')
  expect(existsSync(join(made, 'ledger.sqlite'))).toBe(true)
  await call('app.close', {})
  electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [made] })
  const opened = await call('app.open', {
    folderToken: (await ask(channels.pickLedgerFolder, 'open')) as string,
  })
  expect(opened.shownFolder).toBe(made)
  const calls = electron.dialog.showOpenDialog.mock.calls as unknown as [unknown, Record<string, unknown>][]
  expect(calls.map(([over, { defaultPath, properties }]) => [over, defaultPath, properties])).toEqual([
    [window, home, ['openDirectory', 'createDirectory', 'promptToCreate']],
    [window, home, ['openDirectory']],
  ])
})

test('a dialog that was cancelled gives no token', async () => {
  const { ask } = await runningDesktop()
  expect(await ask(channels.pickLedgerFolder, 'open')).toBeNull()
})

test('an export is saved where the person says, whole, over what was there', async () => {
  const { ask, call, folder, window } = await withLedger()
  const { download, fileName } = await call('export.workbook', {})
  const target = putFile(folder, '送审/台账.xlsx', '旧')
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: target })
  expect(await ask(channels.saveDownload, { download, place: null })).toEqual({
    saved: true,
    shownPath: target,
  })
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK')
  expect(readdirSync(join(folder, '送审'))).toEqual(['台账.xlsx'])
  const [over, options] = electron.dialog.showSaveDialog.mock.calls[0] as unknown as [
    unknown,
    { defaultPath: string },
  ]
  expect(over).toBe(window)
  expect(options.defaultPath.endsWith(fileName)).toBe(true)
})

test('a place that was asked for first is where links hold from and where the export goes, without asking again', async () => {
  const { ask, call, folder } = await withLedger()
  const target = join(folder, '报送', '台账.xlsx')
  mkdirSync(join(folder, '报送'))
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: target })
  const place = (await ask(channels.pickSavePlace, '台账.xlsx')) as string
  const { download } = await call('export.workbook', { beside: place })
  expect(await ask(channels.saveDownload, { download, place })).toEqual({ saved: true, shownPath: target })
  expect(electron.dialog.showSaveDialog).toHaveBeenCalledOnce()
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' })
  expect(await ask(channels.pickSavePlace, '台账.xlsx')).toBeNull()
  // A place that nobody picked is asked for.
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' })
  expect(await ask(channels.saveDownload, { download, place: '/etc' })).toMatchObject({ saved: false })
})

test('saving that was cancelled, and a download that nobody made, save nothing', async () => {
  const { ask, call } = await withLedger()
  const { download } = await call('export.workbook', {})
  expect(await ask(channels.saveDownload, { download, place: null })).toEqual({
    saved: false,
    shownPath: null,
  })
  expect(await ask(channels.saveDownload, { download: '/etc/passwd', place: null })).toEqual({
    saved: false,
    shownPath: null,
  })
  expect(electron.dialog.showSaveDialog).toHaveBeenCalledOnce()
  expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce()
})

test('a place that cannot be written is told with what to do; the old file is untouched and nothing half-made stays', async () => {
  const { ask, call, folder } = await withLedger()
  const { download } = await call('export.workbook', {})
  const target = putFile(folder, '挡着/台账.xlsx/里面.txt', '挡')
  electron.dialog.showSaveDialog.mockResolvedValueOnce({
    canceled: false,
    filePath: join(folder, '挡着/台账.xlsx'),
  })
  expect(await ask(channels.saveDownload, { download, place: null })).toEqual({
    saved: false,
    shownPath: null,
  })
  const [, box] = electron.dialog.showMessageBox.mock.calls[0] as unknown as [unknown, { message: string }]
  expect(box.message).toMatch(/写不了“.*台账\.xlsx”.*WPS 或 Excel/)
  expect(readFileSync(target, 'utf8')).toBe('挡')
  expect(readdirSync(join(folder, '挡着'))).toEqual(['台账.xlsx'])
})

test('strangers are refused: another window, a frame in the page, a page that went elsewhere, a frame that is gone', async () => {
  const { window, folder, fromPage } = await withLedger()
  const path = putFile(folder, '甲.txt', '甲')
  const { mainFrame } = window.webContents
  const stranger = new electron.FakeContents()
  const strangers = [
    { sender: stranger, senderFrame: stranger.mainFrame },
    { sender: window.webContents, senderFrame: { url: 'eco-ledger://app/' } },
    { sender: window.webContents, senderFrame: null },
  ]
  const tryAll = async (event: unknown) => {
    for (const channel of [
      channels.fileTokens,
      channels.pickLedgerFolder,
      channels.pickSavePlace,
      channels.saveDownload,
    ]) {
      const handle = electron.ipcMain.handlers.get(channel)!
      await expect(async () => handle(event, [file(path, '甲.txt')])).rejects.toThrow('foreign sender')
    }
  }
  for (const event of strangers) await tryAll(event)
  for (const url of [
    'https://example.cn/',
    'file:///index.html',
    'eco-ledger://app/evidence/x',
    'about:blank',
  ]) {
    mainFrame.url = url
    await tryAll(fromPage)
  }
  mainFrame.url = 'eco-ledger://app/#/items?item=5'
  const handle = electron.ipcMain.handlers.get(channels.fileTokens)!
  expect((await handle(fromPage, [file(path, '甲.txt')])) as Given).toMatchObject({ failures: [] })
  expect(electron.dialog.showOpenDialog).not.toHaveBeenCalled()
})

test('a stranger’s port is closed unanswered, its language not heard', async () => {
  const { configFolder } = await withLedger()
  const stranger = new electron.FakeContents()
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => port1.close())
  const closed = new Promise((resolve) => port1.once('close', resolve))
  const event = { sender: stranger, senderFrame: stranger.mainFrame }
  electron.ipcMain.emit(channels.port, { ...event, ports: [port2] })
  await closed
  electron.ipcMain.emit(channels.port, { ...event, ports: [] })
  electron.ipcMain.emit(channels.language, event, 'en')
  expect(existsSync(join(configFolder, 'window.json'))).toBe(false)
})

test('a window file that cannot be written keeps nobody from working', async () => {
  const { fromPage, configFolder, ask } = await withLedger()
  mkdirSync(join(configFolder, 'window.json.part'), { recursive: true })
  electron.ipcMain.emit(channels.language, fromPage, 'en')
  expect(await ask(channels.pickLedgerFolder, 'open')).toBeNull()
  const [, options] = electron.dialog.showOpenDialog.mock.calls.at(-1) as unknown as [
    unknown,
    { title: string },
  ]
  expect(options.title).toMatch(/^Choose a ledger/)
  chmodSync(configFolder, 0o755)
  writeFileSync(join(configFolder, 'seen'), '')
})
