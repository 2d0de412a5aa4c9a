// A fault in the data of a standard, with its place.

export interface StandardFault {
  /** e.g. `indicators "10" › components "10.COD" › formula` */
  place: string
  problem: string
}

/** Notes one fault. */
export type AddFault = (place: string, problem: string) => void

/** Notes every id that stands more than once. */
export function findTwice(place: string, entries: readonly { id: string }[], add: AddFault): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) add(`${place} "${id}"`, 'id stands twice')
    seen.add(id)
  }
}
