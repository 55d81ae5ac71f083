import type { Entry } from './packed.ts'

/** The names that begin with one letter. */
export interface LetterGroup {
  letter: string
  entries: Entry[]
}

/**
 * All that has a name of its own, from A to Z; what begins with no letter stands first, under `#`. Examples have no names, and cells
 * are called as their category is.
 */
export function namesByLetter(entries: readonly Entry[], language: string): LetterGroup[] {
  const named = entries.filter(({ kind }) => kind !== 'example' && kind !== 'cell')
  const { compare } = new Intl.Collator(language, { numeric: true })
  const groups = new Map<string, Entry[]>()
  for (const entry of named.sort((one, other) => compare(one.name, other.name) || compare(one.address, other.address))) {
    const [first = ''] = entry.name.normalize('NFKD')
    const letter = /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : '#'
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return [...groups].map(([letter, list]) => ({ letter, entries: list }))
}
