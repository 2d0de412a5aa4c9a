// Today is the day where the office is, also when it is still yesterday in Greenwich.
import { expect, test } from 'vitest'
import { localDate } from '../../../main/engine/localDate.ts'

test.each([
  [new Date(2013, 0, 1, 0, 0), '2013-01-01'],
  [new Date(2013, 11, 31, 23, 59), '2013-12-31'],
  [new Date(2013, 8, 7, 7, 59), '2013-09-07'],
])('%s is the local day %s', (now, day) => {
  expect(localDate(now)).toBe(day)
})
