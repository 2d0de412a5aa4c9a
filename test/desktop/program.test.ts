// The desktop program from start to end: which ledger it opens, a second start, its menu and language, crashes of the page.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test, vi } from 'vitest'
import { channels } from '../../main/desktop/channels.ts'
import type { LedgerActions } from '../../main/desktop/ledgerActions.ts'
import { menuTemplate } from '../../main/desktop/menuTemplate.ts'
import { namedLedger, wordsOf } from '../../main/desktop/namedLedger.ts'
import { desktopWords } from '../../shared/wording/desktopWords.ts'
import { profileInput } from '../main/support/officeCalls.ts'
import * as electron from './support/fakeElectron.ts'
import { choose, closedLedger, menuItem, runningDesktop, shownLedger } from './support/runningDesktop.ts'

vi.mock('electron', () => import('./support/fakeElectron.ts'))

const boxes = () =>
  electron.dialog.showMessageBox.mock.calls.map(
    (call) => (call as unknown as [unknown, { message: string }])[1],
  )

test('the window stands before any ledger is open; the first question of the page opens it', async () => {
  const ledger = await closedLedger()
  const desktop = await runningDesktop([ledger])
  expect(desktop.window.loaded).toHaveLength(1)
  expect((await desktop.call('app.state', {})).ledger).toBeNull()
  expect(await shownLedger(desktop)).toBe('测试区生态区创建台账')
})

test('a machine without ledgers begins with the sample district, one with ledgers with the last', async () => {
  const first = await runningDesktop()
  expect(await shownLedger(first)).toBe('样板区生态区创建台账')
  await first.call('app.create', { profile: profileInput() })
  await first.door.close()
  const second = await runningDesktop([], first.folder)
  expect(await shownLedger(second)).toBe('测试区生态区创建台账')
  await second.door.close()
  // On a stick that is not in: nothing takes its place, the start page says where it was.
  rmSync(join(first.home, '测试区生态区创建台账.ecoledger'), { recursive: true })
  expect(await shownLedger(await runningDesktop([], first.folder))).toBeNull()
})

test('a ledger that cannot be opened is told and the page still comes up', async () => {
  const desktop = await runningDesktop(['--no-open', '/不存在/某区.ecoledger'])
  expect(await shownLedger(desktop)).toBeNull()
  await vi.waitFor(() => expect(boxes()).toHaveLength(1))
  expect(boxes()[0]!.message).toContain('某区.ecoledger')
})

test('every page that is loaded again gets a line of its own, and both hear what is done', async () => {
  const desktop = await runningDesktop([await closedLedger()])
  const [one, two] = [desktop.openWire(), desktop.openWire()]
  const heard: string[] = []
  for (const wire of [one, two]) wire.listen(({ type }) => void heard.push(type))
  await one.call('app.state', {})
  await two.call('item.set', { item: '5', remarks: '备注' })
  await vi.waitFor(() => expect(heard.sort()).toEqual(['changed', 'changed', 'ledger', 'ledger']))
})

test('the command line names a ledger by folder or by its database file; options are no ledger', () => {
  const folder = join(sep, '工作')
  expect(namedLedger(['--no-open', '台账.ecoledger'], folder)).toBe(join(folder, '台账.ecoledger'))
  expect(namedLedger([join(folder, 'a.ecoledger', 'ledger.sqlite')], sep)).toBe(join(folder, 'a.ecoledger'))
  expect(namedLedger(['--inspect', ''], folder)).toBeNull()
  expect(wordsOf(['eco-ledger', 'a'], true)).toEqual(['a'])
  expect(wordsOf(['electron', '.', 'a'], false)).toEqual(['a'])
  expect(wordsOf(['electron', '--no-sandbox', '.', '--no-open'], false)).toEqual(['--no-open'])
})

test('a second start hands its ledger to the first and leaves; the first comes to the front and opens it', async () => {
  electron.app.quit.mockClear()
  const desktop = await runningDesktop()
  expect(electron.app.handed).toEqual({ named: null })
  await shownLedger(desktop)
  const ledger = await closedLedger()
  desktop.window.minimized = true
  electron.app.emit('second-instance', {}, [], '/', { named: ledger })
  await vi.waitFor(async () => expect((await desktop.call('app.state', {})).ledger?.shownFolder).toBe(ledger))
  for (const step of [desktop.window.restore, desktop.window.show, desktop.window.focus])
    expect(step).toHaveBeenCalled()
  for (const strange of [null, {}, { named: 7 }]) electron.app.emit('second-instance', {}, [], '/', strange)
  expect((await desktop.call('app.state', {})).ledger?.shownFolder).toBe(ledger)
})

test('the menu opens, shows and closes ledgers and follows what is open', async () => {
  const desktop = await runningDesktop([await closedLedger()])
  await vi.waitFor(() => expect(menuItem('导出台账（Excel）…').enabled).toBe(false))
  await shownLedger(desktop)
  await vi.waitFor(() => expect(menuItem('导出台账（Excel）…').enabled).toBe(true))
  expect(menuItem('最近使用的台账').submenu).toMatchObject([{ label: '测试区生态区创建台账', enabled: true }])
  await choose('打开台账所在文件夹', () => expect(electron.shell.showItemInFolder).toHaveBeenCalledOnce())
  await choose('开始页（新建、打开）', () => expect(menuItem('导出台账（Excel）…').enabled).toBe(false))
  await choose('测试区生态区创建台账', () => expect(menuItem('导出台账（Excel）…').enabled).toBe(true))
  await choose('打开样板区台账', () =>
    expect(menuItem('最近使用的台账').submenu?.[0]).toMatchObject({ label: '样板区生态区创建台账' }),
  )
  await choose('关于生态创建台账', () => expect(boxes().at(-1)?.message).toContain('数据只保存在本机'))
})

test('the menu’s open asks for a folder; what is no ledger is told', async () => {
  const desktop = await runningDesktop()
  await shownLedger(desktop)
  electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [desktop.folder] })
  await choose('打开台账…', () => expect(boxes()).toHaveLength(1))
  expect(boxes()[0]!.message).toContain('不是生态创建台账')
})

test('the menu’s export asks for the place first, so that its links to the proof hold from there', async () => {
  const desktop = await runningDesktop()
  await shownLedger(desktop)
  const target = join(desktop.folder, '台账.xlsx')
  electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: target })
  await choose('导出台账（Excel）…', () => expect(boxes().at(-1)?.message).toContain(target))
  expect(existsSync(target)).toBe(true)
  expect(electron.shell.showItemInFolder).toHaveBeenCalledWith(target)
  expect(desktop.window.setProgressBar.mock.calls).toEqual([[2], [-1], [2], [-1]])
})

test('the page says its language; menus and the next start follow', async () => {
  const desktop = await runningDesktop()
  await vi.waitFor(() => menuItem('编辑(&E)'))
  electron.ipcMain.emit(channels.language, desktop.fromPage, 'en')
  await vi.waitFor(() => menuItem('&Edit'))
  expect(JSON.parse(readFileSync(join(desktop.configFolder, 'window.json'), 'utf8'))).toMatchObject({
    language: 'en',
  })
  const next = await runningDesktop([], desktop.folder)
  expect(next.window.options['title']).toBe('Eco Ledger')
  electron.ipcMain.emit(channels.language, next.fromPage, 'zh-CN')
  await vi.waitFor(() => menuItem('编辑(&E)'))
})

test('menu and messages have both languages throughout, and no key twice', () => {
  for (const [key, { zh, en }] of Object.entries(desktopWords)) {
    expect(zh, key).toMatch(/\p{Script=Han}/u)
    expect(en, key).not.toMatch(/\p{Script=Han}/u)
    expect([...zh.matchAll(/\{\w+\}/g)].map(String).sort()).toEqual(
      [...en.matchAll(/\{\w+\}/g)].map(String).sort(),
    )
  }
})

test('no two menu entries share a key', async () => {
  await runningDesktop()
  const keys = (items: electron.FakeMenuItem[]): string[] =>
    items.flatMap(({ accelerator, submenu }) => [
      ...(accelerator ? [accelerator] : []),
      ...keys(submenu ?? []),
    ])
  await vi.waitFor(() => expect(keys(electron.Menu.shown).length).toBeGreaterThan(1))
  expect(new Set(keys(electron.Menu.shown)).size).toBe(keys(electron.Menu.shown).length)
})

test('on macOS the program’s own menu stands before the others', () => {
  const state = { version: '', ledger: null, recents: [], userName: '', shownHome: '', today: '' }
  const first = (mac: boolean) =>
    menuTemplate({ state, language: 'zh', developing: false, mac, run: () => {} }, {} as LedgerActions)[0]
  expect(first(true)).toEqual({ role: 'appMenu' })
  expect(first(false)).toMatchObject({ label: '台账(&L)' })
})

test('cut, copy and paste lie under the right button where text is typed or marked', async () => {
  const { window } = await runningDesktop()
  const editFlags = {
    canUndo: false,
    canRedo: false,
    canCut: true,
    canCopy: true,
    canPaste: false,
    canSelectAll: true,
  }
  const open = (params: object) => window.webContents.emit('context-menu', {}, { editFlags, ...params })
  open({ isEditable: false, selectionText: ' ' })
  expect(electron.Menu.popped).toHaveLength(0)
  open({ isEditable: true, selectionText: '' })
  const byRole = Object.fromEntries(electron.Menu.popped[0]!.map(({ role, enabled }) => [role, enabled]))
  expect(byRole).toMatchObject({ copy: true, cut: true, paste: false, undo: false })
})

test('a page that dies is loaded again with a word; one that keeps dying is not loaded for ever', async () => {
  const { window } = await runningDesktop()
  const die = (reason: string) => window.webContents.emit('render-process-gone', {}, { reason })
  die('clean-exit')
  expect(window.loaded).toHaveLength(1)
  for (const _ of [1, 2, 3]) die('oom')
  expect(window.loaded).toHaveLength(4)
  await vi.waitFor(() => expect(boxes()).toHaveLength(3))
  expect(boxes()[0]!.message).toMatch(/已重新载入.*已保存的内容不受影响/)
  die('oom')
  expect(window.loaded).toHaveLength(4)
  await vi.waitFor(() => expect(boxes()[3]?.message).toContain('重新启动'))
})

test('a page that hangs may be waited for or loaded again', async () => {
  const { window } = await runningDesktop()
  electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
  window.emit('unresponsive')
  window.emit('unresponsive')
  await vi.waitFor(() => expect(boxes()).toHaveLength(1))
  await Promise.resolve()
  window.emit('unresponsive')
  await vi.waitFor(() => expect(window.webContents.reload).toHaveBeenCalledOnce())
})
