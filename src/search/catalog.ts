import type { Ladder } from '../ladder/model.ts'
import { type PackedRecord, packed } from './packed.ts'
import { type Facet, facets, recordKinds, type SearchRecord } from './record.ts'
import { tokens } from './words.ts'

/** What a facet can be. */
export interface FacetValue {
  id: string
  name: string
  /** A longer name, where people use both: Expert Technician for T3. */
  long?: string
}

/** Everything that the first answer needs, in one file: `/search.json`. */
export interface Catalog {
  version: 1
  title: string
  language: string
  /** What each facet can be, in the order in which people know it. */
  facets: Record<Facet, FacetValue[]>
  /** Groups of words that mean the same. */
  synonyms: string[][]
  /** Other handbooks whose answers are shown too. */
  handbooks: { title: string; url: string }[]
  /** The full-text index: the tag of its build, and the files that every search wants, below `/pagefind/`. */
  fullText: { tag: string; files: string[] }
  /** Words that stand in no entry's own text, so that a slip in them can be mended too. */
  words: string
  records: PackedRecord[]
}

// Their text is the answer. Examples and prose are many and long: they follow from the full-text index.
const answersAtOnce: ReadonlySet<string> = new Set([
  'expectation',
  'value',
  'sub-value',
  'principle',
  'dimension',
  'category',
  'level',
  'cell',
])

/** Makes the catalogue of `records`; `fragments` are their ids in the full-text index, in the same order. */
export function catalogOf(
  ladder: Ladder,
  records: readonly SearchRecord[],
  fragments: readonly string[],
  fullText: Catalog['fullText'],
): Catalog {
  const { config } = ladder
  return {
    version: 1,
    title: config.title,
    language: config.language,
    facets: facetsOf(ladder, records),
    synonyms: config.synonyms,
    handbooks: config.handbooks,
    fullText,
    words: wordsLeftOut(records).join(' '),
    records: packed(records, fragments, atOnce),
  }
}

function facetsOf(ladder: Ladder, records: readonly SearchRecord[]): Catalog['facets'] {
  const used = new Set(records.map(({ kind }) => kind))
  const named = (nodes: readonly FacetValue[]): FacetValue[] => nodes.map(({ id, name }) => ({ id, name }))
  const kinds = Object.entries(recordKinds).filter(([id]) => used.has(id as SearchRecord['kind']))
  const all: Catalog['facets'] = {
    kind: kinds.map(([id, [, many]]) => ({ id, name: many })),
    level: ladder.levels.map(({ id, short, name }) => ({ id, name: short, long: name })),
    category: named(ladder.categories),
    discipline: named(ladder.disciplines),
    value: named(ladder.values),
  }
  return Object.fromEntries(facets.map((facet) => [facet, all[facet]])) as Catalog['facets']
}

function wordsLeftOut(records: readonly SearchRecord[]): string[] {
  const shown = new Set(
    records.flatMap((record) => tokens([record.name, atOnce(record) ? record.text : '', ...(record.aliases ?? [])].join(' '))),
  )
  const left = new Set(records.flatMap(({ text }) => tokens(text)).filter((word) => word.length > 3 && !shown.has(word)))
  return [...left].sort()
}

const atOnce = ({ kind }: SearchRecord): boolean => answersAtOnce.has(kind)
