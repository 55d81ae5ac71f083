import { stringify } from 'yaml'
import type { Cell } from '../ladder/model.ts'
import { plainLine } from './plain-text.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './refusal.ts'

/** What writing the document of a cell changes. What it lacks stands in it as a note, so that readers are asked for it. */
export function planCell(cell: Cell, theme = ''): Plan {
  const { file } = cell.source
  if (cell.written)
    throw new Refusal(`\`${file}\` is there already. Add an expectation to it: npm run new -- expectation --in ${cell.id}`)
  const after = cellDocument({ theme, body: 'Expectations are to be written.' })
  return { changes: [{ path: file, after }], place: { file, line: 1 }, address: cell.address, what: `the cell ${cell.id}` }
}

/** The text of a cell's document. Its examples show what is meant until somebody says that they happened. */
export function cellDocument({ theme = '', body }: { theme?: string; body: string }): string {
  const words = plainLine(theme)
  return `---\n${frontMatter({ ...(words ? { theme: words } : {}), examples: 'illustrative' })}---\n\n${body}\n`
}

/** Fields as the lines of a front matter; what any reader of YAML could take for a date or a number stands in quotes. */
export function frontMatter(fields: Readonly<Record<string, string>>): string {
  return stringify(fields, { lineWidth: 0, compat: 'yaml-1.1' })
}
