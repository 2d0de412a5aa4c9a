// Groups of links follow the ledger step by step, in its order, and what was read earlier stays what it was.
import { expect, test } from 'vitest'
import { createLinkIndex } from '../../../main/engine/linkIndex.ts'
import { applyEdits } from '../../../shared/ledger/applyChange.ts'
import type { Edit } from '../../../shared/ledger/change.ts'
import { emptyLedger, type Link } from '../../../shared/ledger/ledgerState.ts'
import { linkRow } from '../../support/rows.ts'

function ledgerWith(...links: Link[]) {
  const state = emptyLedger()
  for (const link of links) state.links.set(link.id, link)
  const index = createLinkIndex(state)
  const change = (id: string, after: Link | null) => {
    const edit: Edit = { collection: 'links', id, before: state.links.get(id) ?? null, after }
    applyEdits(state, [edit])
    index.touched([edit])
  }
  const items = () =>
    Object.fromEntries([...index.byItem()].map(([item, links]) => [item, links.map(({ id }) => id)]))
  const records = () =>
    Object.fromEntries([...index.byEvidence()].map(([record, links]) => [record, links.map(({ id }) => id)]))
  return { state, index, change, items, records }
}
const link = (id: string, evidence: string, item: string) => linkRow(id, evidence, { item })

test('links are grouped by item and by record in the order of the ledger', () => {
  const { items, records } = ledgerWith(link('b', 'x', '5'), link('a', 'y', '5'), link('c', 'x', '6'))
  expect(items()).toEqual({ 5: ['b', 'a'], 6: ['c'] })
  expect(records()).toEqual({ x: ['b', 'c'], y: ['a'] })
})

test('a new link stands last, a changed one keeps its place, and an empty group is gone', () => {
  const { index, change, items } = ledgerWith(link('a', 'x', '5'), link('b', 'x', '5'))
  items()
  change('c', link('c', 'x', '5'))
  change('a', { ...link('a', 'x', '5'), page: 9 })
  expect(items()).toEqual({ 5: ['a', 'b', 'c'] })
  expect(index.byItem().get('5')![0]!.page).toBe(9)
  for (const id of ['a', 'b', 'c']) change(id, null)
  expect(items()).toEqual({})
})

test('a link that moves to another item takes the place that the ledger gives it', () => {
  const { change, items, records } = ledgerWith(link('a', 'x', '5'), link('b', 'y', '6'), link('c', 'z', '6'))
  items()
  change('a', link('a', 'x', '6'))
  expect(items()).toEqual({ 6: ['a', 'b', 'c'] })
  expect(records()).toEqual({ x: ['a'], y: ['b'], z: ['c'] })
})

test('a group that was read before a change stays as it was read', () => {
  const { index, change } = ledgerWith(link('a', 'x', '5'))
  const before = index.byItem().get('5')
  change('b', link('b', 'x', '5'))
  expect(before).toHaveLength(1)
})

test('hundreds of links at once are taken in as well as one', () => {
  const { state, index, items } = ledgerWith(link('a', 'x', '5'))
  items()
  const edits = Array.from({ length: 500 }, (_, number): Edit => {
    const after = link(`n${number}`, 'y', '6')
    return { collection: 'links', id: after.id, before: null, after }
  })
  applyEdits(state, edits)
  index.touched(edits)
  expect(items()['6']).toHaveLength(500)
})
