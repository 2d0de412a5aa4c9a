// Gives every component the wire; a commit anywhere makes the page look again.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { PageWire } from '../wire/pageWire.ts'

const WireContext = createContext<PageWire | null>(null)

export function useWire(): PageWire {
  const wire = useContext(WireContext)
  if (!wire) throw new Error('component outside ClientProvider')
  return wire
}

export function ClientProvider({ wire, children }: { wire: PageWire; children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // The engine is on this machine: a failure is an answer, not a network fault to be tried again.
          queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
        },
      }),
  )
  useEffect(
    () =>
      wire.listen((announcement) => {
        if (announcement.type === 'changed')
          client.setQueryData(['ledger.standing', {}], announcement.standing)
        if (announcement.type !== 'job') void client.invalidateQueries()
      }),
    [wire, client],
  )
  return (
    <WireContext.Provider value={wire}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </WireContext.Provider>
  )
}
