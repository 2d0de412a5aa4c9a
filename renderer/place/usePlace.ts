// The present place, and going to another one.
import { useSyncExternalStore } from 'react'
import type { Place } from '../../shared/rules/finding.ts'
import { placeUrl, readPlace } from './placeUrl.ts'

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
let known: { hash: string; place: Place } = { hash: '', place: { page: 'overview' } }
function present(): Place {
  const { hash } = window.location
  // The same object for the same address: React compares by identity.
  if (known.hash !== hash) known = { hash, place: readPlace(hash) }
  return known.place
}

export function usePlace(): Place {
  return useSyncExternalStore(listen, present)
}

export function goTo(place: Place): void {
  window.location.hash = placeUrl(place)
}
