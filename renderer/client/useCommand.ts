// Runs commands; answers once the page shows what was saved. A failure is shown in words and answered as null.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { AnswerOf, InputOf, OperationName } from '../../shared/api/contract.ts'
import { useTell } from '../ui/useTell.tsx'
import { useWire } from './ClientProvider.tsx'

export function useCommand() {
  const wire = useWire()
  const client = useQueryClient()
  const tell = useTell()
  return useCallback(
    async <Name extends OperationName>(
      operation: Name,
      input: InputOf<Name>,
    ): Promise<AnswerOf<Name> | null> => {
      const result = await wire.call(operation, input)
      if (result.ok) {
        // The announcement of the commit has usually begun to look again: that look is waited for, not doubled.
        await client.invalidateQueries({}, { cancelRefetch: false })
        return (result.answer ?? true) as AnswerOf<Name>
      }
      tell.failure(result.failure)
      return null
    },
    [wire, client, tell],
  )
}
