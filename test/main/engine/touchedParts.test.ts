// What each kind of change touches, and that the rest is left alone.
import { expect, test } from 'vitest'
import { touchedParts } from '../../../main/engine/touchedParts.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import type { CollectionName } from '../../../shared/ledger/ledgerState.ts'
import { binned, itemRow } from '../../shared/builders.ts'
import { evidenceRow, linkRow, profileRow, valueRow } from '../../support/rows.ts'

const links = [linkRow('l1', 'e1', { item: '5' }), linkRow('l2', 'e1', { item: 'C1' })]
const touchedBy = (collection: CollectionName, before: unknown, after: unknown) => {
  const id = ((after ?? before) as { id: string }).id
  const parts = touchedParts([{ collection, id, before, after } as Edit], () => links)
  return { ...parts, items: [...parts.items], records: [...parts.records] }
}
const nothing = { catalogue: false, years: false, items: [], records: [] }

test('a figure touches neither coverage nor papers', () => {
  expect(touchedBy('values', null, valueRow())).toEqual(nothing)
})

test('a link touches its item and its record, those it leaves as well as those it comes to', () => {
  const moved = touchedBy('links', linkRow('l', 'e1', { item: '5' }), linkRow('l', 'e2', { item: '6' }))
  expect(moved).toEqual({ ...nothing, items: ['5', '6'], records: ['e1', 'e2'] })
  expect(touchedBy('links', linkRow('l', 'e1', { item: '5' }), null)).toEqual({
    ...nothing,
    items: ['5'],
    records: ['e1'],
  })
})

test('a paper touches itself, and the items it proves only when it comes, goes or changes its place in the bin', () => {
  const paper = evidenceRow('e1')
  expect(touchedBy('evidence', paper, { ...paper, title: '新' })).toEqual({ ...nothing, records: ['e1'] })
  for (const [before, after] of [
    [paper, { ...paper, binned }],
    [{ ...paper, binned }, paper],
    [null, paper],
    [paper, null],
  ])
    expect(touchedBy('evidence', before, after)).toEqual({ ...nothing, items: ['5', 'C1'], records: ['e1'] })
})

test('a word on an item touches that item', () => {
  expect(touchedBy('items', null, itemRow('16'))).toEqual({ ...nothing, items: ['16'] })
})

test('the profile touches every coverage, thresholds and own items the whole catalogue', () => {
  expect(touchedBy('profile', null, profileRow())).toEqual({ ...nothing, years: true })
  expect(touchedBy('overrides', null, { id: '5' })).toEqual({ ...nothing, catalogue: true })
  expect(touchedBy('ownItems', null, { id: 'Z1' })).toEqual({ ...nothing, catalogue: true })
})
