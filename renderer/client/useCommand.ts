// Runs commands; a failure is shown in words and answered as null, so callers only go on with what was saved.
import { useCallback } from 'react'
import type { AnswerOf, InputOf, OperationName } from '../../shared/api/contract.ts'
import { useTell } from '../ui/useTell.tsx'
import { useWire } from './ClientProvider.tsx'

export function useCommand() {
  const wire = useWire()
  const tell = useTell()
  return useCallback(
    async <Name extends OperationName>(
      operation: Name,
      input: InputOf<Name>,
    ): Promise<AnswerOf<Name> | null> => {
      const result = await wire.call(operation, input)
      if (result.ok) return (result.answer ?? true) as AnswerOf<Name>
      tell.failure(result.failure)
      return null
    },
    [wire, tell],
  )
}
