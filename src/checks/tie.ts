import leven from 'leven'
import { straighten } from '../ladder/plain.ts'

/** Something that a note may quote: an expectation by its id, with the texts by which it can be quoted. */
export interface Quotable {
  id: string
  texts: readonly string[]
}

/** A field of work as notes name it. */
export interface NamedDiscipline {
  id: string
  names: readonly string[]
}

/** What a note is about. */
export interface Tie {
  expectation?: string
  /** 1: quoted to the letter; from 0.7 on the quote counts. */
  similarity?: number
  /** Words in quotation marks that no expectation says. */
  lost?: string
  discipline?: string
  topic?: string
}

/** From here on a quote counts as meant, whatever has drifted: measured on public ladders, where about a third of notes quote. */
export const enough = 0.7

const aim =
  /\bexamples?\b[^\p{L}"(]*(?:(?:is|are) needed |needed |wanted |welcome )?(?:of|for|from|that|which|where|on|about|at|showing|highlighting|in)?\b[\s:-]*/iu
/** What is left of "a mobile team" without the discipline. */
const whoever = /^(?:developers?|engineers?|engineering|folks|people|projects?|side|squads?|teams?)$/i
const tails = /\s+(?:that|which|where|who|with|from|in|at|on|showing|highlighting|to)\s+/gi

/**
 * Finds out what `note` is about: the expectation that it quotes, a discipline that it names, else its topic. What it may quote is asked
 * for only when it says enough to quote something.
 */
export function tieNote(note: string, quotables: () => readonly Quotable[], disciplines: readonly NamedDiscipline[]): Tie {
  const text = withoutBrackets(straighten(note))
  const about = aimOf(text)
  const quoted = /"([^"]{6,})"/.exec(text)?.[1]
  const unquoted = quoted ? about.replace(`"${quoted}"`, '') : about
  const lower = unquoted.toLowerCase()
  const discipline = disciplines.find(({ names }) =>
    names.some((name) => lower.includes(name.toLowerCase()) && named(name).test(unquoted)),
  )
  const bare = discipline ? discipline.names.reduce((rest, name) => rest.replace(named(name), ''), about) : about
  const best = wordsOf(quoted ?? bare).length > 1 ? bestQuote(quoted ?? about, quotables()) : undefined
  const tie: Tie = discipline ? { discipline: discipline.id } : {}
  if (best && best.similarity >= enough) {
    tie.expectation = best.id
    tie.similarity = best.similarity
  } else if (quoted && quoted.split(' ').length > 2) tie.lost = quoted
  const topic = topicOf(bare, tie.expectation === undefined ? undefined : best?.quote, quoted)
  if (topic !== '' && !(discipline && whoever.test(topic))) tie.topic = topic
  return tie
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

/** What follows "need example for". */
function aimOf(text: string): string {
  const match = aim.exec(text)
  if (match) return text.slice(match.index + match[0].length).replace(/[.!\s]+$/, '')
  return text.replace(/^\W*(?:todo|tbd|tbc|tba|fixme|wip)\W*/i, '').replace(/[.!\s]+$/, '')
}

function bestQuote(about: string, quotables: readonly Quotable[]): { id: string; similarity: number; quote: string } | undefined {
  let best: { id: string; similarity: number; quote: string } | undefined
  const quotes = readings(about).map((quote) => ({ quote, words: wordsOf(quote) }))
  for (const { id, texts } of quotables) {
    for (const text of texts) {
      const there = wordsOf(text)
      for (const { quote, words } of quotes) {
        const similarity = likeness(words, there)
        if (similarity > (best?.similarity ?? 0)) best = { id, similarity, quote }
      }
    }
  }
  return best
}

/** A note may go on after its quote, so each prefix that ends where a new clause begins is a reading of its own. */
function readings(about: string): string[] {
  const before = about.split('...')[0]?.trim() ?? ''
  const found = before !== about && wordsOf(before).length > 1 ? [before] : [about]
  const after = /\b(?:for|of) (.+)$/i.exec(about)?.[1]
  if (after) found.push(after)
  for (const match of about.matchAll(tails)) {
    const prefix = about.slice(0, match.index).trim()
    if (wordsOf(prefix).length > 2) found.push(prefix)
  }
  return found.slice(0, 8)
}

/** How much the words of a quote are the beginning of a text, from 0 to 1, by letters. */
function likeness(quote: readonly string[], text: readonly string[]): number {
  if (quote.length < 2) return 0
  // Letters are compared only where half of the words agree: most texts are told apart by that.
  const start = new Set(text.slice(0, quote.length + 2))
  if (quote.filter((word) => start.has(word)).length * 2 < quote.length) return 0
  const wanted = quote.join(' ')
  let best = 0
  for (const length of [quote.length - 1, quote.length, quote.length + 1]) {
    const there = text.slice(0, Math.max(length, 1)).join(' ')
    best = Math.max(best, 1 - leven(wanted, there) / Math.max(wanted.length, there.length))
  }
  return best
}

const wordsOf = (text: string): string[] =>
  (
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}'’]+/gu) ?? []
  ).slice(0, 40)

function topicOf(about: string, quote: string | undefined, quoted: string | undefined): string {
  let rest = about
  if (quoted) rest = rest.replace(`"${quoted}"`, '')
  else if (quote) rest = rest.slice(Math.min(rest.indexOf(quote) + quote.length, rest.length))
  return rest
    .replace(/^[\s.,:;-]+/, '')
    .replace(/^(?:(?:that|which|showing|highlighting|highlights?|shows?|demonstrates?|for|from|and|in)\s+)+/i, '')
    .replace(/[\s.,:;-]+$/, '')
}

const patterns = new Map<string, RegExp>()

/** The name where a note would put it: in front, or after "for", "from" and the like; not somewhere in a sentence. */
function named(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const literally = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`(?:^|\\b(?:for|from|in|by|and|or|of|an?) |[,/&] ?)${literally}(?![\\p{L}\\p{N}])`, 'iu')
  patterns.set(name, pattern)
  return pattern
}
