// Every file says in its first line what it is.
import { expect, test } from 'vitest'
import { sourceFiles } from './support/sourceFiles.ts'

const files = sourceFiles('shared', 'main', 'renderer', 'test')

/** The first line, or the second where the first names the program that runs the file. */
function opening(text: string): string {
  const [first = '', second = ''] = text.split('\n')
  return first.startsWith('#!') ? second : first
}

test('every file begins with a comment that says what it is', () => {
  expect(files.length).toBeGreaterThan(250)
  const silent = files.filter(({ text }) => !/^\/\/ (?!biome|@ts|eslint)\S.{10,}/.test(opening(text)))
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('the opening comment is one sentence or two, not an essay', () => {
  const long = files.filter(({ text }) => /^(\/\/.*\n){4}/.test(text.replace(/^#!.*\n/, '')))
  expect(long.map(({ path }) => path)).toEqual([])
})
