// An expected failure: a code with the facts of its sentence. Bugs throw; failures are values.

export interface Failure {
  /** Key of shared/wording/failureSentences. */
  code: string
  facts: Record<string, string>
  /** Every single fault where there are many (rows of an import), each with its place in the facts. */
  faults?: Failure[]
}

export type Result<Answer> = { ok: true; answer: Answer } | { ok: false; failure: Failure }

export function failed(
  code: string,
  facts: Record<string, string> = {},
  faults?: Failure[],
): { ok: false; failure: Failure } {
  return { ok: false, failure: faults ? { code, facts, faults } : { code, facts } }
}
