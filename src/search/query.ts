import type { Lexicon } from './lexicon.ts'
import type { Facet } from './record.ts'
import { isFiller, tokens } from './words.ts'

/** One thing that a searcher asks about: a word, or a phrase that means more than its words. */
export interface Concept {
  words: string[]
  /** Other ways to say it. */
  alternatives: string[][]
  /** Facet values that it names. */
  named: [Facet, string][]
  /** True for the word that may still be being typed. */
  open: boolean
}

/** What a searcher asks. */
export interface Query {
  /** All words, mended. */
  words: string[]
  concepts: Concept[]
  /** The query as it was understood, when a slip was mended in it. */
  mended?: string
}

/** Reads a query. `mend` gives the known word that was meant by a slip, or the word itself. */
export function understand(
  text: string,
  lexicon: Lexicon,
  language: string,
  mend: (word: string, open: boolean) => string,
): Query {
  const typed = tokens(text)
  const ends = /[\p{L}\p{N}]$/u.test(text)
  const words = typed.map((word, index) => (isFiller(word, language) ? word : mend(word, ends && index === typed.length - 1)))
  const concepts = conceptsIn(words, lexicon, ends)
  const ofLevel = concepts.some(({ named }) => named.some(([facet]) => facet === 'level'))
  const saysNothing = (word: string) => isFiller(word, language) || (ofLevel && lexicon.titleWords.has(word))
  const telling = concepts.filter(({ words, named }) => named.length > 0 || !words.every(saysNothing))
  const query: Query = { words, concepts: telling.length > 0 ? telling : concepts }
  if (words.some((word, index) => word !== typed[index])) query.mended = words.join(' ')
  return query
}

function conceptsIn(words: readonly string[], { meanings, longest }: Lexicon, ends: boolean): Concept[] {
  const concepts: Concept[] = []
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at)
    while (length > 1 && !meanings.has(words.slice(at, at + length).join(' '))) length--
    const phrase = words.slice(at, at + length)
    const { named = [], alternatives = [] } = meanings.get(phrase.join(' ')) ?? {}
    at += length
    concepts.push({ words: phrase, named, alternatives, open: ends && at === words.length })
  }
  return concepts
}
