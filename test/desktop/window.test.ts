// The window and its session: shut off from Node, from the network and from every other page; standing where it was left.
import { expect, test, vi } from 'vitest'
import { boundsOnScreen } from '../../main/desktop/boundsOnScreen.ts'
import { putFile } from '../main/support/officeCalls.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import * as electron from './support/fakeElectron.ts'
import { resetElectron, runningDesktop } from './support/runningDesktop.ts'

vi.mock('electron', () => import('./support/fakeElectron.ts'))

test('the page has the sandbox, its own world and no Node; the developer tools stay out of the packed program', async () => {
  const { window } = await runningDesktop()
  expect(window.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
    preload: '/preload.cjs',
  })
  expect(window.options).toMatchObject({ minWidth: 1100, minHeight: 700, title: '生态创建台账' })
  expect(window.loaded).toEqual(['eco-ledger://app/'])
})

test('before Electron is ready: sandbox everywhere, the scheme with no more rights than a page needs, no calls home', async () => {
  const { configFolder } = await runningDesktop()
  expect(electron.app.sandboxed).toBe(true)
  expect(electron.protocol.schemes).toEqual([
    {
      scheme: 'eco-ledger',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
  expect(electron.app.switches).toContain('disable-background-networking')
  expect(electron.app.paths['userData']!.startsWith(configFolder)).toBe(true)
})

const elsewhere = [
  'https://example.cn/',
  'http://127.0.0.1:8080/',
  'file:///C:/Windows/win.ini',
  'javascript:alert(1)',
  'eco-ledger://other/',
  `eco-ledger://app/evidence/${'0'.repeat(64)}/a.html`,
  'eco-ledger://app/assets/app.js',
  'about:blank',
  'data:text/html,x',
]

function navigation(window: electron.FakeWindow, event: string, url: string, isMainFrame = true): boolean {
  const preventDefault = vi.fn()
  window.webContents.emit(event, { url, isMainFrame, preventDefault })
  return preventDefault.mock.calls.length === 0
}

test('the page may load itself again and go nowhere else; no window, no web view, no redirect', async () => {
  const { window } = await runningDesktop()
  const frame = 'will-frame-navigate'
  expect(navigation(window, frame, 'eco-ledger://app/')).toBe(true)
  expect(navigation(window, frame, 'eco-ledger://app/#/gaps')).toBe(true)
  for (const url of elsewhere) {
    expect(navigation(window, frame, url), url).toBe(false)
    expect(window.webContents.openHandler!({ url })).toEqual({ action: 'deny' })
  }
  expect(navigation(window, 'will-redirect', 'eco-ledger://app/')).toBe(false)
  expect(navigation(window, 'will-attach-webview', 'eco-ledger://app/')).toBe(false)
})

test('a frame in the page shows a stored document and nothing else', async () => {
  const { window } = await runningDesktop()
  const evidence = `eco-ledger://app/evidence/${'0'.repeat(64)}/a.html`
  expect(navigation(window, 'will-frame-navigate', evidence, false)).toBe(true)
  expect(navigation(window, 'will-frame-navigate', 'https://example.cn/', false)).toBe(false)
  expect(navigation(window, 'will-frame-navigate', 'eco-ledger://app/', false)).toBe(false)
})

test('every permission is refused and the spell checker, which fetches word lists, is off', async () => {
  await runningDesktop()
  const { defaultSession } = electron.session
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
    const answer = vi.fn()
    defaultSession.permissionRequest!({}, permission, answer)
    expect(answer).toHaveBeenCalledWith(false)
  }
  expect([defaultSession.permissionCheck!(), defaultSession.devicePermission!()]).toEqual([false, false])
  expect(defaultSession.spelling).toBe(false)
})

function mayLoad(url: string): boolean {
  const answer = vi.fn()
  electron.session.defaultSession.request!({ url }, answer)
  return answer.mock.calls[0]![0].cancel === false
}

test('requests to anything but the program itself are cut off', async () => {
  await runningDesktop()
  for (const url of [
    'eco-ledger://app/',
    'eco-ledger://app/assets/a.js',
    'data:image/png;base64,AA==',
    'blob:eco-ledger://app/4b1',
  ])
    expect(mayLoad(url), url).toBe(true)
  for (const url of [
    'https://example.cn/',
    'http://127.0.0.1/',
    'ws://127.0.0.1/',
    'file:///etc/hosts',
    'eco-ledger://other/',
    'blob:https://example.cn/4b1',
    'devtools://devtools/x',
    'chrome://gpu/',
  ])
    expect(mayLoad(url), url).toBe(false)
})

test('only a stored document may be taken out, and its place is asked for', async () => {
  await runningDesktop()
  const download = (url: string) => {
    const [preventDefault, setSaveDialogOptions] = [vi.fn(), vi.fn()]
    electron.session.defaultSession.emit(
      'will-download',
      { preventDefault },
      { getURL: () => url, getFilename: () => '证明.doc', setSaveDialogOptions },
    )
    return { refused: preventDefault.mock.calls.length > 0, options: setSaveDialogOptions.mock.calls[0]?.[0] }
  }
  const stored = download(`eco-ledger://app/evidence/${'0'.repeat(64)}/a.doc`)
  expect([stored.refused, stored.options.defaultPath.endsWith('证明.doc')]).toEqual([false, true])
  for (const url of ['https://example.cn/a.exe', 'eco-ledger://app/index.html', 'blob:eco-ledger://app/1'])
    expect(download(url).refused, url).toBe(true)
})

test('the scheme is answered by the program', async () => {
  await runningDesktop()
  const answer = electron.session.defaultSession.protocols.get('eco-ledger')!
  expect(await (await answer(new Request('eco-ledger://app/'))).text()).toContain('生态创建台账')
})

test('the window comes back where it was left, and its size with it', async () => {
  const first = await runningDesktop()
  first.window.bounds = { x: 40, y: 30, width: 1250, height: 690 }
  first.window.emit('close')
  const second = await runningDesktop([], first.folder)
  // 690 is below the least height; the window is never smaller than its page can be used.
  expect(second.window.options).toMatchObject({ x: 40, y: 30, width: 1250, height: 700 })
  expect(second.window.maximized).toBe(false)
  second.window.maximized = true
  second.window.emit('close')
  expect((await runningDesktop([], first.folder)).window.maximized).toBe(true)
})

test('a memory that cannot be read counts as none', async () => {
  for (const text of ['', '{', '[]', 'null', '{"bounds":{"x":"1"},"language":"fr","maximized":1}']) {
    resetElectron()
    const folder = temporaryFolder()
    putFile(folder, 'config/window.json', text)
    const { window } = await runningDesktop([], folder)
    expect(window.options).toMatchObject({ width: 1366, height: 728, title: '生态创建台账' })
    expect(window.options['x']).toBeUndefined()
  }
})

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const projector = { x: 1366, y: 0, width: 1920, height: 1040 }

test('a window left on a projector that is gone opens on the screen that is there', () => {
  const left = { x: 1500, y: 50, width: 1400, height: 900 }
  expect(boundsOnScreen(left, [laptop, projector])).toEqual(left)
  expect(boundsOnScreen(left, [laptop])).toEqual({ width: 1366, height: 728 })
})

test('a window whose title bar is out of reach is brought back; a small screen still gets the least size', () => {
  expect(boundsOnScreen({ x: 100, y: -300, width: 1200, height: 800 }, [laptop])).not.toHaveProperty('x')
  expect(boundsOnScreen({ x: 1300, y: 0, width: 1200, height: 800 }, [laptop])).not.toHaveProperty('x')
  expect(boundsOnScreen(null, [{ x: 0, y: 0, width: 1024, height: 600 }])).toEqual({
    width: 1100,
    height: 700,
  })
  expect(boundsOnScreen(null, [{ x: 0, y: 0, width: 2560, height: 1400 }])).toEqual({
    width: 1440,
    height: 900,
  })
  expect(boundsOnScreen(null, [])).toEqual({ width: 1440, height: 900 })
})
