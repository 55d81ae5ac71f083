import { isFiller, stemOf, tokenPlaces } from './words.ts'

/** A piece of a text, marked when it is what was searched for. */
export interface Piece {
  text: string
  marked: boolean
}

// About two lines of a result; what is longer is cut around the first match.
const longest = 240

/** The part of `text` that answers a search, in pieces: whole when it is short, else around the first of `words`. */
export function excerptOf(text: string, words: readonly string[], language: string): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim()
  const wanted = words.filter((word) => !isFiller(word, language))
  const stems = new Set(wanted.map((word) => stemOf(word, language)))
  const isWanted = (token: string) =>
    stems.has(stemOf(token, language)) || wanted.some((word) => word.length > 2 && token.startsWith(word))
  const places = tokenPlaces(flat).filter(({ token }) => isWanted(token))
  const [from, to] = flat.length <= longest ? [0, flat.length] : windowAround(flat, places[0]?.start ?? 0)
  const pieces: Piece[] = from > 0 ? [{ text: '… ', marked: false }] : []
  let at = from
  for (const { start, end } of places) {
    if (start < at || end > to) continue
    if (start > at) pieces.push({ text: flat.slice(at, start), marked: false })
    pieces.push({ text: flat.slice(start, end), marked: true })
    at = end
  }
  if (at < to) pieces.push({ text: flat.slice(at, to), marked: false })
  if (to < flat.length) pieces.push({ text: ' …', marked: false })
  return pieces
}

/** Begins at a sentence before the match if one is near, and ends between words. */
function windowAround(text: string, match: number): [number, number] {
  const before = text.lastIndexOf('. ', match)
  const near = before >= 0 && match - before < longest * 0.7 ? before + 2 : text.lastIndexOf(' ', Math.max(0, match - 60)) + 1
  const from = match < longest * 0.7 ? 0 : near
  const end = from + longest >= text.length ? text.length : text.lastIndexOf(' ', from + longest)
  return [from, end > match ? end : text.length]
}
