import type { Catalog } from './catalog.ts'
import { lexiconOf } from './lexicon.ts'
import { type Hit, indexNames, type NameIndex } from './names.ts'
import { type Entry, unpacked } from './packed.ts'
import { type Concept, type Query, understand } from './query.ts'
import { facetValues, type RecordKind } from './record.ts'

/** What the full-text index found: the strength of each record from 0 to 1, by the id of its fragment. */
export type FullTextHits = ReadonlyMap<string, number>

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
  /** The queries that the full-text index is asked; none when names alone answer. */
  fullTextQueries(text: string): string[]
  /** The answers, from names alone or with what the full-text index found. */
  find(text: string, fullText?: FullTextHits): Found
}

// An exact name comes first, then names, then what is expected, then what was done, then prose.
const standing: Record<RecordKind, number> = {
  level: 3,
  category: 3,
  expectation: 3,
  value: 2.6,
  'sub-value': 2.6,
  principle: 2.6,
  dimension: 2.6,
  discipline: 2.4,
  cell: 2.2,
  guide: 1.8,
  example: 1.5,
  section: 0.5,
}

/** Makes a finder of one catalogue. */
export function finderOf(catalog: Catalog): Finder {
  const entries = unpacked(catalog.records)
  const index = indexNames(entries, catalog.words.split(' ').filter(Boolean), catalog.language)
  const lexicon = lexiconOf(catalog)
  const places = new Map(entries.map(({ address }, position) => [address, position]))
  const read = (text: string): Query => understand(text, lexicon, catalog.language, index.mend)
  return {
    entries,
    fullTextQueries: (text) => fullTextQueriesOf(read(text)),
    find: (text, fullText = new Map()) => {
      const query = read(text)
      const scores = scoresOf(query, { entries, index, places, fullText })
      const best = Math.max(0, ...scores.map(({ cover }) => cover))
      const kept = scores.filter(({ cover, score }) => score > 0 && cover >= Math.max(0.3, best * 0.6))
      kept.sort((one, other) => other.score - one.score || one.position - other.position)
      return {
        answers: kept.flatMap(({ position, score }) => {
          const entry = entries[position]
          return entry ? [{ entry, score }] : []
        }),
        marks: query.concepts.flatMap(({ words, alternatives }) => [...words, ...alternatives.flat()]),
        ...(query.mended ? { mended: query.mended } : {}),
      }
    },
  }
}

interface Sources {
  entries: readonly Entry[]
  index: NameIndex
  places: ReadonlyMap<string, number>
  fullText: FullTextHits
}

interface Score {
  position: number
  /** The share of what was asked that the record answers, 0 to 1. */
  cover: number
  score: number
}

function scoresOf(query: Query, sources: Sources): Score[] {
  const { entries, index, fullText } = sources
  const words = query.concepts.filter(isWords)
  const weights = query.concepts.map((concept) => weightOf(concept, index))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const hits = query.concepts.map((concept) => hitsOf(concept, query, sources))
  const levels = query.concepts.flatMap(({ named }) => named.flatMap(([facet, id]) => (facet === 'level' ? [id] : [])))
  const exact = query.words.join(' ')
  return entries.map((entry, position): Score => {
    const strength = fullText.get(entry.fragment)
    let got = 0
    let inName = 0
    let namable = 0
    for (const [at, concept] of query.concepts.entries()) {
      const weight = weights[at] ?? 0
      const hit = hits[at]?.get(position)
      const read = strength === undefined || !words.includes(concept) ? 0 : 0.6 + 0.4 * strength
      const named = concept.named.some(([facet, id]) => facetValues(entry, facet).includes(id))
      got += weight * Math.max(hit?.quality ?? 0, read, named ? 1 : 0)
      if (concept.named.length > 0 && !hit?.inName) continue
      namable += weight
      if (hit?.inName) inName += weight * hit.quality
    }
    const cover = total === 0 ? 0 : got / total
    const nameCover = namable === 0 ? 0 : (inName / namable) * (entry.kind === 'example' ? 0.1 : 1)
    const atLevel = levels.length === 0 || levels.includes(entry.level ?? '') ? 1 : entry.level === undefined ? 0.75 : 0.6
    const first = isExact(entry, exact) ? 100 : 0
    const score = first + cover * (10 + 10 * nameCover ** 2 + standing[entry.kind] + (strength ?? 0)) * atLevel
    return { position, cover: first ? 1 : cover, score }
  })
}

/** True for a concept that has to be found as words, since it names nothing. */
const isWords = ({ named }: Concept): boolean => named.length === 0

function weightOf({ words, named }: Concept, index: NameIndex): number {
  if (named.length > 0) return named.every(([facet]) => facet === 'kind') ? 0.8 : 2.5
  return words.reduce((sum, word) => sum + index.weight(word), 0)
}

/** Where a concept is found: as its words or as another way to say it, and in the threads of the level that was asked for. */
function hitsOf(concept: Concept, query: Query, { entries, index, places }: Sources): ReadonlyMap<number, Hit> {
  const hits = phraseHits(concept.words, concept.open, index)
  for (const other of concept.alternatives) {
    for (const [position, { quality, inName }] of phraseHits(other, false, index)) {
      if ((hits.get(position)?.quality ?? 0) < quality * 0.9) hits.set(position, { quality: quality * 0.9, inName })
    }
  }
  const levels = new Set(query.concepts.flatMap(({ named }) => named.filter(([facet]) => facet === 'level').map(([, id]) => id)))
  if (levels.size === 0 || !isWords(concept)) return hits
  for (const [position, { quality }] of [...hits]) {
    for (const address of entries[position]?.sameIdea ?? []) {
      const kin = places.get(address) ?? -1
      if (!levels.has(entries[kin]?.level ?? '') || (hits.get(kin)?.quality ?? 0) >= quality * 0.9) continue
      hits.set(kin, { quality: quality * 0.9, inName: false })
    }
  }
  return hits
}

/** Records that hold the words of a phrase, each counting for its share. */
function phraseHits(words: readonly string[], open: boolean, index: NameIndex): Map<number, Hit> {
  const hits = new Map<number, Hit>()
  for (const [at, word] of words.entries()) {
    for (const [position, { quality, inName }] of index.find(word, open && at === words.length - 1)) {
      const before = hits.get(position)
      hits.set(position, {
        quality: (before?.quality ?? 0) + quality / words.length,
        inName: inName && (before?.inName ?? true),
      })
    }
  }
  return hits
}

function isExact({ name, aliases = [], kind }: Entry, words: string): boolean {
  return (
    kind !== 'example' && words !== '' && [name, ...aliases].some((each) => each.toLowerCase() === words || plain(each) === words)
  )
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words that are asked of the full-text index: as they stand, and with each phrase said in its other ways. */
function fullTextQueriesOf({ concepts }: Query): string[] {
  const wanted = concepts.filter(isWords)
  const base = wanted.map(({ words }) => words.join(' '))
  const others = wanted.flatMap(({ alternatives }, at) => alternatives.map((words) => base.with(at, words.join(' ')).join(' ')))
  // A phrase that names something may stand in the text all the same.
  const whole = concepts.length > wanted.length ? [concepts.map(({ words }) => words.join(' ')).join(' ')] : []
  return [...new Set([base.join(' '), ...others, ...whole])].filter((text) => text !== '').slice(0, 5)
}
