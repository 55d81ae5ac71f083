import type { Element, Nodes, Root } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { toHtml as print } from 'hast-util-to-html'
import type { RootContent } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'

/** How addresses become links on the site that is being built. */
export interface HtmlOptions {
  /** Base path of the site, `/` or `/name/`. */
  base: string
  /** Makes the ids of footnotes unique where several passages share a page. */
  idPrefix?: string
}

// Ids are slugs that the grammar made, so they need no prefix; everything else is GitHub's own list of what is safe.
const schema = { ...defaultSchema, clobber: [], clobberPrefix: '' }

/** The safe HTML of Markdown blocks: no markup of the writer's gets through, links and images point where the model says. */
export function toHtml(nodes: readonly RootContent[], { base, idPrefix = '' }: HtmlOptions): string {
  const tree = toHast(
    { type: 'root', children: [...nodes] },
    {
      clobberPrefix: `${idPrefix}note-`,
      handlers: {
        link: (state, node) => {
          const address = node.data?.address
          const href = address === undefined ? node.url : withBase(address, base)
          return { type: 'element', tagName: 'a', properties: { href, title: node.title }, children: state.all(node) }
        },
        image: (_state, node) => {
          const address = node.data?.address
          const src = address === undefined ? node.url : withBase(address, base)
          return { type: 'element', tagName: 'img', properties: { src, alt: node.alt ?? '', title: node.title }, children: [] }
        },
      },
    },
  )
  const safe = sanitize(tree, schema)
  visit(safe, 'element', (node, index, parent) => {
    // Several passages share a page, and each labels its own footnotes.
    if (node.properties['id'] === 'footnote-label') node.properties['id'] = `${idPrefix}footnote-label`
    if (node.properties['ariaDescribedBy']) node.properties['ariaDescribedBy'] = [`${idPrefix}footnote-label`]
    if (node.tagName === 'table' && parent && index !== undefined) {
      parent.children[index] = scrollable(node)
      return 'skip'
    }
    return undefined
  })
  return print(safe)
}

/** Puts the base path in front of an address of the model. */
export function withBase(address: string, base: string): string {
  return base.replace(/\/$/, '') + address
}

// A wide table scrolls in a box of its own, which the keyboard must be able to reach (WCAG 2.1.1).
function scrollable(table: Element): Element {
  const label = { tabIndex: 0, role: 'region', ariaLabel: tableLabel(table), className: ['scroll'] }
  return { type: 'element', tagName: 'div', properties: label, children: [table] }
}

function tableLabel(table: Element): string {
  const heads: string[] = []
  visit(table as Nodes as Root, 'element', (node) => {
    if (node.tagName !== 'th') return
    let text = ''
    visit(node as Nodes as Root, 'text', ({ value }) => {
      text += value
    })
    if (text) heads.push(text)
  })
  return heads.join(', ') || 'Table'
}
