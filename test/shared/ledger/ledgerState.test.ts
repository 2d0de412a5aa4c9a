// The nouns of a ledger: one profile, values by quantity and year, the file that stands for a record now.
import { expect, test } from 'vitest'
import {
  collectionNames,
  currentVersion,
  emptyLedger,
  profileOf,
  valueId,
} from '../../../shared/ledger/ledgerState.ts'
import { evidenceRow, profileRow } from '../../support/rows.ts'
import { bareLedger } from '../builders.ts'

test('an empty ledger has every collection and nothing in it', () => {
  const state = emptyLedger()
  expect(Object.keys(state).sort()).toEqual([...collectionNames].sort())
  for (const name of collectionNames) expect(state[name].size, name).toBe(0)
})

test('two empty ledgers share nothing', () => {
  const first = emptyLedger()
  first.profile.set('profile', profileRow())
  expect(emptyLedger().profile.size).toBe(0)
})

test('a ledger has one profile; without one it was never made', () => {
  expect(profileOf(bareLedger({ district: '西湖区' })).district).toBe('西湖区')
  expect(() => profileOf(emptyLedger())).toThrow('ledger without profile')
})

test('a value is known by its quantity and year', () => {
  expect(valueId('gdp', 2013)).toBe('gdp@2013')
})

test('the last version stands for a record; a record without a file cannot be', () => {
  const evidence = evidenceRow('甲')
  const newer = { ...evidence.versions[0]!, fileName: '修订.pdf' }
  expect(currentVersion({ ...evidence, versions: [...evidence.versions, newer] })).toBe(newer)
  expect(() => currentVersion({ ...evidence, versions: [] })).toThrow('without a file')
})
