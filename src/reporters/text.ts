import { styleText } from 'node:util'
import type { Finding, Severity } from '../ladder/finding.ts'
import { plural } from '../ladder/plural.ts'
import { cellsOf } from './cells.ts'
import { countFindings, type Report } from './report.ts'
import { lengthOf } from './underline.ts'

const colours = { error: 'red', warning: 'yellow', gap: 'cyan' } as const satisfies Record<Severity, string>

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** The report for a person at a terminal: grouped by file, each line shown and underlined, one sentence at the end. */
export function textReport(report: Report, { colour }: { colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const blocks = [...Map.groupBy(report.findings, ({ file }) => file)].map(([file, findings]) =>
    [paint('bold', visible(file)), ...findings.map((finding) => row(finding, report, paint))].join('\n'),
  )
  const remarks = report.remarks && report.remarks.length > 0 ? [report.remarks.join('\n')] : []
  return [...blocks, ...remarks, summary(report)].join('\n\n')
}

function row(finding: Finding, report: Report, paint: Paint): string {
  const { file, line, column, severity, message, rule } = finding
  const head = `  ${visible(file)}:${line}:${column}  ${paint(colours[severity], severity)}  ${visible(message)}  ${paint('dim', rule)}`
  const source = report.lineOf?.(file, line)
  // What is wrong with a whole document begins with its front matter, of which the first line shows nothing.
  const showsNothing = source?.trim() === '' || (source?.trim() === '---' && line === 1 && !rule.startsWith('front-matter'))
  return source === undefined || showsNothing ? head : `${head}\n${shown(source, finding, paint)}`
}

/** Longer lines are cut around the place, so that the underline stays on the screen. In cells. */
const widest = 100

function shown(source: string, finding: Finding, paint: Paint): string {
  const begin = Math.min(finding.column - 1, source.length)
  const from = wholeSign(source, Math.max(0, Math.min(begin - 20, source.length - widest)))
  // Cut first: a line of a million signs may have a finding at each of its words.
  const before = visible(source.slice(from, begin))
  const thing = source.slice(begin, begin + Math.min(lengthOf(finding, source), widest))
  const piece = fitting(visible(source.slice(from, from + widest))).trimEnd()
  const start = cellsOf(before)
  const length = Math.max(1, Math.min(cellsOf(visible(thing)), cellsOf(piece) - start))
  return `    ${paint('dim', piece)}\n    ${' '.repeat(start)}${paint('dim', '^'.repeat(length))}`
}

/** The offset, or the one before it when it would cut a sign in two. */
const wholeSign = (text: string, at: number): number => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at)

/** The beginning of a text that is no wider than a line. */
function fitting(text: string): string {
  if (cellsOf(text) <= widest) return text
  let end = Math.floor(widest / 2)
  while (cellsOf(text.slice(0, end + 1)) <= widest) end++
  return text.slice(0, wholeSign(text, end))
}

const joined = '\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?'
const signs = new RegExp(`(${joined})\\u200d(?=\\p{Extended_Pictographic})|[\\p{Cc}\\p{Cf}]`, 'gu')

/**
 * Content is hostile until checked: a control sign of it must not reach the terminal and move its cursor. What joins two emoji into one is
 * harmless.
 */
const visible = (text: string): string =>
  text.replace(/\t/g, ' ').replace(signs, (sign, emoji?: string) => (emoji === undefined ? '\ufffd' : sign))

function summary({ findings, files, outside, exceeded }: Report): string {
  const { errors, warnings, gaps } = countFindings(findings)
  const counts = `${plural(files, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(gaps, 'gap')}.`
  if (exceeded && errors === 0) return `${counts} That is more than may be left.`
  if (outside && files === 0 && findings.length === 0)
    return 'Nothing was read: no file ends with .md, .mdx, .markdown, .yaml or .yml.'
  if (outside) return `${counts} ${errors > 0 ? 'Mend the errors first.' : 'Nothing is broken.'}`
  return `${counts} ${errors > 0 ? 'The handbook is not built until the errors are mended; what they hide is checked then.' : 'Nothing stands in the way of a build.'}`
}
