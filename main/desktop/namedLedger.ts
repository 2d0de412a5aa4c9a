// The ledger that the command line names: its folder, or the database file in it that somebody dropped on the program.
import { basename, dirname, resolve } from 'node:path'

/** `words` without the program itself; options are Chromium's or ours and no ledger. */
export function namedLedger(words: string[], folder: string): string | null {
  const named = words.find((word) => word !== '' && !word.startsWith('-'))
  if (named === undefined) return null
  const path = resolve(folder, named)
  return basename(path) === 'ledger.sqlite' ? dirname(path) : path
}

/** A packed program is started as `program words…`, an unpacked one as `electron options… folder words…`. */
export function wordsOf(argv: string[], packed: boolean): string[] {
  const words = argv.slice(1)
  return packed ? words : words.slice(words.findIndex((word) => !word.startsWith('-')) + 1)
}
