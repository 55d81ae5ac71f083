import type { Heading, Root, RootContent } from 'mdast'
import { isTagParagraph, placeOf } from '../passage.ts'
import { remarkAlone } from '../remarks/remark.ts'
import { shortly } from '../shortly.ts'
import { wordsOf } from '../words.ts'
import type { LostContext } from './lost-block.ts'

/** Reports headings of a cell that stand too deep for an expectation, and lines in bold type that stand where one would. */
export function reportHiddenExpectations(root: Root, context: LostContext): void {
  let above: Held = { ...nothing, first: true }
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading' && node.depth <= 2) above = nothing
    else if (node.type === 'heading') {
      const own = below(root.children, index)
      if (own.tags && (above.tags || above.first)) reportDeep(node, context, 'error')
      else if (own.prose && own.list && (above.first || (above.prose && above.list))) reportDeep(node, context, 'warn')
      else continue
      above = above.first ? { ...nothing, first: true } : nothing
    } else {
      above = joined(above, node)
      reportBold(node, root.children[index + 1], context)
    }
  }
}

/** What stands in a stretch of a cell. */
interface Held {
  tags: boolean
  prose: boolean
  list: boolean
  first?: boolean
}
const nothing: Held = { tags: false, prose: false, list: false }

const joined = (held: Held, node: RootContent): Held => ({
  ...held,
  tags: held.tags || isTagParagraph(node),
  prose: held.prose || (node.type === 'paragraph' && !isTagParagraph(node)),
  list: held.list || node.type === 'list',
})

function below(nodes: readonly RootContent[], heading: number): Held {
  let held = nothing
  for (let at = heading + 1; at < nodes.length; at++) {
    const node = nodes[at]
    if (!node || node.type === 'heading') break
    held = joined(held, node)
  }
  return held
}

function reportDeep(heading: Heading, { file, findings }: LostContext, as: 'error' | 'warn'): void {
  const meant = `## ${wordsOf(heading)}`
  findings[as](
    'lost-heading',
    placeOf(heading, file),
    `\`${'#'.repeat(heading.depth)} ${shortly(wordsOf(heading))}\` belongs to the expectation above it. If it is one itself, write \`${shortly(meant)}\`.`,
    meant,
  )
}

/** A line in bold type above a paragraph has the look of a heading. */
function reportBold(node: RootContent, next: RootContent | undefined, { file, findings }: LostContext): void {
  if (node.type !== 'paragraph') return
  const [bold, ...rest] = node.children
  const [after] = rest
  const alone = rest.length === 0 && next?.type === 'paragraph' && !isTagParagraph(next)
  const firstLine = after?.type === 'text' && /^[ \t]*\n/.test(after.value)
  if (bold?.type !== 'strong' || !(alone || firstLine)) return
  const words = wordsOf(bold)
  if (words.length > 80 || !/^\P{Ll}.* .*[^.!?:;,…]$/u.test(words) || remarkAlone(words)) return
  findings.warn(
    'lost-heading',
    placeOf(node, file),
    `\`**${shortly(words)}**\` is bold type, and no expectation. If it names one, write \`## ${shortly(words)}\`.`,
    `## ${words}`,
  )
}
