import type { RootContent } from 'mdast'
import { defaultTreeAdapter, html, parseFragment } from 'parse5'
import { parseMarkdown } from '../../src/ladder/markdown.ts'
import { toHtml } from '../../src/ladder/safety/html.ts'
import { resultOf, small } from '../ladder/ladder-of.ts'
import type { Contribution } from './contributions.ts'

/**
 * What pages would draw of a contribution that no check had stopped: every run of Markdown in the model that it makes, and its text as
 * Markdown and as MDX, where a parser takes it at all.
 */
export function drawnFrom({ path, text }: Contribution): string[] {
  if (typeof text !== 'string') return []
  const { ladder } = resultOf({ ...small, [path]: text })
  const runs = [...runsIn(ladder, new Set()), ...treesOf(text)]
  return runs.map((nodes, index) => toHtml(nodes, { base: '/base/', idPrefix: `${index}-` }))
}

/** The body of a document as each of the two parsers reads it. */
function treesOf(text: string): RootContent[][] {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  return ['a.md', 'a.mdx'].flatMap((file) => {
    try {
      return [parseMarkdown(body, file).children]
    } catch {
      return []
    }
  })
}

/** Every list called `nodes` within `value`: that is where the model holds what pages draw. */
function runsIn(value: unknown, seen: Set<unknown>): RootContent[][] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inner = value instanceof Map ? [...value.values()] : Object.values(value)
  const nodes = 'nodes' in value && Array.isArray(value.nodes) ? [value.nodes as RootContent[]] : []
  return [...nodes, ...inner.flatMap((each) => runsIn(each, seen))]
}

const harmless = new Set(
  `a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul`.split(
    ' ',
  ),
)
const attributes = new Set(
  `align alt aria-describedby aria-label checked class data-footnote-backref data-footnote-ref data-footnotes dir disabled height href id
  role src start tabindex title type width`.split(/\s+/),
)

/** Everything in `text` that a browser could run, load as a page or take for markup of the page; parsed as browsers parse it. */
export function dangersIn(text: string): string[] {
  const dangers: string[] = []
  const look = (node: { childNodes?: unknown[] }): void => {
    const element = node as Parameters<typeof defaultTreeAdapter.getAttrList>[0]
    if (defaultTreeAdapter.isElementNode(element)) {
      const { tagName, namespaceURI } = element
      if (!harmless.has(tagName) || namespaceURI !== html.NS.HTML) dangers.push(`<${tagName}>`)
      for (const { name, value } of element.attrs) {
        if (!attributes.has(name)) dangers.push(`${name}="${value}"`)
        if ((name === 'href' || name === 'src') && !leadsSomewhere(value)) dangers.push(`${name}="${value}"`)
        if (tagName === 'input' && name === 'type' && value !== 'checkbox') dangers.push(`<input type="${value}">`)
      }
    }
    for (const child of node.childNodes ?? []) look(child as { childNodes?: unknown[] })
  }
  look(parseFragment(text))
  return dangers
}

/** True for an address that a browser asks for; it may not be one that the browser runs or makes a page of. */
function leadsSomewhere(address: string): boolean {
  const url = URL.canParse(address, 'https://handbook.example/guides/g/')
    ? new URL(address, 'https://handbook.example/guides/g/')
    : undefined
  return url === undefined || ['http:', 'https:', 'mailto:'].includes(url.protocol)
}
