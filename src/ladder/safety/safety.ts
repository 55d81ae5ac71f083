import type { Html, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isComment, isHtmlComment } from '../comments.ts'
import type { Findings } from '../finding.ts'
import { unsafeLink } from '../links/link-words.ts'
import { isSafe, schemeOf } from '../links/scheme.ts'
import { placeOf } from '../passage.ts'
import { shortly } from '../shortly.ts'
import { componentFault, noComponent, type Standing } from './component-fault.ts'
import { isComponent } from './components.ts'
import { breakFault } from './tag-fault.ts'

/** Where a document may use components: everywhere but in a cell. */
export type ComponentUse = 'components' | 'text-only'

/**
 * Reports everything in `root` that is code or could become code in a reader's browser: imports, expressions, HTML, components that are
 * not in the list, and links with a scheme that runs. Nothing of it would run anyway; the writer has to hear why it does not show.
 */
export function refuseCode(root: Root, file: string, use: ComponentUse, findings: Findings): void {
  const openTags: string[] = []
  visit(root, (node, _, parent) => {
    const refuse = (message: string, suggestion?: string) =>
      findings.error('code-in-content', placeOf(node, file), message, suggestion)
    switch (node.type) {
      case 'mdxjsEsm':
        refuse('Content holds no `import` or `export`. Remove the line; components need none.')
        break
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value))
          refuse(`\`{${beginningOf(node.value)}}\` is code, and content holds none. Write \`\\{\` for the sign itself.`)
        break
      case 'html':
        if (!isHtmlComment(node.value) && !closesRefused(node, openTags)) {
          const html = `\`${beginningOf(node.value)}\` is HTML, and content holds none. Write it as Markdown, or remove it.`
          refuse(breakFault(node.value)?.message ?? html)
        }
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const name = node.name ?? ''
        if (use === 'text-only' && isComponent(name)) {
          refuse(
            `A cell holds text, lists and links; \`<${name}>\` belongs in a guide or a category. Remove its tags and keep the words.`,
          )
          break
        }
        const fault = use === 'text-only' ? noComponent(name) : componentFault(node, standingOf(node, parent))
        if (fault) refuse(fault.message, fault.suggestion)
        break
      }
      case 'link':
      case 'image':
      case 'definition': {
        const scheme = schemeOf(node.url)
        if (scheme !== undefined && !isSafe(scheme)) {
          refuse(unsafeLink(beginningOf(scheme)))
        }
      }
    }
  })
}

function standingOf(node: Nodes, parent: Nodes | undefined): Standing {
  if (node.type === 'mdxJsxTextElement') return 'in a paragraph'
  return parent?.type === 'root' || parent?.type === 'mdxJsxFlowElement' ? 'alone' : 'in a list or quote'
}

/** True for a closing tag whose opening one in the same document was refused already: one fault, one finding. */
function closesRefused({ value }: Html, openTags: string[]): boolean {
  const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)[^<]*>$/i.exec(value) ?? []
  if (slash === '') openTags.push(name.toLowerCase())
  const at = slash === '/' ? openTags.lastIndexOf(name.toLowerCase()) : -1
  if (at >= 0) openTags.splice(at, 1)
  return at >= 0
}

/** Words of the first line alone: a report underlines them on it. */
const beginningOf = (code: string): string => shortly(code.trim().split('\n')[0] ?? '', 40)
