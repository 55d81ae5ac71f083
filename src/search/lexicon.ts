import type { Catalog } from './catalog.ts'
import type { Facet } from './record.ts'
import { recordKinds } from './record.ts'
import { tokens } from './words.ts'

/** What a phrase stands for, besides its own words. */
export interface Meaning {
  /** The facet values that it names: `expert` names the level T3. */
  named: [Facet, string][]
  /** Other ways to say it, as words. */
  alternatives: string[][]
}

/** Phrases that mean more than their words, by their words with a space between. */
export interface Lexicon {
  meanings: Map<string, Meaning>
  /** Words of the longest phrase. */
  longest: number
  /** Words that most titles of levels share, such as Technician: beside a level they say nothing more. */
  titleWords: ReadonlySet<string>
}

/** Gathers the names of levels, categories, disciplines and kinds, and the synonyms of handbook.yaml. */
export function lexiconOf({ facets, synonyms, records }: Catalog): Lexicon {
  const meanings = new Map<string, Meaning>()
  const meaningOf = (phrase: string): Meaning => {
    const key = tokens(phrase).join(' ')
    const known = meanings.get(key)
    if (known) return known
    const meaning: Meaning = { named: [], alternatives: [] }
    if (key !== '') meanings.set(key, meaning)
    return meaning
  }
  const name = (phrase: string, facet: Facet, id: string) => {
    const { named } = meaningOf(phrase)
    if (!named.some(([otherFacet, other]) => otherFacet === facet && other === id)) named.push([facet, id])
  }
  const shared = wordsInHalf(facets.level.map(({ name: short, long = short }) => long))
  for (const { id, name: short, long: title = short } of facets.level) {
    const telling = tokens(title).filter((word) => !shared.has(word))
    for (const phrase of [id, short, title]) name(phrase, 'level', id)
    // `Expert` for Expert Technician; the number in Technician II alone would tell nobody anything.
    if (telling.some((word) => word.length > 3)) name(telling.join(' '), 'level', id)
  }
  for (const { id, name: title } of facets.category) name(title, 'category', id)
  for (const { id } of facets.kind) for (const label of recordKinds[id as keyof typeof recordKinds] ?? []) name(label, 'kind', id)
  for (const { kind, aliases = [], level, disciplines = [], name: title = '' } of records) {
    if (kind === 'level' && level) for (const alias of aliases) name(alias, 'level', level)
    if (kind === 'discipline')
      for (const id of disciplines) for (const phrase of [title, ...aliases]) name(phrase, 'discipline', id)
  }
  for (const group of synonyms) {
    const named = group.flatMap((phrase) => meanings.get(tokens(phrase).join(' '))?.named ?? [])
    for (const phrase of group) {
      for (const [facet, id] of named) name(phrase, facet, id)
      const others = group.filter((other) => other !== phrase).map(tokens)
      meaningOf(phrase).alternatives.push(...others.filter((words) => words.length > 0))
    }
  }
  const longest = Math.max(1, ...[...meanings.keys()].map((key) => key.split(' ').length))
  return { meanings, longest, titleWords: shared }
}

/** Words that stand in at least half of the titles and in three, or in all of fewer. */
function wordsInHalf(titles: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const title of titles) for (const word of new Set(tokens(title))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set(
    [...counts]
      .filter(([, count]) => count > 1 && count * 2 >= titles.length && count >= Math.min(3, titles.length))
      .map(([word]) => word),
  )
}
