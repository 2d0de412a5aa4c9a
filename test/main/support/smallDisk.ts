// A real disk of a few megabytes for one test, where this machine lets one be made (root on Linux), unmounted afterwards.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../../support/temporaryFolder.ts'

const mount = (...words: string[]) => spawnSync('mount', words, { encoding: 'utf8' })
const unmount = (folder: string) => spawnSync('umount', ['-l', folder])

/** Told once where full disks cannot be tried. */
export const canMakeDisks = tryToMakeOne()

function tryToMakeOne(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return refused()
  const folder = '/mnt'
  if (mount('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder).status !== 0) return refused()
  unmount(folder)
  return true
}

function refused(): boolean {
  process.stderr.write('NOT TRIED: full disks. This machine does not let a test mount a small one.\n')
  return false
}

export interface SmallDisk {
  folder: string
  /** Leaves so many bytes free. */
  fillUp: (freeBytes?: number) => void
  makeRoom: () => void
}

export function smallDisk(megabytes: number): SmallDisk {
  const folder = join(temporaryFolder(), 'U盘')
  mkdirSync(folder)
  const made = mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  if (made.status !== 0) throw new Error(made.stderr)
  onTestFinished(() => void unmount(folder))
  const ballast = join(folder, '占位')
  return {
    folder,
    fillUp(freeBytes = 0) {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - freeBytes)))
    },
    makeRoom: () => rmSync(ballast),
  }
}
