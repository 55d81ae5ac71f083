import { type QuoteIndex, wordsOf } from './quote-index.ts'

/** What a note quotes. */
export interface Quote {
  /** Id of what is quoted. */
  id: string
  /** 1: to the letter, or a part to the letter. */
  similarity: number
  /** The words of the note that quote it. */
  quote: string
}

/** From here on a quote counts as meant, whatever has drifted: measured on public ladders, where about a third of notes quote. */
export const enough = 0.7

/** Of longer words the beginning is compared: that costs the square of their length. */
const longest = 160

/** Here a note may stop to quote and say more of what it wants. */
const tails = /\s+(?:that|which|where|who|with|from|in|at|on|showing|highlighting|to)\s+/gi

/** The text that words in quotation marks quote: its beginning, or parts of it to the letter. */
export function findMarked(quoted: string, index: QuoteIndex): Quote | undefined {
  return findPart(quoted, index) ?? findBeginning(upToEllipsis(quoted), [], index)
}

/** The text that words without quotation marks quote before they say more: its beginning, or parts of it around an ellipsis. */
export function findUnmarked(said: string, index: QuoteIndex): Quote | undefined {
  const part = said.includes('...') ? findPart(said, index) : undefined
  if (part) return part
  const begun = upToEllipsis(said)
  const ends = [...begun.matchAll(tails)].map(({ index: at }) => at).slice(0, 8)
  const whole = findBeginning(begun, ends, index)
  const inner = /\b(?:for|of) (.+)$/i.exec(begun)?.[1]
  const after = inner && findBeginning(inner, [], index)
  return after && after.similarity > (whole?.similarity ?? 0) ? after : whole
}

/** What stands before an ellipsis; nothing when the words begin with one. */
export const upToEllipsis = (said: string): string => said.split('...')[0]?.trim() ?? ''

/** The first text in which the parts around ellipses stand one after the other. */
function findPart(quoted: string, index: QuoteIndex): Quote | undefined {
  const parts = quoted.split('...').map(wordsOf)
  const words = parts.flat()
  if (words.length < 3) return undefined
  const found = index.near(words, words.length).find((text) => hasParts(` ${text.words} `, parts))
  return found && { id: found.id, similarity: 1, quote: quoted }
}

function hasParts(text: string, parts: readonly (readonly string[])[]): boolean {
  let from = 0
  for (const part of parts) {
    if (part.length === 0) continue
    const wanted = ` ${part.join(' ')} `
    const at = text.indexOf(wanted, from)
    if (at < 0) return false
    from = at + wanted.length - 1
  }
  return true
}

/** The text whose beginning is most like `said`, or like what of it stands before one of the offsets `ends`. */
function findBeginning(said: string, ends: readonly number[], index: QuoteIndex): Quote | undefined {
  const words = beginningOf(said)
  if (words.length < 2) return undefined
  // By the length of their words, each way to read it; what goes on must have said enough before.
  const quotes = new Map([[words.join(' ').length, said]])
  let least = words.length
  for (const end of ends) {
    const before = wordsOf(said.slice(0, end))
    if (before.length < 3) continue
    quotes.set(before.join(' ').length, said.slice(0, end))
    least = Math.min(least, before.length)
  }
  let best: Quote | undefined
  for (const text of index.near(words, least)) {
    const { similarity, length } = likeness(words.join(' '), quotes, text.words)
    if (similarity > (best?.similarity ?? 0)) best = { id: text.id, similarity, quote: quotes.get(length) ?? said }
  }
  return best
}

/** As many words as are compared. */
function beginningOf(said: string): string[] {
  let length = 0
  return wordsOf(said).filter((word) => {
    length += word.length + 1
    return length <= longest
  })
}

/** How much a beginning of `said` with one of the `lengths` is a beginning of `text`, from 0 to 1, by letters; the longest of the likest. */
function likeness(said: string, lengths: ReadonlyMap<number, string>, text: string): { similarity: number; length: number } {
  const there = lettersOf(text.slice(0, Math.ceil(said.length / enough) + 1))
  const letters = lettersOf(said)
  // The number of changes between what was said so far and each beginning of the text.
  const changes = Uint16Array.from({ length: there.length + 1 }, (_, at) => at)
  let best = { similarity: 0, length: 0 }
  for (let length = 1; length <= said.length; length++) {
    let corner = length - 1
    changes[0] = length
    for (let at = 1; at <= there.length; at++) {
      const above = changes[at] ?? 0
      if (letters[length - 1] !== there[at - 1]) corner = 1 + Math.min(corner, above, changes[at - 1] ?? 0)
      changes[at] = corner
      corner = above
    }
    if (!lengths.has(length)) continue
    for (let at = 1; at <= there.length; at++) {
      if (at < text.length && text[at] !== ' ') continue
      const similarity = 1 - (changes[at] ?? 0) / Math.max(length, at)
      if (similarity >= best.similarity) best = { similarity, length }
    }
  }
  return best
}

const lettersOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
