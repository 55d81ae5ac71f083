import type { Item, Row } from './text/item.ts'

/** A state of a document that is not finished: elsewhere it may be that of anything. */
const open =
  /^\W{0,3}(?:draft|wip|work[ -]in[ -]progress|in[ -]progress|incomplete|unfinished|under[ -]construction|stub|outdated)\W{0,3}$/i
const name = /^\W*(?:(?:doc(?:ument)?|page) )?(?:status|state)\W*$/i

/** Tells whether an item says that its document is not finished: the field or the cell behind "Status". */
export function documentStates(rows: readonly Row[]): (item: Item) => boolean {
  const cells = new Set(
    rows.flatMap(({ cells: [label, value] }) => (value && name.test(label?.raw ?? '') ? [`${value.line}:${value.column}`] : [])),
  )
  return ({ kind, key, raw, line, column }) =>
    open.test(raw) && ((kind === 'field' && name.test(key ?? '')) || cells.has(`${line}:${column}`))
}
