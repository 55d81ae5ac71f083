import { straighten } from '../ladder/plain.ts'
import { type Mention, mentionsOf, type NamedDiscipline } from './disciplines.ts'
import { enough, findMarked, findUnmarked, type Quote, upToEllipsis } from './quote.ts'
import { type QuoteIndex, wordsOf } from './quote-index.ts'
import { aimOf, tidy, topicOf } from './topic.ts'

/** What notes may quote. Each is asked for only when a note says enough to quote something. */
export interface Quotables {
  /** Where the note stands. */
  here: () => QuoteIndex
  /** In all of the ladder. */
  elsewhere?: (() => QuoteIndex) | undefined
}

/** What a note is about. */
export interface Tie {
  /** Id of the expectation that it quotes; in a document that is no cell the statement itself. */
  expectation?: string
  /** What it quotes when nothing where it stands says so, but something elsewhere does. */
  elsewhere?: string
  /** How much the quote is what is quoted: 1 to the letter, and 0.7 at least. */
  similarity?: number
  /** Words of a quote that no expectation says. */
  lost?: string
  /** Id of the first discipline that it names. */
  discipline?: string
  /** What else it says that it is about. */
  topic?: string
}

/** Without quotation marks, words that are said elsewhere are a quote only when they are the same nearly to the letter. */
const nearly = 0.9

/** Finds out what `note` is about: the expectation that it quotes, the first discipline that it names, and its topic. */
export function tieNote(note: string, quotables: Quotables, disciplines: readonly NamedDiscipline[]): Tie {
  const text = withoutBrackets(straighten(note)).replace(singleMarks, '"$1"')
  const marked = /"([^"]{6,})"/.exec(text)?.[1]
  const mentions = mentionsOf(text.replace(anyMarked, blanks), disciplines)
  const { quote, ...tie } = quoteIn(marked, withoutMentions(text, mentions), text, quotables)
  const rest = quote === undefined ? text : marked ? text.replace(anyMarked, blanks) : text.replace(quote, blanks)
  const topic = topicOf(withoutMentions(rest, mentions))
  return { ...tie, ...(mentions[0] ? { discipline: mentions[0].id } : {}), ...(topic ? { topic } : {}) }
}

/** What is quoted: the words in quotation marks, else what the note says that it wants; and what is known of it. */
function quoteIn(
  marked: string | undefined,
  bare: string,
  text: string,
  { here, elsewhere }: Quotables,
): Tie & { quote?: string } {
  const said = marked ?? aimOf(text)
  const without = marked ?? tidy(aimOf(bare))
  if (wordsOf(without).length < 2) return {}
  const find = (index: QuoteIndex, least: number): Quote | undefined => {
    const found = marked ? [findMarked(marked, index)] : [...new Set([said, without])].map((each) => findUnmarked(each, index))
    return found
      .filter((each) => each !== undefined && each.similarity >= least)
      .toSorted((one, other) => (other?.similarity ?? 0) - (one?.similarity ?? 0))[0]
  }
  const found = find(here(), enough)
  if (found) return { expectation: found.id, similarity: found.similarity, quote: found.quote }
  const lost = marked ? said : upToEllipsis(said)
  if (!/^[\p{Lu}.]/u.test(said) && !marked) return {}
  const there = elsewhere && find(elsewhere(), marked ? enough : nearly)
  if (there) return { elsewhere: there.id, similarity: there.similarity, quote: there.quote }
  return soundsLikeQuote(said, marked !== undefined) ? { lost, quote: lost } : {}
}

/** In lower case, two words in quotation marks are a turn of phrase. Without marks, a quote is cut short or begins with a verb: `Owns the`. */
function soundsLikeQuote(said: string, marked: boolean): boolean {
  const words = wordsOf(upToEllipsis(said) || said).length
  if (marked) return words > 2 || (words === 2 && /^\p{Lu}/u.test(said))
  return (
    (said.includes('...') && words > 2 && /^\p{Lu}/u.test(said)) ||
    (words > 4 &&
      /^\p{Lu}\p{Ll}+(?<![isu])s (?:an?|the|their|its|own|every|each|all|more|what|how|that|up|out|and)\s/u.test(said))
  )
}

const anyMarked = /"[^"]{6,}"/g
/** No apostrophe stands both behind a space and before one. */
const singleMarks = /(?<![^\s(])'([^']{6,})'(?![^\s).,:;])/g

/** Spaces in place of words, so that what stands behind them keeps its place. */
const blanks = (words: string): string => ' '.repeat(words.length)

/** The text without the disciplines that it names, but for those that begin a phrase. */
function withoutMentions(text: string, mentions: readonly Mention[]): string {
  let rest = text
  for (const { from, to, opensPhrase } of mentions)
    if (!opensPhrase) rest = rest.slice(0, from) + blanks(rest.slice(from, to)) + rest.slice(to)
  return rest
}

/** Without the marks and the full stop at the end, and without a bracket there that nothing opens within the note. */
function withoutBrackets(note: string): string {
  const begun = note.replace(/^[*_([{]+/, '')
  const ended = begun.replace(/[*_.\])}]+$/, '')
  const closing = begun.slice(ended.length).match(/[)\]}]/)?.[0]
  const opens =
    closing !== undefined && ended.lastIndexOf({ ')': '(', ']': '[', '}': '{' }[closing] ?? '') > ended.lastIndexOf(closing)
  return opens ? ended + closing : ended
}
