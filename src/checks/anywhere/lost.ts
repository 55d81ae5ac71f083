import { Findings } from '../../ladder/finding.ts'
import { reportLost } from '../../ladder/lost/lost.ts'
import type { Rule, TextDocument } from '../rule.ts'

// Other renderers may well take what CommonMark does not, so outside of a ladder each of these is a warning at most.

const known = new WeakMap<TextDocument, Findings>()

/** What of one rule is found in any document. `suspect` is a quick look; only where it fits the document is parsed, once for all rules. */
function lookFor(id: string, suspect: (text: string) => boolean): NonNullable<Rule['text']> {
  return (document, { parse }, say) => {
    if (!parse || !/\.(?:mdx?|markdown)$/i.test(document.path) || !suspect(document.text)) return
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

/** Reports lines that begin like headings and are none, in any document. */
export const sayLostHeadings = lookFor('lost-heading', someLine(/^[ \t>]{0,9}(?:#{2,6}\p{L}|#{1,6}[^\S \t\r\n])/mu))

/** Reports list items with a hard space, and bullets that run together, in any document. */
export const sayLostItems = lookFor('lost-item', someLine(/^[ \t>]{0,40}(?:[-*+][^\S \t\r\n]|[•‣◦▪●⁃∙])/m))

/** Reports links of Markdown files that are none, in any document. */
export const sayLostLinks = lookFor(
  'lost-link',
  someLine(
    /\]\s\(\S{1,300}\)|\)\s?\[\S{1,300}\]|\]\([\p{L}\p{N}_./-]{1,100} [\p{L}\p{N} _./-]{1,100}\.md|https?:\/?[\p{L}\p{N}]/u,
  ),
)

/** Reports heads of tables whose line of dashes does not fit, and cells without a column, in any document. */
export const sayLostTables = lookFor('lost-table', someLine(/^[ \t>]{0,40}\|?[\s:–—−-]{0,40}[–—−-][\s:–—−-]{0,40}\|/m))

/** Reports stars that stand around words and are no bold type, in any document. */
export const sayRawMarks = lookFor(
  'raw-mark',
  (text) =>
    text.includes('**') &&
    text.split('\n').some((line) => {
      const pieces = line.split('**')
      return pieces.some(
        (piece, index) => index % 2 === 1 && index < pieces.length - 1 && isLoose(piece, pieces[index + 1] ?? ''),
      )
    }),
)

/** True for words between stars that begin or end with a space, or end with a sign right before a letter. */
const isLoose = (inside: string, behind: string): boolean =>
  /^\s|\s$/.test(inside) || (/[^\p{L}\p{N}\s]$/u.test(inside) && /^[\p{L}\p{N}]/u.test(behind))
