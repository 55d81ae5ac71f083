import { straighten } from '../ladder/plain.ts'

/** Share of word triples in common from which two texts say nearly the same; below it two good neighbours of one thread can stand. */
const alikeTriples = 0.6
/** Shares of triples and of words in common from which one text is the other with a few words exchanged. */
const exchanged = { triples: 0.4, words: 0.75 }
/** Shorter texts have too few triples to count; they are alike when they are the same. */
const fewestTriples = 4
/** A triple that so many share is a turn of phrase; counting it would cost the square of the ladder. */
const mostHolders = 20

/** A text as it is compared to others. */
interface Reading {
  words: Set<string>
  triples: Set<string>
  all: string
}

/** For each of `texts` the position of an earlier one that says nearly the same, or undefined. */
export function earlierTwins(texts: readonly string[]): (number | undefined)[] {
  const read = texts.map(reading)
  const holders = new Map<string, number[]>()
  return read.map((one, index) => {
    const near = new Set<number>()
    for (const sign of one.all === '' ? [] : one.triples.size < fewestTriples ? [one.all] : one.triples) {
      const others = holders.get(sign) ?? []
      if (others.length >= mostHolders) continue
      for (const other of others) near.add(other)
      holders.set(sign, [...others, index])
    }
    return [...near].find((other) => isAlike(one, read[other] ?? one))
  })
}

function isAlike(one: Reading, other: Reading): boolean {
  if (Math.min(one.triples.size, other.triples.size) < fewestTriples) return one.all === other.all
  const triples = shareOf(one.triples, other.triples)
  return triples >= alikeTriples || (triples >= exchanged.triples && shareOf(one.words, other.words) >= exchanged.words)
}

/** What part of the smaller set the other one holds. */
function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const each of small) if (large.has(each)) shared++
  return shared / small.size
}

function reading(text: string): Reading {
  const words =
    straighten(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const triples = new Set<string>()
  for (let at = 0; at + 2 < words.length; at++) triples.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`)
  return { words: new Set(words), triples, all: words.join(' ') }
}
