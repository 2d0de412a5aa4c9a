// A query of the contract as React state: kept while the next answer is on its way, so nothing flickers.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AnswerOf, InputOf, OperationName } from '../../shared/api/contract.ts'
import type { Failure } from '../../shared/api/failure.ts'
import { useWire } from './ClientProvider.tsx'

export class FailureError extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

export function useAnswer<Name extends OperationName>(operation: Name, input: InputOf<Name>, enabled = true) {
  const wire = useWire()
  return useQuery<AnswerOf<Name>, FailureError>({
    queryKey: [operation, input],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const result = await wire.call(operation, input)
      if (!result.ok) throw new FailureError(result.failure)
      return result.answer
    },
  })
}
