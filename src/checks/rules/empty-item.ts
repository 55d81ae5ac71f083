import { kindOf } from '../../ladder/layout.ts'
import { plainWords } from '../../ladder/plain.ts'
import type { Rule } from '../rule.ts'

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
    for (const { kind, raw, line, column, key, empty, indent = 0 } of document.items.items) {
      const place = { file: document.path, line, column }
      if (kind === 'list-item' && raw === '' && !(inCell && indent === 0))
        say(place, 'This list item is empty. Write it, or remove it.')
      if (!key || !empty || !(isContent.test(key) || (/\.ya?ml$/i.test(document.path) && isSummary.test(key)))) continue
      if (empty === 'value') say(place, `\`${key}\` is empty. Fill it in, or remove it.`)
      else say(place, `An entry of \`${key}\` is empty. Write it, or remove it.`)
    }
    for (const { cells, header } of document.items.rows) {
      const filled = cells.filter(({ raw }) => plainWords(raw) !== '' || /!\[|<img/i.test(raw))
      // A spacer has no filled cell, a group header one; in a row of two, one filled cell is a label without its text.
      if (header || filled.length === 0 || (filled.length < 2 && cells.length > 2)) continue
      // A row of marks, such as x or ✓, says yes and no; an empty cell is a no.
      if (filled.length > 1 && filled.slice(1).every(({ raw }) => plainWords(raw).length <= 3)) continue
      for (const cell of cells) {
        if (!filled.includes(cell) && cell !== cells[0])
          say(
            { file: document.path, line: cell.line, column: cell.column },
            `The cell beside \`${plainWords(filled[0]?.raw ?? '')}\` is empty. Fill it in, or write a dash if it is meant to be.`,
          )
      }
    }
  },
}
