import { styleText } from 'node:util'
import type { Finding, Severity } from '../ladder/finding.ts'
import { countFindings, type Report } from './report.ts'

const colours = { error: 'red', warning: 'yellow', gap: 'cyan' } as const satisfies Record<Severity, string>

/** The report for a person at a terminal: grouped by file, each finding with its place, and one sentence at the end. */
export function textReport(report: Report, { colour }: { colour: boolean }): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const blocks = [...Map.groupBy(report.findings, ({ file }) => file)].map(([file, findings]) => {
    const rows = findings.map((finding) => row(finding, paint))
    return [paint('underline', file), ...rows].join('\n')
  })
  return [...blocks, summary(report)].join('\n\n')
}

function row(
  { file, line, column, severity, message, rule }: Finding,
  paint: (style: 'dim' | 'red' | 'yellow' | 'cyan', text: string) => string,
): string {
  return `  ${file}:${line}:${column}  ${paint(colours[severity], severity)}  ${message}  ${paint('dim', rule)}`
}

function summary({ findings, files }: Report): string {
  const { errors, warnings, gaps } = countFindings(findings)
  const plural = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`
  const end = errors > 0 ? 'The handbook is not built until the errors are mended.' : 'Nothing stands in the way of a build.'
  return `${plural(files, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(gaps, 'gap')}. ${end}`
}
