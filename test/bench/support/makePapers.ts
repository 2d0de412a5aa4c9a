// Files to be taken in: contents that no disk can shorten and no two alike, always the same.
import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { chanceOf } from './chance.ts'

const kilobyte = 1024
const block = 1024 * kilobyte

/** In folders of 500, as offices keep them. */
export function makePapers(folder: string, count: number, sizeBytes: number): void {
  const noise = noiseOf(block)
  for (let index = 0; index < count; index += 1) {
    const place = join(folder, `盒${Math.floor(index / 500)}`)
    mkdirSync(place, { recursive: true })
    const file = openSync(join(place, `材料${index}.dat`), 'wx')
    noise.writeUInt32LE(index, 0)
    for (let written = 0; written < sizeBytes; written += block)
      writeSync(file, noise, 0, Math.min(block, sizeBytes - written))
    closeSync(file)
  }
}

/** A file of any size that takes no room itself: a random head, then nothing. */
export function makeSparsePaper(folder: string, sizeBytes: number): void {
  mkdirSync(folder, { recursive: true })
  const file = openSync(join(folder, '大材料.dat'), 'wx')
  writeSync(file, noiseOf(64 * kilobyte))
  ftruncateSync(file, sizeBytes)
  closeSync(file)
}

function noiseOf(sizeBytes: number): Buffer {
  const { below } = chanceOf(20130408)
  const noise = Buffer.alloc(sizeBytes)
  for (let place = 0; place < sizeBytes; place += 4) noise.writeUInt32LE(below(0x1_0000_0000), place)
  return noise
}
