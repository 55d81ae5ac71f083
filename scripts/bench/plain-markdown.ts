import type { BlockContent, Blockquote, Paragraph, Parent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-' }).freeze()

/**
 * Markdown that any site generator reads, from the tree of a document: without front matter and fixed ids of headings, with what
 * components hold in their place, and each link as `follow` gives it. Pictures become their descriptions.
 */
export function plainMarkdown(root: Root, follow: (href: string) => string): string {
  const tree = structuredClone(root)
  tree.children = plain(tree.children.filter(({ type }) => type !== 'yaml'))
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'definition') node.url = follow(node.url)
    if (node.type === 'image' && parent && index !== undefined) parent.children[index] = { type: 'text', value: node.alt ?? '' }
    if (node.type === 'heading') {
      const last = node.children.at(-1)
      if (last?.type === 'text') last.value = last.value.replace(/\s*\[#[^\]]+\]$/, '')
    }
  })
  return writer.stringify(tree)
}

function plain(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if ('children' in node) (node as Parent).children = plain(node.children)
    if (node.type === 'mdxJsxTextElement') return node.children
    if (node.type !== 'mdxJsxFlowElement') return [node]
    const said = (name: string) => node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value
    const title = said('title') ?? said('label') ?? (node.name === 'Aside' ? said('type') : undefined)
    const hint = said('hint')
    const held = [
      ...(typeof title === 'string' ? [bold(title)] : []),
      ...(typeof hint === 'string' ? [paragraph(hint)] : []),
      ...node.children,
    ]
    return node.name === 'Aside' ? [{ type: 'blockquote', children: held } as Blockquote] : (held as BlockContent[])
  })
}

const bold = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [{ type: 'text', value }] }],
})

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })
