import { type Asked, askedOf, fullTextQueriesOf } from './asked.ts'
import type { Catalog } from './catalog.ts'
import { lexiconOf } from './lexicon.ts'
import { indexNames } from './names.ts'
import { type Entry, unpacked } from './packed.ts'
import { understand } from './query.ts'
import { facetValues, type RecordKind } from './record.ts'
import { tokens } from './words.ts'

/** What the full-text index found: for each query that it was asked, the strength from 0 to 1 of each fragment. */
export type FullTextHits = ReadonlyMap<string, ReadonlyMap<string, number>>

/** An answer and how good it is; scores compare over the finders of several handbooks. */
export interface Answer {
  entry: Entry
  score: number
}

/** Answers to a query, best first. */
export interface Found {
  answers: Answer[]
  /** The query as it was understood, when a slip was mended in it. */
  mended?: string
  /** The words to mark in the answers. */
  marks: string[]
}

/** Finds the answers to what people type. */
export interface Finder {
  entries: readonly Entry[]
  /** What the full-text index is asked for a query. */
  fullTextQueries(text: string): string[]
  /** The answers, from names alone or with what the full-text index found. */
  find(text: string, fullText?: FullTextHits): Found
}

// An exact name comes first, then names, then what is expected, then what was done, then prose.
const standing: Record<RecordKind, number> = {
  level: 4,
  category: 4,
  expectation: 4,
  value: 3.5,
  'sub-value': 3.5,
  principle: 3.5,
  dimension: 3.5,
  discipline: 3,
  cell: 3,
  guide: 2,
  example: 1.5,
  section: 0.5,
}

/** Makes a finder of one catalogue. */
export function finderOf(catalog: Catalog): Finder {
  const entries = unpacked(catalog.records)
  const furtherWords = tokens([catalog.words, ...catalog.synonyms.flat()].join(' '))
  const index = indexNames(entries, furtherWords, catalog.language)
  const lexicon = lexiconOf(catalog)
  const read = (text: string) => understand(text, lexicon, catalog.language, index.mend)
  return {
    entries,
    fullTextQueries: (text) => fullTextQueriesOf(read(text)),
    find: (text, fullText = new Map()) => {
      const query = read(text)
      const asked = askedOf(query, { entries, index, fullText })
      const exact = query.words.join(' ')
      const scores = entries.map((entry, position) => scoreOf(entry, position, asked, exact))
      const best = scores.reduce((most, { cover }) => Math.max(most, cover), 0)
      const kept = scores.filter(({ cover }) => cover > 0 && cover >= best * 0.45)
      kept.sort((one, other) => other.score - one.score || one.position - other.position)
      return {
        answers: kept.map(({ entry, score }) => ({ entry, score })),
        marks: query.concepts.flatMap(({ words, alternatives }) => [...words, ...alternatives.flat()]),
        ...(query.mended ? { mended: query.mended } : {}),
      }
    },
  }
}

interface Score extends Answer {
  position: number
  /** The share of what was asked that the record answers, 0 to 1. */
  cover: number
}

function scoreOf(entry: Entry, position: number, asked: readonly Asked[], words: string): Score {
  let total = 0
  let got = 0
  let namable = 0
  let inName = 0
  let full = 0
  let place = 1
  for (const { weight, hits, read, named } of asked) {
    const hit = hits.get(position)
    const strength = read.get(position) ?? 0
    const fits = named.some(([facet, id]) => facetValues(entry, facet).includes(id))
    total += weight
    got += weight * Math.max(hit?.quality ?? 0, strength === 0 ? 0 : 0.6 + 0.4 * strength, fits ? 1 : 0)
    full += weight * strength
    if (!fits && !hit?.inName) place *= misplacedBy(named)
    if (named.length > 0 && !hit?.inName) continue
    namable += weight
    if (hit?.inName) inName += weight * hit.quality
  }
  if (got === 0) return { entry, position, cover: 0, score: 0 }
  const cover = got / total
  // An example goes by the name of its expectation, which is not its own.
  const nameCover = namable === 0 || entry.kind === 'example' ? 0 : inName / namable
  const likeness = likenessOf(entry, words)
  const score = likeness + cover * (10 + 10 * nameCover ** 2 + standing[entry.kind] + full / total) * place
  return { entry, position, cover: likeness > 0 ? 1 : cover, score }
}

/** What is left of an answer that does not stand where a question wants it: at a level, or among answers of a kind. */
function misplacedBy(named: Asked['named']): number {
  if (named.some(([facet]) => facet === 'level')) return 0.7
  return named.some(([facet]) => facet === 'kind') ? 0.6 : 1
}

/** How much a name is the query itself: far ahead of all else when it is, a little when it begins so. */
function likenessOf({ name, aliases = [], kind }: Entry, words: string): number {
  if (kind === 'example' || words === '') return 0
  const names = [name, ...aliases].map(plain)
  if (names.includes(words)) return 100
  return names.some((each) => each.startsWith(words)) ? 4 : 0
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
