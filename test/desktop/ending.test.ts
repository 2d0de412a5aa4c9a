// How the desktop program ends: the ledger closed first, a hanging store not waited for, a fault told, a second start gone at once.
import { expect, test, vi } from 'vitest'
import { closeInTime } from '../../main/desktop/quitGracefully.ts'
import { officeWithLedger } from '../main/support/testOffice.ts'
import * as electron from './support/fakeElectron.ts'
import { closedLedger, runningDesktop, shownLedger } from './support/runningDesktop.ts'

vi.mock('electron', () => import('./support/fakeElectron.ts'))

function quit(): { prevented: boolean } {
  const preventDefault = vi.fn()
  electron.app.emit('before-quit', { preventDefault })
  return { prevented: preventDefault.mock.calls.length > 0 }
}

test('the ledger is closed before the program ends, however often it is asked to', async () => {
  const ledger = await closedLedger()
  const desktop = await runningDesktop([ledger])
  await shownLedger(desktop)
  electron.app.emit('window-all-closed')
  expect(electron.app.quit).toHaveBeenCalledOnce()
  expect([quit(), quit()]).toEqual([{ prevented: true }, { prevented: true }])
  await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledTimes(2))
  expect(quit()).toEqual({ prevented: false })
  // Nobody holds the ledger any more.
  const next = await runningDesktop([ledger])
  expect(await shownLedger(next)).toBe('测试区生态区创建台账')
  expect((await next.call('app.state', {})).ledger!.readOnly).toBe(false)
})

test('a store that hangs or fails does not hold the end for ever', async () => {
  vi.useFakeTimers()
  try {
    const ended = closeInTime({ close: () => new Promise(() => {}) })
    await vi.advanceTimersByTimeAsync(10_000)
    await ended
  } finally {
    vi.useRealTimers()
  }
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await closeInTime({ close: () => Promise.reject(new Error('磁盘已拔出')) })
  expect(written).toHaveBeenCalledWith(expect.stringContaining('磁盘已拔出'))
  written.mockRestore()
})

test('a bug in the program itself is told in Chinese, the ledger closed, and the program ends with an error', async () => {
  const desktop = await runningDesktop([await closedLedger()])
  await shownLedger(desktop)
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  process.listeners('uncaughtException').at(-1)!(new Error('意外'), 'uncaughtException')
  await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(1))
  written.mockRestore()
  const [title, text] = electron.dialog.showErrorBox.mock.calls[0] as [string, string]
  expect([title, text]).toEqual([
    '生态创建台账',
    expect.stringMatching(/程序出错，需要退出。已保存的内容不受影响。\n\n意外/),
  ])
  expect((await desktop.call('app.state', {})).ledger).toBeNull()
})

test('a second instance starts no window and touches no ledger', async () => {
  const { door, call } = await officeWithLedger()
  const desktop = await import('../../main/desktop/runDesktop.ts')
  electron.FakeWindow.all = []
  electron.app.locked = false
  electron.app.quit.mockClear()
  const places = { preload: '', icon: '', renderer: '', configFolder: '/nowhere', home: '' }
  await desktop.runDesktop({ ...places, door })
  electron.app.locked = true
  expect(electron.app.quit).toHaveBeenCalledOnce()
  expect(electron.FakeWindow.all).toEqual([])
  expect((await call('app.state', {})).ledger).not.toBeNull()
})
