import type { Item } from './item.ts'

/** Where words of an item begin: in the document, from 1, and in the item's `raw`, from 0. */
export interface PlaceInItem {
  line: number
  column: number
  at: number
}

/** Where in the document the offset `at` of an item's `raw` is. */
export function placeAt({ line, column, breaks = [] }: Item, at: number): { line: number; column: number } {
  const last = breaks[upTo(at, breaks) - 1]
  return last ? { line: last.line, column: last.column + at - last.at } : { line, column: column + at }
}

/** Where plain words of an item begin, from the offset `from` of its `raw` on; where the item does when they cannot be found. */
export function placeIn(item: Item, words: string, from = 0): PlaceInItem {
  // Marks of emphasis and links may stand between the words, and before the first.
  const first = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, 3) ?? []
  const pattern = first.length > 0 ? new RegExp(first.join('[^\\p{L}\\p{N}]{1,20}'), 'gu') : undefined
  if (pattern) pattern.lastIndex = from
  const at = Math.max(pattern?.exec(item.raw)?.index ?? 0, 0)
  const isBegin = /^[^\p{L}\p{N}]*$/u.test(item.raw.slice(0, at))
  return { ...(isBegin ? { line: item.line, column: item.column } : placeAt(item, at)), at }
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
