import type { Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf } from '../passage.ts'
import { shortly } from '../shortly.ts'
import { wordsOf } from '../words.ts'
import { type LostContext, linesOf, type ProseBlock, restOfLine } from './lost-block.ts'

/** Reports the first line of a paragraph that was meant as a row of a table. */
export function reportLostTables(block: ProseBlock, context: LostContext): boolean {
  if (block.node.type !== 'paragraph' || !block.shown.includes('|')) return false
  const lines = linesOf(block)
  const first = lines.findIndex(({ line }, index) => isRow(line) || (line.includes('|') && isRule(lines[index + 1]?.line)))
  const row = lines[first]
  if (!row) return false
  const message = remedy(row, lines[first + 1]?.line, block, context.kind)
  if (message) context.findings.error('lost-table', context.placeAt(block.from + row.at), message)
  return true
}

function remedy(
  { line: row, at }: { line: string; at: number },
  rule: string | undefined,
  { before, raw }: ProseBlock,
  kind: LostContext['kind'],
): string | undefined {
  const says = `\`${shortly(restOfLine(raw, at), 40)}\` is no row of a table:`
  const [columns, dashes] = [cellsOf(row), rule === undefined ? 0 : cellsOf(rule)]
  const meant = `\`|${' --- |'.repeat(Math.min(columns, 12))}\``
  if (isRule(rule) && /[–—−]/.test(rule ?? '')) return `${says} the line below it has long dashes. Write ${meant}.`
  if (isRule(rule) && dashes !== columns) return `${says} it has ${columns} cells, the line below it ${dashes}. Write ${meant}.`
  if (kind === 'anywhere') return undefined
  if (before?.type === 'table') return `${says} an empty line parts it from its table. Remove the empty line.`
  // What an empty line parts from a head that was reported is the same fault.
  if (before?.type === 'paragraph' && isRow(wordsOf(before))) return undefined
  return `${says} put a line ${meant} right below this one, its first, without an empty line between.`
}

/** True for a line between pipes with at least two cells. */
function isRow(line: string): boolean {
  const trimmed = line.trim()
  return trimmed.startsWith('|') && trimmed.endsWith('|') && cellsOf(trimmed) > 1
}

/** True for a line of dashes and pipes, of whatever dashes. */
const isRule = (line: string | undefined): boolean =>
  line !== undefined && /^[|\s:–—−-]+$/.test(line) && /\|/.test(line) && /[–—−-]/.test(line)

const cellsOf = (line: string): number =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length

/** Reports rows with more cells than the head of their table has: what stands in these is drawn nowhere. */
export function reportWideRows(root: Root, { file, findings }: LostContext): void {
  visit(root, 'table', ({ children: [head, ...rows] }: Table) => {
    const columns = head?.children.length ?? 0
    for (const row of rows) {
      const lost = row.children.slice(columns).find((cell) => wordsOf(cell) !== '')
      if (!lost) continue
      const place = lost.children[0] ?? lost
      findings.error(
        'lost-table',
        placeOf(place.position ? place : lost, file),
        `\`${shortly(wordsOf(lost), 40)}\` would be lost: this row has ${row.children.length} cells, and its table ${columns} columns. Add a column, or write \`\\|\` for a line that is part of the text.`,
      )
    }
  })
}
