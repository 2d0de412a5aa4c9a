// A malformed input as a failure that names each field.
import type { ZodError } from 'zod'
import type { Failure } from '../../shared/api/failure.ts'

export function inputFailure(error: ZodError): Failure {
  const faults = error.issues.map((issue) => ({
    code: issueCode(issue.code),
    facts: {
      field: fieldName(issue.path) || '—',
      problem: issue.message,
      keys: 'keys' in issue ? (issue.keys as string[]).join('、') : '',
    },
  }))
  return {
    code: 'badInput',
    facts: { fields: [...new Set(faults.map((fault) => fault.facts.field))].join('、') },
    faults,
  }
}

/** years[2] rather than years.2 */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}

function issueCode(code: string): string {
  if (code === 'unrecognized_keys') return 'fieldUnknown'
  return code === 'invalid_type' ? 'fieldMissingOrWrong' : 'fieldInvalid'
}
