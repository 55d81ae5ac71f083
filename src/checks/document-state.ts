import type { Item, Row } from './text/item.ts'

/** A state of a document that is not finished: elsewhere it may be that of anything. */
const open =
  /^\W{0,3}(?:draft|wip|work[ -]in[ -]progress|in[ -]progress|incomplete|unfinished|under[ -]construction|stub|outdated)\W{0,3}$/i
const name = /^\W*(?:(?:doc(?:ument)?|page) )?(?:status|state)\W*$/i

/** Whether somebody has agreed to it. */
const agreement = /^\W*(?:approved|adopted|ratified|signed off|agreed)(?: (?:by|on|at)\b[^|]{0,40})?\W*$/i
const waiting = /^\W{0,3}(?:pending|not yet|waiting|no)\W{0,3}$/i

/** Tells whether an item says that its document is not finished, or that a value is not there: the field or the cell behind "Status". */
export function documentStates(rows: readonly Row[]): (item: Item) => boolean {
  const cells = new Set(
    rows.flatMap((row) => [...valueIn(row), ...missingIn(row)].map(({ line, column }) => `${line}:${column}`)),
  )
  return ({ kind, key, raw, line, column }) =>
    (open.test(raw) && kind === 'field' && name.test(key ?? '')) || cells.has(`${line}:${column}`)
}

/** The cell behind a label that says how far the document is. */
const valueIn = ({ cells: [label, value, ...others] }: Row): Row['cells'] =>
  value &&
  ((name.test(label?.raw ?? '') && open.test(value.raw)) ||
    (others.length === 0 && agreement.test(label?.raw ?? '') && waiting.test(value.raw)))
    ? [value]
    : []

/** `pending` in a row of numbers: elsewhere it may be the state of a thing. */
function missingIn({ cells, header }: Row): Row['cells'] {
  const missing = header ? [] : cells.filter(({ raw }) => /^\W{0,2}pending\W{0,2}$/i.test(raw))
  return missing.length > 0 && cells.filter(({ raw }) => /^[^\p{L}]*\d[\d.,%\s$£€k–-]*$/u.test(raw)).length > 1 ? missing : []
}
