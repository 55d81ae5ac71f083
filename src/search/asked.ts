import type { FullTextHits } from './finder.ts'
import type { Hit, NameIndex } from './names.ts'
import type { Entry } from './packed.ts'
import type { Concept, Query } from './query.ts'
import type { Facet } from './record.ts'

/** One concept of a query with the records that answer it, by their position. */
export interface Asked {
  /** How much it counts: a rare word says more than a common one. */
  weight: number
  hits: ReadonlyMap<number, Hit>
  /** What the full-text index found, from 0 to 1. */
  read: ReadonlyMap<number, number>
  /** The facet values that it names. */
  named: Concept['named']
}

/** Where concepts are looked for. */
interface Sources {
  entries: readonly Entry[]
  index: NameIndex
  fullText: FullTextHits
}

/** Finds the records for each concept of a query. Words that nothing holds are left out, or one of them would spoil the rest. */
export function askedOf(query: Query, sources: Sources): Asked[] {
  const fragments = new Map(sources.entries.map(({ fragment }, position) => [fragment, position]))
  const levels = new Set(query.concepts.flatMap(({ named }) => named.filter(isLevel).map(([, id]) => id)))
  const all = query.concepts.map((concept): Asked => {
    const hits = hitsOf(concept, sources.index)
    const read = readOf(concept, fragments, sources.fullText)
    if (concept.named.length === 0) followThreads(hits, read, levels, sources.entries)
    const sure = [...hits].filter(([, { quality }]) => quality > 0.5).map(([position]) => position)
    const weight = weightOf(concept, new Set([...sure, ...read.keys()]).size, sources)
    return { weight, hits, read, named: concept.named }
  })
  return weighNamed(all.filter(({ hits, read, named }) => named.length > 0 || hits.size + read.size > 0))
}

/** The words that the full-text index is asked for: each concept by itself, in each of its ways. */
export function fullTextQueriesOf({ concepts }: Query): string[] {
  return [...new Set(concepts.flatMap(waysOf))]
}

// A way of several words is asked for as a phrase: `on call` is not what stands `on` a list and is about a `call`.
const waysOf = ({ words, alternatives, named }: Concept): string[] => [
  ...(named.length > 0 ? [] : [words.join(' ')]),
  ...alternatives.map((other) => (other.length > 1 ? `"${other.join(' ')}"` : other.join(' '))),
]

const isLevel = ([facet]: [Facet, string]): boolean => facet === 'level'

function weightOf({ named, words }: Concept, found: number, { entries }: Sources): number {
  if (named.length > 0) return 0
  // Who says two words that belong together means them more than two that do not.
  return Math.log(1 + entries.length / (1 + found)) * (words.length > 1 ? 1.5 : 1)
}

/** A level or a discipline in a question counts a little less than what the question is about, and a kind much less. */
function weighNamed(all: readonly Asked[]): Asked[] {
  const words = all.filter(({ named }) => named.length === 0).map(({ weight }) => weight)
  const usual = words.length === 0 ? 1 : words.reduce((sum, weight) => sum + weight, 0) / words.length
  const share = (named: Asked['named']) => (named.every(([facet]) => facet === 'kind') ? 0.25 : 0.7)
  return all.map((each) => (each.named.length === 0 ? each : { ...each, weight: usual * share(each.named) }))
}

/** Where a concept is found in what the catalogue carries: as its words, or said in another way. */
function hitsOf({ words, alternatives, open }: Concept, index: NameIndex): Map<number, Hit> {
  const [word = ''] = words
  const hits = new Map(words.length === 1 ? index.find(word, open) : phraseHits(words, open, index))
  for (const other of alternatives) {
    const ways = other.length === 1 ? index.find(other[0] ?? '', false) : index.findPhrase(other)
    for (const [position, hit] of ways) raise(hits, position, { ...hit, quality: hit.quality * 0.9 })
  }
  return hits
}

/** Records that hold words side by side, or all of them somewhere, or at least some. */
function phraseHits(words: readonly string[], open: boolean, index: NameIndex): Map<number, Hit> {
  const hits = new Map(index.findPhrase(words))
  const found = words.map((word, at) => index.find(word, open && at === words.length - 1))
  for (const position of new Set(found.flatMap((each) => [...each.keys()]))) {
    const each = found.flatMap((records) => records.get(position) ?? [])
    const share = each.reduce((sum, { quality }) => sum + quality, 0) / words.length
    const whole = each.length === words.length
    raise(hits, position, { quality: share * (whole ? 0.8 : 0.4), inName: whole && each.every(({ inName }) => inName) })
  }
  return hits
}

function readOf(concept: Concept, fragments: ReadonlyMap<string, number>, fullText: FullTextHits): Map<number, number> {
  const read = new Map<number, number>()
  for (const way of waysOf(concept)) {
    for (const [fragment, strength] of fullText.get(way) ?? []) {
      const position = fragments.get(fragment)
      if (position !== undefined) read.set(position, Math.max(read.get(position) ?? 0, strength))
    }
  }
  return read
}

/** Whoever asks for a level wants what an idea becomes there, in whatever words: an answer along the threads of what was found. */
function followThreads(
  hits: Map<number, Hit>,
  read: ReadonlyMap<number, number>,
  levels: ReadonlySet<string>,
  entries: readonly Entry[],
): void {
  if (levels.size === 0) return
  const positions = new Map(entries.map(({ address }, position) => [address, position]))
  for (const position of new Set([...hits.keys(), ...read.keys()])) {
    const quality = Math.max(hits.get(position)?.quality ?? 0, read.has(position) ? 0.8 : 0) * 0.9
    for (const address of entries[position]?.sameIdea ?? []) {
      const kin = positions.get(address) ?? -1
      if (levels.has(entries[kin]?.level ?? '')) raise(hits, kin, { quality, inName: false })
    }
  }
}

function raise(hits: Map<number, Hit>, position: number, hit: Hit): void {
  if ((hits.get(position)?.quality ?? 0) < hit.quality) hits.set(position, hit)
}
