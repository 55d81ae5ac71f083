import type { Findings, Place } from './finding.ts'
import type { SourceFile } from './source.ts'

/** Lines that git leaves in a file when two people have changed the same words. */
export interface Conflict {
  /** Lines of its marks, from 1. */
  marks: number[]
  message: string
}

const mark = /^(?:(<{7}|>{7}|\|{7})(?: .*)?|={7})\r?$/
const fence = /^\s*(`{3,}|~{3,})/

/** The conflicts that git left in a text, in order. A line of `=======` alone may make a heading, so it counts between other marks only. */
export function conflictsIn(text: string): Conflict[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return []
  const found: Conflict[] = []
  let open: { line: number; sign: string }[] = []
  const close = () => {
    if (open.some(({ sign }) => sign !== '=') && open.some(({ sign }) => '<>'.includes(sign))) found.push(conflictOf(open))
    open = []
  }
  let code: string | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const edge = fence.exec(line)?.[1]
    if (edge !== undefined && (code === undefined || edge.startsWith(code))) code = code === undefined ? edge : undefined
    if (code !== undefined || !mark.test(line)) continue
    const sign = line[0] ?? ''
    if (sign === '<') close()
    // Quotes within quotes look the same; without a mark above it, this is one.
    if (sign === '>' && open.length === 0) continue
    open.push({ line: index + 1, sign })
    if (sign === '>') close()
  }
  if (open[0]?.sign === '<') close()
  return found
}

function conflictOf(marks: readonly { line: number; sign: string }[]): Conflict {
  const signs = [...new Set(marks.map(({ sign }) => `\`${sign.repeat(7)}\``))]
  const last = signs.pop()
  const named = signs.length > 0 ? `${signs.join(', ')} or ${last}` : last
  return {
    marks: marks.map(({ line }) => line),
    message: `git left two versions here. Keep one of them, and remove the lines that begin with ${named}.`,
  }
}

/** Reports each conflict at its first mark; true when there is one, and nothing else of the text makes sense. */
export function reportConflicts({ path, text }: SourceFile, findings: Findings, firstLine = 1): boolean {
  const conflicts = conflictsIn(text)
  for (const { marks, message } of conflicts) {
    const place: Place = { file: path, line: (marks[0] ?? 1) + firstLine - 1, column: 1 }
    findings.error('merge-conflict', place, message)
  }
  return conflicts.length > 0
}

/** The text with empty lines in place of the marks of conflicts. */
export function withoutConflictMarks(text: string): string {
  const marks = new Set(conflictsIn(text).flatMap((conflict) => conflict.marks))
  if (marks.size === 0) return text
  return text
    .split('\n')
    .map((line, index) => (marks.has(index + 1) ? '' : line))
    .join('\n')
}
