// Rows are as high as their words need at the width they have, so that nothing is clipped in print.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitRowHeights, linesNeeded, textUnits } from '../../../shared/deliverables/rowHeights.ts'
import { cell, type SheetCell } from '../../../shared/deliverables/workbook.ts'

function heights(rows: (SheetCell | null)[][], widths: number[], least = 18): number[] {
  const sized = rows.map((cells) => ({ cells, heightPoints: 0 }))
  fitRowHeights(sized, widths, least)
  return sized.map(({ heightPoints }) => heightPoints)
}

test('a Chinese character takes about twice the room of a digit', () => {
  expect(textUnits('森林')).toBeCloseTo(4.1)
  expect(textUnits('1234')).toBeCloseTo(4.32)
  expect(textUnits('')).toBe(0)
  // One character of two halves is one character.
  expect(textUnits('𠮷')).toBeCloseTo(2.05)
})

test('words break into as many lines as the column is too narrow for, and at every line break', () => {
  expect(linesNeeded('', 10)).toBe(1)
  expect(linesNeeded('森林覆盖率', 12)).toBe(1)
  expect(linesNeeded('森林覆盖率', 6)).toBe(3)
  expect(linesNeeded('甲\n乙\n丙', 40)).toBe(3)
  expect(linesNeeded('甲\n\n丙', 40)).toBe(3)
})

test('a row is as high as its highest cell, never lower than the least', () => {
  const [short, tall] = heights(
    [
      [cell('短'), cell('短')],
      [cell('短'), cell('长'.repeat(40))],
    ],
    [10, 10],
  )
  expect(short).toBe(19)
  expect(tall).toBeGreaterThan(100)
})

test('a larger font needs more room for the same words', () => {
  const [title, text] = heights([[cell('标题'.repeat(10), 'title')], [cell('标题'.repeat(10))]], [20])
  expect(title).toBeGreaterThan(text! * 2)
})

test('a cell over several columns has their room together', () => {
  const words = '说明'.repeat(20)
  const [merged, single] = heights(
    [[cell(words, 'text', { columns: 3 }), null, null], [cell(words)]],
    [20, 20, 20],
  )
  expect(merged).toBeLessThan(single!)
})

test('a cell over several rows that needs more than they have spreads it evenly over them', () => {
  const [first, second, third] = heights(
    [
      [cell('长'.repeat(60), 'text', { rows: 3 }), cell('一')],
      [null, cell('二')],
      [null, cell('三')],
    ],
    [10, 10],
  )
  expect(first).toBe(second)
  expect(second).toBe(third)
  expect(first! * 3).toBeGreaterThan(200)
})

test('no row is higher than spreadsheet programs take, whatever stands in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 2000 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 60 }),
      (words, width) => {
        for (const height of heights(
          words.map((word) => [cell(word)]),
          [width],
        )) {
          expect(height).toBeGreaterThanOrEqual(18)
          expect(height).toBeLessThanOrEqual(409)
        }
      },
    ),
  )
})

test('more words never make a row lower', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 3, max: 60 }), (words, more, width) => {
      const [one, both] = heights([[cell(words)], [cell(words + more)]], [width])
      expect(both).toBeGreaterThanOrEqual(one!)
    }),
  )
})
