/** Something that a note may quote: an expectation by its id, with the texts by which it can be quoted. */
export interface Quotable {
  id: string
  texts: readonly string[]
}

/** A text that may be quoted, in the words that are compared. */
export interface QuotableText {
  id: string
  /** Its words in lower case, with one space between them. */
  words: string
}

/** A word that stands in more texts than this tells none of them apart. */
const common = 40
/** So many texts are compared letter by letter with what a note says. */
const most = 4

/** Texts that notes may quote, found by their words: to read them all for each note would cost the square of a long document. */
export class QuoteIndex {
  private readonly texts: QuotableText[] = []
  private readonly byWord = new Map<string, number[]>()

  constructor(quotables: Iterable<Quotable>) {
    for (const { id, texts } of quotables) for (const text of texts) this.add(id, wordsOf(text))
  }

  private add(id: string, words: readonly string[]): void {
    const at = this.texts.push({ id, words: words.join(' ') }) - 1
    for (const word of new Set(words.map(stemOf))) {
      const places = this.byWord.get(word)
      if (!places) this.byWord.set(word, [at])
      else if (places.length <= common) places.push(at)
    }
  }

  /** The texts that have most of `words`, and at least half of `least` words that tell texts apart. */
  near(words: readonly string[], least: number): QuotableText[] {
    const votes = new Map<number, number>()
    let everywhere = 0
    for (const word of new Set(words.map(stemOf))) {
      const places = this.byWord.get(word) ?? []
      if (places.length > common) everywhere++
      else for (const at of places) votes.set(at, (votes.get(at) ?? 0) + 1)
    }
    return [...votes]
      .filter(([, count]) => count * 2 >= least - everywhere)
      .toSorted(([at, count], [other, others]) => others - count || at - other)
      .slice(0, most)
      .flatMap(([at]) => this.texts[at] ?? [])
  }
}

/** What a word and its forms have in common: `solves` and `solve`, `committing` and `commitment`. */
const stemOf = (word: string): string => word.slice(0, 5)

/** The words of the beginning of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 1000)
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu) ?? []
  )
}
