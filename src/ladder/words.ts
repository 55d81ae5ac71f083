import type { Nodes, Parents } from 'mdast'

/**
 * The words of `node` on one line, as a reader hears them: code and the text of images count, a line break is a space; comments, HTML
 * and marks of footnotes are silent.
 */
export function wordsOf(node: Nodes): string {
  return spoken(node).replace(/\s+/g, ' ').trim()
}

/** The words of blocks, one line each. Definitions of footnotes are left out: they belong to the one who names them. */
export function textOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) =>
      holdsBlocks.has(node.type) ? textOf((node as Parents).children) : node.type === 'footnoteDefinition' ? '' : wordsOf(node),
    )
    .filter((text) => text !== '')
    .join('\n')
}

// What stands in these are blocks of their own, which must not run together into one word.
const holdsBlocks: ReadonlySet<string> = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow', 'mdxJsxFlowElement'])

const silent: ReadonlySet<string> = new Set(['html', 'yaml', 'mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'definition'])

/** The words of `node` as they stand in the tree: line breaks and all. */
export function spoken(node: Nodes): string {
  if (silent.has(node.type)) return ''
  if (node.type === 'break') return ' '
  if ('value' in node) return node.value
  if ('alt' in node) return node.alt ?? ''
  return 'children' in node ? node.children.map(spoken).join('') : ''
}
