import type { Item } from './item.ts'

/** Where words of an item begin: in the document, from 1, and in the item's `raw`, from 0. */
export interface PlaceInItem {
  line: number
  column: number
  at: number
}

/** Where plain words of an item begin, from the offset `from` of its `raw` on; where the item does when they cannot be found. */
export function placeIn({ raw, line, column, breaks = [] }: Item, words: string, from = 0): PlaceInItem {
  // Marks of emphasis and links may stand between the words, and before the first.
  const first = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, 3) ?? []
  const pattern = first.length > 0 ? new RegExp(first.join('[^\\p{L}\\p{N}]{1,20}'), 'gu') : undefined
  if (pattern) pattern.lastIndex = from
  const at = pattern?.exec(raw)?.index ?? -1
  const last = breaks[upTo(at, breaks) - 1]
  if (last) return { line: last.line, column: last.column + at - last.at, at }
  return at > 0 && !/^[^\p{L}\p{N}]*$/u.test(raw.slice(0, at))
    ? { line, column: column + at, at }
    : { line, column, at: Math.max(at, 0) }
}

/** How many of the breaks stand at or before an offset. They are sorted, and a long paragraph has many. */
function upTo(offset: number, breaks: readonly { at: number }[]): number {
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle]?.at ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
