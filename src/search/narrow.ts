import { type Facet, facets, facetValues, type SearchRecord } from './record.ts'

/** What a reader narrowed a search to: at most one id a facet. */
export type Chosen = Partial<Record<Facet, string>>

/** True when a record fits all that was chosen. */
export function fits(record: SearchRecord, chosen: Chosen): boolean {
  return facets.every((facet) => chosen[facet] === undefined || facetValues(record, facet).includes(chosen[facet]))
}

/** How many records each value of a facet would leave, given what was chosen in the other facets. */
export function facetCounts(records: readonly SearchRecord[], chosen: Chosen): Record<Facet, Map<string, number>> {
  const countsOf = (facet: Facet): Map<string, number> => {
    const counts = new Map<string, number>()
    const { [facet]: _, ...others } = chosen
    for (const record of records) {
      if (!fits(record, others)) continue
      for (const id of facetValues(record, facet)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }
  return Object.fromEntries(facets.map((facet) => [facet, countsOf(facet)])) as Record<Facet, Map<string, number>>
}
