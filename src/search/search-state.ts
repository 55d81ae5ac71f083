import type { Chosen } from './narrow.ts'
import { facets } from './record.ts'

/** A search as it can be sent to someone. */
export interface SearchState {
  text: string
  chosen: Chosen
}

/** Reads a search from the query of an address: `?q=estimates&level=l5`. */
export function readState(query: string): SearchState {
  const wanted = new URLSearchParams(query)
  const chosen: Chosen = {}
  for (const facet of facets) {
    const id = wanted.get(facet)
    if (id) chosen[facet] = id
  }
  return { text: wanted.get('q') ?? '', chosen }
}

/** Writes a search as the query of an address, with its question mark; nothing for an empty one. */
export function writeState({ text, chosen }: SearchState): string {
  const query = new URLSearchParams()
  if (text.trim() !== '') query.set('q', text.trim())
  for (const facet of facets) if (chosen[facet]) query.set(facet, chosen[facet])
  return query.size === 0 ? '' : `?${query}`
}
