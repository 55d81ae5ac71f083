import { isMarkdown } from '../is-markdown.ts'
import type { Rule } from '../rule.ts'

/** A document with nothing but its front matter. */
export const emptyBody: Rule = {
  severity: 'gap',
  title: 'A document without text',
  why: 'It has a page, a place in every list and a link from elsewhere, and whoever follows them finds nothing.',
  remedy: 'Write it, or remove it.',
  fires: { 'guides/first.mdx': '---\ntitle: First\n---\n' },
  quiet: { 'guides/first.mdx': '---\ntitle: First\n---\n\nA text.\n' },
  text: (document, _, say) => {
    if (!isMarkdown(document.path)) return
    const { items, rows, solid } = document.items
    if (solid.length > 0 || rows.length > 0 || items.some(({ kind }) => kind !== 'field' && kind !== 'comment')) return
    say({ file: document.path, line: 1, column: 1 }, 'This document has no text. Write it, or remove it.')
  },
}
