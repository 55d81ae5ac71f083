import type { Findings, Place } from './finding.ts'
import { nearest } from './nearest.ts'

/** The entries of a list without those that stand in it twice, which become findings. `idOf` says what makes an entry one of its kind. */
export function onceEach<T>(
  entries: readonly T[],
  { what, idOf, placeOf }: { what: string; idOf: (entry: T) => string; placeOf: (index: number) => Place },
  findings: Findings,
): T[] {
  const seen = new Set<string>()
  return entries.filter((entry, index) => {
    const id = idOf(entry)
    if (seen.has(id))
      findings.error('duplicate-id', placeOf(index), `The ${what} \`${id}\` stands here twice. Keep one of them, or rename one.`)
    const first = !seen.has(id)
    seen.add(id)
    return first
  })
}

/**
 * What a list most likely means by the names in it that stand for nothing: one that is there, that the list lacks, and that is near. With
 * it the ladder is read as its writer thinks of it, and one slip stays one finding.
 */
export function meantIds(listed: readonly string[], present: readonly string[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>()
  for (const id of listed) {
    if (present.includes(id)) continue
    const near = nearest(
      id,
      present.filter((each) => !listed.includes(each) && ![...meant.values()].includes(each)),
    )
    if (near !== undefined) meant.set(id, near)
  }
  return meant
}
