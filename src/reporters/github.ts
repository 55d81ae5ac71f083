import type { Finding, Severity } from '../ladder/finding.ts'
import { countFindings, plural, type Report } from './report.ts'

const commands = { error: 'error', warning: 'warning', gap: 'notice' } as const satisfies Record<Severity, string>
const order: readonly Severity[] = ['error', 'warning', 'gap']

/**
 * Annotations for a GitHub job, errors first: GitHub shows ten of a kind and drops the rest.
 * See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 */
export function githubReport({ findings }: Report): string {
  return order
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map(annotation)
    .join('\n')
}

function annotation({ severity, file, line, column, rule, message }: Finding): string {
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
  return `::${commands[severity]} ${properties}::${data(message)}`
}

// What a message may not hold as it is, or a writer's words could become a command of the job.
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** The summary of a job, in Markdown: what changed against a ref if that was asked, the counts, and the first findings as a table. */
export function githubSummary(report: Report, change?: string): string {
  const { errors, warnings, gaps } = countFindings(report.findings)
  const lines = [
    '## Ladder check',
    '',
    ...(change ? [`**${change}**`, ''] : []),
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(gaps, 'gap')} in ${plural(report.files, 'file')}.`,
  ]
  const shown = order.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity)).slice(0, 50)
  if (shown.length === 0) return `${lines.join('\n')}\n`
  const rows = shown.map(({ severity, file, line, message }) => `| ${severity} | ${cell(`${file}:${line}`)} | ${cell(message)} |`)
  return `${[...lines, '', '| | where | what |', '| --- | --- | --- |', ...rows].join('\n')}\n`
}

/** Text in a table cell: neither markup nor mentions of people may come from it. */
const cell = (text: string): string => text.replace(/[\\|<>[\]*_#@!]/g, '\\$&').replace(/\s+/g, ' ')
