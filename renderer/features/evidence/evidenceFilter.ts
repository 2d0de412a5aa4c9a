// What the evidence list is narrowed to and how it is sorted.
import type { InputOf } from '../../../shared/api/contract.ts'

export type EvidenceFilter = Required<
  Pick<InputOf<'evidence.list'>, 'text' | 'show' | 'sort' | 'descending'>
> &
  Pick<InputOf<'evidence.list'>, 'kind' | 'department'>

export const everything: EvidenceFilter = { text: '', show: 'all', sort: 'addedAt', descending: true }
