// The most memory this process ever held, in MB.
import { readFileSync } from 'node:fs'

/** Linux's own mark belongs to this program alone; the portable one may be that of the program that started it. */
export function peakMemoryMb(): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))!
    return Math.round(Number(kilobytes) / 1024)
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024)
  }
}
