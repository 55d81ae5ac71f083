import type { Item } from './item.ts'

/** Line and column, from 1, at which plain words of an item begin in the document; those of the item when they cannot be found. */
export function placeIn({ raw, line, column, breaks }: Item, words: string): { line: number; column: number } {
  // Marks of emphasis and links may stand between the words, and before the first.
  const first = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, 3) ?? []
  const at = first.length > 0 ? raw.search(new RegExp(first.join('[^\\p{L}\\p{N}]{1,20}'), 'u')) : -1
  const last = breaks?.filter((each) => each.at <= at).at(-1)
  if (last) return { line: last.line, column: last.column + at - last.at }
  return at > 0 && !/^[^\p{L}\p{N}]*$/u.test(raw.slice(0, at)) ? { line, column: column + at } : { line, column }
}
