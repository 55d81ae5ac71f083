import type { Findings, Place } from '../finding.ts'
import { nearest } from '../nearest.ts'

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

/** Each pair costs a comparison, and among more nobody can tell what was meant. */
const mostPairs = 100_000

/**
 * What each listed id that stands for nothing most likely means: one that is there, that the list lacks, and that is near; or the only one
 * that is there, where only one is missing. `isNewcomer` says which ids may stand for another only because both are alone.
 */
export function matchUp(
  absent: readonly string[],
  extra: Iterable<string>,
  isNewcomer: (id: string, wanted: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const meant = new Map<string, string>()
  const free = new Set(extra)
  if (absent.length * free.size > mostPairs) return meant
  for (const id of absent) {
    const near = nearest(id, free)
    if (near === undefined) continue
    meant.set(id, near)
    free.delete(near)
  }
  const [only, another] = absent.filter((id) => !meant.has(id))
  if (only === undefined || another !== undefined) return meant
  // Among many nobody can tell.
  if (free.size > mostNewcomers) return meant
  const [newcomer, second] = [...free].filter((id) => isNewcomer(id, only))
  if (newcomer !== undefined && second === undefined) meant.set(only, newcomer)
  return meant
}

const mostNewcomers = 20

/** The ids of one list that another lacks, once each. */
export const without = (ids: Iterable<string>, others: readonly string[]): string[] =>
  [...new Set(ids)].filter((id) => !others.includes(id))
