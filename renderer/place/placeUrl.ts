// Where the person is, as the address after #: places can be linked to, reloaded and gone back to.
import type { Place } from '../../shared/rules/finding.ts'

const pages: Place['page'][] = ['overview', 'items', 'evidence', 'gaps', 'export', 'settings']
const words = ['item', 'requirement', 'evidence', 'field'] as const
const numbers = ['year', 'documentPage'] as const

export function placeUrl(place: Place): string {
  const facts = new URLSearchParams()
  for (const key of [...words, ...numbers]) {
    const value = place[key]
    if (value !== undefined) facts.set(key, String(value))
  }
  const query = facts.toString()
  return `#/${place.page}${query === '' ? '' : `?${query}`}`
}

/** An address nobody made leads to the overview. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const page = pages.find((candidate) => candidate === path) ?? 'overview'
  const facts = new URLSearchParams(query)
  const place: Place = { page }
  for (const key of words) {
    const value = facts.get(key)
    if (value) place[key] = value
  }
  for (const key of numbers) {
    const value = Number(facts.get(key))
    if (Number.isInteger(value) && value > 0) place[key] = value
  }
  return place
}
