// Thrown inside the reading of one document: why it ends here. The worker turns it into the problem of the answer.

export type UnreadableCode =
  | 'documentBomb'
  | 'documentDamaged'
  | 'documentEmpty'
  | 'documentLocked'
  | 'documentNotOpened'
  | 'documentTooLarge'
  | 'documentUnreadable'
  | 'pagesUnreadable'

export class Unreadable extends Error {
  readonly code: UnreadableCode
  readonly facts: Record<string, string>

  constructor(code: UnreadableCode, facts: Record<string, string> = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }
}
