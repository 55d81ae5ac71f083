import { styleText } from 'node:util'
import type { Finding, Severity } from '../ladder/finding.ts'
import { countFindings, plural, type Report } from './report.ts'

const colours = { error: 'red', warning: 'yellow', gap: 'cyan' } as const satisfies Record<Severity, string>

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** The report for a person at a terminal: grouped by file, each line shown and underlined, one sentence at the end. */
export function textReport(report: Report, { colour }: { colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const blocks = [...Map.groupBy(report.findings, ({ file }) => file)].map(([file, findings]) =>
    [paint('bold', visible(file)), ...findings.map((finding) => row(finding, report, paint))].join('\n'),
  )
  return [...blocks, summary(report)].join('\n\n')
}

function row(finding: Finding, report: Report, paint: Paint): string {
  const { file, line, column, severity, message, rule } = finding
  const head = `  ${visible(file)}:${line}:${column}  ${paint(colours[severity], severity)}  ${visible(message)}  ${paint('dim', rule)}`
  const source = report.lineOf?.(file, line)
  return source === undefined || source.trim() === '' ? head : `${head}\n${shown(source, column, paint)}`
}

/** Longer lines are cut around the place, so that the underline stays on the screen. */
const widest = 100

function shown(source: string, column: number, paint: Paint): string {
  const from = Math.max(0, Math.min(column - 21, source.length - widest))
  // Cut first: a line of a million signs may have a finding at each of its words.
  const piece = visible(source.slice(from, from + widest).replace(/\t/g, ' '))
  const start = Math.min(column - 1 - from, piece.length)
  const length = Math.max(1, piece.trimEnd().length - start)
  return `    ${paint('dim', piece.trimEnd())}\n    ${' '.repeat(start)}${paint('dim', '^'.repeat(length))}`
}

/** Content is hostile until checked: a control sign of it must not reach the terminal and move its cursor. One sign for one, so that columns stay. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')

function summary({ findings, files, outside }: Report): string {
  const { errors, warnings, gaps } = countFindings(findings)
  const counts = `${plural(files, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(gaps, 'gap')}.`
  if (outside) return `${counts} ${errors > 0 ? 'Mend the errors first.' : 'Nothing is broken.'}`
  return `${counts} ${errors > 0 ? 'The handbook is not built until the errors are mended.' : 'Nothing stands in the way of a build.'}`
}
