// Opens the printed link in the person's browser where there is a display.
import { spawn } from 'node:child_process'

export function openBrowser(link: string): void {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return
  const [program, words] =
    process.platform === 'win32'
      ? (['rundll32', ['url.dll,FileProtocolHandler', link]] as const)
      : process.platform === 'darwin'
        ? (['open', [link]] as const)
        : (['xdg-open', [link]] as const)
  const child = spawn(program, words, { detached: true, stdio: 'ignore' })
  // The link was printed: a machine without a browser opener only loses the convenience.
  child.on('error', () => {})
  child.unref()
}
