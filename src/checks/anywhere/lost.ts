import { Findings } from '../../ladder/finding.ts'
import { reportLost } from '../../ladder/lost/lost.ts'
import { isMarkdown } from '../is-markdown.ts'
import type { Rule, TextDocument } from '../rule.ts'
import { readRow } from '../text/table-row.ts'

// Other renderers may well take what CommonMark does not, so outside of a ladder each of these is a warning at most.

const known = new WeakMap<TextDocument, Findings>()

/** What of one rule is found in any document. `suspect` is a quick look; only where it fits the document is parsed, once for all rules. */
function lookFor(id: string, suspect: (text: string) => boolean): NonNullable<Rule['text']> {
  return (document, { parse }, say) => {
    if (!parse || !isMarkdown(document.path) || !suspect(document.text)) return
    let findings = known.get(document)
    if (!findings) {
      findings = new Findings()
      known.set(document, findings)
      const root = parse(document)
      if (root) reportLost(root, document, { kind: 'anywhere' }, findings)
    }
    for (const finding of findings.all) {
      const { suggestion } = finding
      if (finding.rule === id) say(finding, finding.message, { severity: 'warning', ...(suggestion ? { suggestion } : {}) })
    }
  }
}

const someLine = (pattern: RegExp) => (text: string) => pattern.test(text)

// Most texts have none of these signs, and that is known at once; a look at the beginning of each line costs ten times as much.
const bullets = [...'•‣◦▪●⁃∙']
const hardSpace = '\u00a0'
const oddHeading = someLine(/^[ \t>]{0,9}(?:#{2,6}\p{L}|#{1,6}[^\S \t\r\n])/mu)
const oddItem = someLine(/^[ \t>]{0,40}(?:[-*+][^\S \t\r\n]|[•‣◦▪●⁃∙])/m)

/** Reports lines that begin like headings and are none, in any document. */
export const sayLostHeadings = lookFor(
  'lost-heading',
  (text) => (/##[^#\s]/.test(text) || text.includes(hardSpace)) && oddHeading(text),
)

/** Reports list items with a hard space, and bullets that run together, in any document. */
export const sayLostItems = lookFor(
  'lost-item',
  (text) => (text.includes(hardSpace) || bullets.some((bullet) => text.includes(bullet))) && oddItem(text),
)

/** Reports links of Markdown files that are none, in any document. */
export const sayLostLinks = lookFor('lost-link', (text) =>
  lostLinks.some(({ sign, pattern }) => text.includes(sign) && pattern.test(text)),
)

const lostLinks = [
  { sign: '](', pattern: /\]\([\p{L}\p{N}_./-]{1,100} [\p{L}\p{N} _./-]{1,100}\.md/u },
  { sign: '] (', pattern: /\] \(\S{1,300}\)/ },
  { sign: ')[', pattern: /\)\[\S{1,300}\]/ },
  { sign: ') [', pattern: /\) \[\S{1,300}\]/ },
  { sign: 'http', pattern: /https?:\/?[\p{L}\p{N}]/u },
] as const

/** Reports heads of tables whose line of dashes does not fit, and cells without a column, in any document. */
export const sayLostTables = lookFor('lost-table', (text) => text.includes('|') && hasUnevenTable(text.split('\n')))

const rule = /^[ \t>]{0,40}(?=[^|]{0,80}\|)(?=[\s:|]{0,80}[–—−-])[|\s:–—−-]+$/

/** True when a line of dashes does not fit the line above it, or a line below it has more cells. */
function hasUnevenTable(lines: readonly string[]): boolean {
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!line.includes('|') || !rule.test(line)) continue
    const columns = cellsIn(line)
    if (/[–—−]/.test(line) || columns < cellsIn(lines[at - 1] ?? '')) return true
    for (; lines[at]?.includes('|'); at++) if (cellsIn(lines[at] ?? '') > columns) return true
  }
  return false
}

const cellsIn = (line: string): number => readRow(line.trimEnd(), 0, false).cells.length

/** Reports stars that stand around words and are no bold type, in any document. */
export const sayRawMarks = lookFor('raw-mark', (text) =>
  someLineWith('**', text, (line) => {
    if (boldOnce.test(line)) return false
    const pieces = line.split('**')
    return pieces.some((piece, index) => index % 2 === 1 && index < pieces.length - 1 && isLoose(piece, pieces[index + 1] ?? ''))
  }),
)

/** Most lines with stars have one thing in bold, and it is. */
const boldOnce = /^[^*]*\*\*[^\s*](?:[^*]*[^\s*])?\*\*(?![\p{L}\p{N}])[^*]*$/u

/** True when `fits` says so of a line of `text` that holds `sign`. */
function someLineWith(sign: string, text: string, fits: (line: string) => boolean): boolean {
  for (let at = text.indexOf(sign); at >= 0; ) {
    const end = text.indexOf('\n', at)
    if (fits(text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end))) return true
    at = end < 0 ? -1 : text.indexOf(sign, end)
  }
  return false
}

/** True for words between stars that begin or end with a space, or end with a sign right before a letter. */
const isLoose = (inside: string, behind: string): boolean =>
  /^\s|\s$/.test(inside) || (/[^\p{L}\p{N}\s]$/u.test(inside) && /^[\p{L}\p{N}]/u.test(behind))
