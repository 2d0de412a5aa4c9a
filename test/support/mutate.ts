// Files broken by chance that repeats: bits, runs of bytes, cuts, doubled and exchanged stretches, numbers blown up.
import type { Chance } from '../bench/support/chance.ts'

export function mutate(bytes: Buffer, chance: Chance): Buffer {
  let made: Buffer = Buffer.from(bytes)
  const times = 1 + chance.below(4)
  for (let time = 0; time < times && made.length > 0; time += 1) made = chance.pick(ways)(made, chance)
  return made
}

type Way = (bytes: Buffer, chance: Chance) => Buffer

function stretch(bytes: Buffer, chance: Chance): [number, number] {
  const from = chance.below(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + chance.below(1 + Math.min(2000, bytes.length)))]
}

const ways: Way[] = [
  function flipBits(bytes, chance) {
    for (let count = 1 + chance.below(30); count > 0; count -= 1)
      bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8)
    return bytes
  },
  function cutOff(bytes, chance) {
    return bytes.subarray(0, chance.below(bytes.length))
  },
  function cutOut(bytes, chance) {
    const [from, to] = stretch(bytes, chance)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  function fill(bytes, chance) {
    const [from, to] = stretch(bytes, chance)
    return bytes.fill(chance.pick([0, 0xff, 0x7f, 0x20, 0x3c]), from, to)
  },
  function repeat(bytes, chance) {
    const [from, to] = stretch(bytes, chance)
    const piece = bytes.subarray(from, to)
    const times = chance.pick([2, 10, 100])
    return Buffer.concat([bytes.subarray(0, from), ...Array(times).fill(piece), bytes.subarray(to)])
  },
  function exchange(bytes, chance) {
    const [from, to] = stretch(bytes, chance)
    bytes.copy(bytes, chance.below(bytes.length), from, to)
    return bytes
  },
  function largeNumber(bytes, chance) {
    if (bytes.length < 4) return bytes
    const number = chance.pick([0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff])
    bytes.writeUInt32LE(number, chance.below(bytes.length - 3))
    return bytes
  },
  /** In texts and PDF: the digits of a number. */
  function digits(bytes, chance) {
    for (let at = chance.below(bytes.length); at < bytes.length; at += 1)
      if (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) bytes[at] = 0x30 + chance.below(10)
    return bytes
  },
]
