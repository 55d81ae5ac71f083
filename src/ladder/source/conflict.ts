import type { Findings, Place } from '../finding.ts'
import type { SourceFile } from './source.ts'

/** Lines that git leaves in a file when two people have changed the same words. */
export interface Conflict {
  /** Lines of its marks, from 1. */
  marks: number[]
  message: string
}

const mark = /^(?:(<{7}|>{7}|\|{7})(?: .*)?|={7})\r?$/
const fence = /^\s*(`{3,}|~{3,})/

/** A mark of a conflict in a text. The line counts from 0. */
interface Mark {
  line: number
  sign: string
}

/**
 * The conflicts that git left in a text, in order, and marks that were forgotten when one was mended. A line of `=======` alone may make a
 * heading, so that it counts between other marks, and in a ladder where it makes none.
 */
export function conflictsIn(text: string, inLadder = false): Conflict[] {
  if (!['<<<<<<<', '>>>>>>>', '|||||||', ...(inLadder ? ['======='] : [])].some((sign) => text.includes(sign))) return []
  const lines = text.split('\n')
  const found: Conflict[] = []
  let open: Mark[] = []
  const close = () => {
    if (open.some(({ sign }) => '<>'.includes(sign))) found.push(conflictOf(open))
    else for (const each of open) if (isForgotten(each, lines, inLadder)) found.push(conflictOf([each]))
    open = []
  }
  for (const each of marksIn(lines)) {
    if (each.sign === '<') close()
    // Quotes within quotes look the same; without a mark above it, this is one.
    if (each.sign === '>' && open.length === 0 && !isForgotten(each, lines, inLadder)) continue
    open.push(each)
    if (each.sign === '>') close()
  }
  close()
  return found
}

/** The lines outside of code that look like marks. */
function marksIn(lines: readonly string[]): Mark[] {
  let code: string | undefined
  return lines.flatMap((text, line) => {
    const edge = fence.exec(text)?.[1]
    if (edge !== undefined && (code === undefined || edge.startsWith(code))) code = code === undefined ? edge : undefined
    return code === undefined && mark.test(text) ? [{ line, sign: text[0] ?? '' }] : []
  })
}

/** True for a mark without its partners that can be nothing else: no heading, no quote and no row of a table. */
function isForgotten({ line, sign }: Mark, lines: readonly string[], inLadder: boolean): boolean {
  const [above = '', own = '', below = ''] = [lines[line - 1], lines[line], lines[line + 1]]
  switch (sign) {
    case '=':
      return inLadder && /^\s|^$|^(?:[-*+]|\d{1,9}[.)]|#{1,6})\s|^[>|`~]|^(?:-{3,}|\*{3,}|_{3,})\s*$/.test(above)
    case '|':
      return ![above, below].some((beside) => beside.includes('|'))
    default:
      return /^.{7} (?:[\w./-]+|[0-9a-f]{7,40} \(.*\))\s*$/.test(own) && ![above, below].some((beside) => beside.startsWith('>'))
  }
}

function conflictOf(marks: readonly Mark[]): Conflict {
  const signs = [...new Set(marks.map(({ sign }) => `\`${sign.repeat(7)}\``))]
  const last = signs.pop()
  const named = signs.length > 0 ? `${signs.join(', ')} or ${last}` : last
  return {
    marks: marks.map(({ line }) => line + 1),
    message: `git left two versions here. Keep one of them, and remove the lines that begin with ${named}.`,
  }
}

/** Reports each conflict at its first mark; true when there is one, and nothing else of the text makes sense. */
export function reportConflicts({ path, text }: SourceFile, findings: Findings, firstLine = 1): boolean {
  const conflicts = conflictsIn(text, true)
  for (const { marks, message } of conflicts) {
    const place: Place = { file: path, line: (marks[0] ?? 1) + firstLine - 1, column: 1 }
    findings.error('merge-conflict', place, message)
  }
  return conflicts.length > 0
}

/** The text with empty lines in place of the marks of conflicts. */
export function withoutConflictMarks(text: string, inLadder = false): string {
  const marks = new Set(conflictsIn(text, inLadder).flatMap((conflict) => conflict.marks))
  if (marks.size === 0) return text
  return text
    .split('\n')
    .map((line, index) => (marks.has(index + 1) ? '' : line))
    .join('\n')
}
