import { kindOf } from '../../ladder/layout.ts'
import { plainWords } from '../../ladder/plain.ts'
import { isFilled, isOfTitles, laterColumns, signColumns, tablesOf, unusedColumns } from '../columns.ts'
import type { Rule } from '../rule.ts'
import { saysNote } from '../says-note.ts'
import type { Item, Row } from '../text/item.ts'

/** Names of fields that hold what a ladder says. */
const isContent = /example|expectation|behaviou?r|competenc|skill|criteri|responsibilit/i
/** The same in data; at the head of a page these are for search engines. */
const isSummary = /description|summary/i

/** A list item, a table cell or a list in YAML without content. */
export const emptyItem: Rule = {
  severity: 'gap',
  title: 'An empty list item, table cell or list',
  why: 'A hole in a row of filled cells is a level of which nothing is said. Nobody knows whether that is meant.',
  remedy: 'Fill it in. If it is meant to be empty, say so with a dash or a word.',
  fires: {
    'guides/first.mdx':
      '---\ntitle: First\n---\n\n| Level | Asks for | Example |\n| --- | --- | --- |\n| Junior | Tests | |\n| Senior | Reviews | One |\n',
  },
  quiet: {
    'guides/first.mdx':
      '---\ntitle: First\n---\n\n| Level | Asks for | Example |\n| --- | --- | --- |\n| Junior | Tests | – |\n| Both | | |\n',
  },
  text: (document, { ladder }, say) => {
    // There the reading reports an example without text.
    const inCell = ladder !== undefined && kindOf(document.path)?.kind === 'cell'
    const { items } = document.items
    // A note on the same line tells the hole already: `- <!-- TODO -->`, `examples: [] # TODO`.
    const isTold = (at: number, line: number) =>
      items.slice(Math.max(at - 2, 0), at + 2).some((near) => near.kind === 'comment' && near.line === line && saysNote(near))
    // Pairs of an index and an item would be made for every item of every document.
    for (let at = 0; at < items.length; at++) {
      const { kind, raw, line, column, key, empty, indent = 0 } = items[at] as Item
      if (!(empty || (kind === 'list-item' && raw === '')) || isTold(at, line)) continue
      const place = { file: document.path, line, column }
      if (kind === 'list-item' && raw === '' && !(inCell && indent === 0))
        say(place, 'This list item is empty. Write it, or remove it.')
      if (!key || !empty || !(isContent.test(key) || (/\.ya?ml$/i.test(document.path) && isSummary.test(key)))) continue
      if (empty === 'value') say(place, `\`${key}\` is empty. Fill it in, or remove it.`)
      else say(place, `An entry of \`${key}\` is empty. Write it, or remove it.`)
    }
    for (const table of tablesOf(document.items.rows)) {
      // Nearly all tables have no hole.
      if (table.every(({ cells }) => cells.every(isFilled))) continue
      const body = table.filter(isStatement)
      const head = table.find(({ header }) => header)
      const unused = unusedColumns(body, head)
      const signs = signColumns(body)
      for (const { at, cell, empty } of unused) {
        if (signs.has(at)) continue
        const name = plainWords(cell.raw)
        say(
          { file: document.path, line: cell.line, column: cell.column },
          `${name ? `The column \`${name}\`` : 'This column'} is empty in ${empty} of ${body.length} rows. Fill it in, remove it, or write a dash where it is meant to be empty.`,
        )
      }
      const quiet = new Set([...unused.map(({ at }) => at), ...laterColumns(body), ...signs])
      if (isOfTitles(body)) continue
      for (const { cells } of body) {
        const label = plainWords(cells.find(isFilled)?.raw ?? '')
        const nameOf = (at: number) => plainWords(head?.cells[at]?.raw ?? '')
        for (const [at, cell] of cells.entries()) {
          if (at > 0 && !quiet.has(at) && !isFilled(cell))
            say(
              { file: document.path, line: cell.line, column: cell.column },
              `The cell ${nameOf(at) ? `of \`${nameOf(at)}\` ` : ''}beside \`${label}\` is empty. Fill it in, or write a dash if nothing belongs there.`,
            )
        }
      }
    }
  },
}

/** A line between rows, drawn once more. */
const isRule = ({ raw }: Row['cells'][number]): boolean => /^:?-+:?$/.test(raw)

/** True for a row that says something of what its first cell names. */
function isStatement({ cells, header }: Row): boolean {
  const filled = cells.filter(isFilled)
  // A spacer has no filled cell, a group header one; in a row of two, one filled cell is a label without its text.
  if (header || filled.every(isRule) || (filled.length < 2 && cells.length > 2)) return false
  // A row of marks, such as x or ✓, says yes and no; an empty cell is a no.
  return filled.length === 1 || filled.slice(1).some(({ raw }) => plainWords(raw).length > 3)
}
