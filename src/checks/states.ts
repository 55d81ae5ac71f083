import type { Item, Row } from './text/item.ts'

/** What a document, a task or a proposal may be: in a list or at the head of a table these name each other, and nothing is missing. */
const state =
  /^(?:draft|proposed|under (?:review|discussion)|in (?:review|progress|discussion)|work in progress|wip|to-?do|pending|approved|accepted|rejected|done|complete[d]?|planned|ready|final|published|active|deprecated|retired|superseded|open|closed|blocked|shipped|backlog|doing)$/i

/** Tells by its position in `items` whether an item names a state: at the head of a table, or in a list beside another one. */
export function statesAmong(items: readonly Item[], rows: readonly Row[]): (index: number) => boolean {
  const heads = new Set(rows.filter(({ header }) => header).map(({ line }) => line))
  const names = (item: Item | undefined): item is Item => item !== undefined && state.test(item.raw)
  const isListed = (item: Item | undefined): boolean => item?.kind === 'list-item' && names(item)
  return (index) => {
    const item = items[index]
    if (!names(item)) return false
    return heads.has(item.line) || (isListed(item) && (isListed(items[index - 1]) || isListed(items[index + 1])))
  }
}
