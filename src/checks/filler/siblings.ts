import { numberedThings } from '../../ladder/remarks/filler-beginnings.ts'
import type { Item } from '../text/item.ts'

/** A thing and its number or letter, and nothing else. */
const numbered = new RegExp(
  `^(?:(?:bullet|key|list|main|other|sample|sub|test|use)[ -])?(?:${numberedThings.join('|')}) [\\dA-D]$`,
  'i',
)
const tagAbove = /^\*\*[A-Z]{1,4}-?\d{1,2}\*\*\s+/

const isNumbered = (item: Item | undefined): boolean =>
  (item?.kind === 'list-item' || (item?.kind === 'field' && item.key === undefined)) &&
  numbered.test(item.raw.replace(tagAbove, ''))

/** True for "Example 2" right before or after its like, or where nothing stands below it: alone it may be a label. */
export function isCounted(items: readonly Item[], index: number): boolean {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]]
  if (!isNumbered(item)) return false
  if (isNumbered(before) || isNumbered(after)) return true
  const { kind, raw, indent = 0 } = item as Item
  const isLast = after?.kind !== 'paragraph' && (after?.kind !== 'list-item' || (after.indent ?? 0) <= indent)
  return kind === 'list-item' && /[2-9]$/.test(raw) && before?.kind === 'list-item' && isLast
}

/** So many list items in a row that say the same are copies of a model. */
const copies = 3

/** The list items that only hold a place, as their neighbours show: the same words again and again, or letters one after the other. */
export function placeholders(items: readonly Item[]): number[] {
  const found: number[] = []
  let from = 0
  for (let at = 1; at <= items.length; at++) {
    if (goesOn(items[at - 1] as Item, items[at])) continue
    if (at - from >= copies) for (let each = from; each < at; each++) found.push(each)
    from = at
  }
  return found
}

const goesOn = (item: Item, next: Item | undefined): boolean =>
  item.kind === 'list-item' &&
  next?.kind === 'list-item' &&
  item.indent === next.indent &&
  item.raw !== '' &&
  (item.raw === next.raw || (item.raw.length === 1 && next.raw.length === 1 && isNextLetter(item.raw, next.raw)))

const isNextLetter = (letter: string, next: string): boolean =>
  /[a-y]/i.test(letter) && next.charCodeAt(0) === letter.charCodeAt(0) + 1
