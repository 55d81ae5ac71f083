import type { Change } from '../checks/change.ts'
import type { Finding, Place, Severity } from '../ladder/finding.ts'
import { plural } from '../ladder/plural.ts'
import { changeInWords } from './change.ts'
import { countFindings, type Report } from './report.ts'

const commands = { error: 'error', warning: 'warning', gap: 'notice' } as const satisfies Record<Severity, string>
const order: readonly Severity[] = ['error', 'warning', 'gap']

/**
 * Annotations for a GitHub job, errors first: GitHub shows ten of a kind and drops the rest.
 * See https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 */
export function githubReport({ findings }: Report): string {
  return worstFirst(findings).map(annotation).join('\n')
}

const worstFirst = (findings: readonly Finding[]): Finding[] =>
  order.flatMap((severity) => findings.filter((finding) => finding.severity === severity))

function annotation({ severity, file, line, column, rule, message }: Finding): string {
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`
  return `::${commands[severity]} ${properties}::${data(message)}`
}

// What a message may not hold as it is, or a writer's words could become a command of the job.
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** What a summary says besides the findings. */
export interface SummaryContext {
  /** What changed against a ref, if that was asked. */
  change?: Change
  /** Web address of a place as it is, for links. */
  addressOf?: (place: Place) => string
  /** Web address of a place as it was before the change. */
  formerAddressOf?: (place: Place) => string
}

/** Web address of a place at a commit of a repository on GitHub; `?plain=1`, because a page that is drawn has no lines. */
export function placeOnGithub(repository: string, commit: string, { file, line }: Place): string {
  // A bracket in a name would end the link in Markdown.
  const path = file.split('/').map((part) => encodeURIComponent(part).replace(/\(/g, '%28').replace(/\)/g, '%29'))
  return `${repository}/blob/${commit}/${path.join('/')}?plain=1#L${line}`
}

/** The summary of a job, in Markdown: what changed, if that was asked, the counts, and the first findings as a table. */
export function githubSummary(report: Report, { change, addressOf, formerAddressOf }: SummaryContext = {}): string {
  const { errors, warnings, gaps } = countFindings(report.findings)
  const words = change && changeInWords(change)
  const lines = [
    '## Ladder check',
    '',
    ...(words ? [`**${words[0]?.toUpperCase()}${words.slice(1)}.**`, ''] : []),
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(gaps, 'gap')} in ${plural(report.files, 'file')}.`,
    ...(change ? [...table('Closed', change.closed, formerAddressOf), ...table('Opened', change.opened, addressOf)] : []),
    ...table('All findings', report.findings, addressOf),
  ]
  return `${lines.join('\n')}\n`
}

// GitHub cuts a summary off at 1 MiB, and nobody reads so far.
const mostRows = 50

function table(title: string, findings: readonly Finding[], addressOf?: (place: Place) => string): string[] {
  if (findings.length === 0) return []
  const rows = worstFirst(findings)
    .slice(0, mostRows)
    .map((finding) => {
      const where = cell(`${finding.file}:${finding.line}`)
      const link = addressOf ? `[${where}](${addressOf(finding)})` : where
      return `| ${finding.severity} | ${link} | ${cell(finding.message)} |`
    })
  const rest = findings.length > rows.length ? ['', `And ${findings.length - rows.length} more.`] : []
  return ['', `### ${title}`, '', '| | where | what |', '| --- | --- | --- |', ...rows, ...rest]
}

/** Text in a table cell: neither markup nor mentions of people may come from it. In code nothing is markup but what divides cells. */
function cell(text: string): string {
  const plain = text.replace(/\s+/g, ' ')
  let at = 0
  const parts: string[] = []
  for (const { 0: code, index } of plain.matchAll(/(?<!`)(`+)(?!`).*?[^`]\1(?!`)/g)) {
    parts.push(escaped(plain.slice(at, index)), code.replaceAll('|', '\\|'))
    at = index + code.length
  }
  return [...parts, escaped(plain.slice(at))].join('')
}

const escaped = (text: string): string => text.replace(/[\\|<>[\]*_#@!]/g, '\\$&')
