import type { Findings, Place } from './finding.ts'

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
