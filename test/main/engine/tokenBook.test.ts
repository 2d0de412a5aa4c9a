// Tokens stand for files and folders: nobody can guess one, and each is good for its own kind only.
import { expect, test } from 'vitest'
import { createTokenBook } from '../../../main/engine/tokenBook.ts'

const file = { type: 'path' as const, relativeName: '甲.pdf', path: '/来源/甲.pdf' }

test('a token gives back what it stands for, and nothing for another kind', () => {
  const book = createTokenBook()
  const [kept, download, folder] = [
    book.keepFile(file),
    book.keepDownload('/临时/台账.xlsx', '台账.xlsx'),
    book.keepFolder('/台账', 'parent'),
  ]
  expect(book.file(kept)).toEqual(file)
  expect(book.download(download)).toEqual({ path: '/临时/台账.xlsx', fileName: '台账.xlsx' })
  expect(book.folder(folder)).toEqual({ path: '/台账', meaning: 'parent' })
  expect([book.file(folder), book.download(kept), book.folder(download), book.file('')]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a dropped token is forgotten, the others stay', () => {
  const book = createTokenBook()
  const [first, second] = [book.keepFile(file), book.keepFile(file)]
  book.drop(first)
  book.drop('nobody handed this out')
  expect(book.file(first)).toBeNull()
  expect(book.file(second)).toEqual(file)
})

test('every token is new and too long to be guessed, even for the same file', () => {
  const book = createTokenBook()
  const tokens = Array.from({ length: 1000 }, () => book.keepFile(file))
  expect(new Set(tokens).size).toBe(1000)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{24}$/)
})

test('one book knows nothing of another', () => {
  expect(createTokenBook().file(createTokenBook().keepFile(file))).toBeNull()
})
