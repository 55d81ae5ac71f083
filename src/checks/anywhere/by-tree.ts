import type { Root } from 'mdast'
import { type Finding, Findings } from '../../ladder/finding.ts'
import { isMarkdown } from '../is-markdown.ts'
import type { Rule, TextDocument } from '../rule.ts'

/**
 * A look at any document by the same code that reads ladders: `suspects` is a quick look at the text, and only where it says yes the
 * document is parsed and `report` reads the tree.
 */
export function byTree(
  suspects: (document: TextDocument) => boolean,
  report: (root: Root, document: TextDocument, findings: Findings) => void,
): NonNullable<Rule['text']> {
  return (document, { parse }, say) => {
    if (!parse || !isMarkdown(document.path) || !suspects(document)) return
    const root = parse(document)
    if (!root) return
    const findings = new Findings()
    report(root, document, findings)
    for (const finding of findings.all) say(finding, finding.message, suggestionOf(finding))
  }
}

const suggestionOf = ({ suggestion }: Finding) => (suggestion === undefined ? {} : { suggestion })
