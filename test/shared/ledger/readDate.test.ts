// Dates as people type them become ISO dates as exact as they were typed; what is no date is refused.
import { expect, test } from 'vitest'
import { readDate } from '../../../shared/ledger/readDate.ts'

test.each([
  ['2013-04-07', '2013-04-07'],
  ['2013-4-7', '2013-04-07'],
  ['2013.4.7', '2013-04-07'],
  ['2013/04/07', '2013-04-07'],
  ['2013年4月7日', '2013-04-07'],
  ['20130407', '2013-04-07'],
  ['２０１３年４月', '2013-04'],
  ['2012.10', '2012-10'],
  ['2013年', '2013'],
  [' 2013 ', '2013'],
  ['2012-02-29', '2012-02-29'],
])('%s is read as %s', (text, date) => expect(readDate(text)).toBe(date))

test.each(['', '去年', '2013-13-01', '2013-06-31', '2013-02-29', '13-4-7', '2013-4-7 前后', '2013-00'])(
  '“%s” is no date',
  (text) => expect(readDate(text)).toBeNull(),
)
