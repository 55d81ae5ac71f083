import type { List, ListItem } from 'mdast'
import { breakAt, type Edit, lineAt, lineBreakOf, lineEnd, lineStart } from './edit.ts'
import { exampleList, isExample, lastBlock, rangeOf, type Section } from './section.ts'

/** What puts `markdown`, one line, at the end of the examples of a section: before the notes that close its list, or in a list of its own. */
export function insertItem(text: string, section: Section, markdown: string): Edit {
  const list = exampleList(section)
  if (!list) return insertBlock(text, lastBlock(section.nodes) ?? section.heading, `- ${markdown}`)
  const last = list.children.findLast(isExample)
  return last ? after(text, list, last, markdown) : before(text, list, markdown)
}

/** What puts `block` behind `node`, with an empty line on both sides. */
export function insertBlock(text: string, node: Parameters<typeof rangeOf>[0], block: string): Edit {
  const at = lineEnd(text, rangeOf(node).end)
  const br = lineBreakOf(text)
  const next = lineAt(text, at + breakAt(text, at).length)
  const close = breakAt(text, at) === '' || (next !== undefined && next.trim() !== '') ? br : ''
  return { from: at, to: at, text: br + br + block.replaceAll('\n', br) + close }
}

/** The list item `markdown` in the manner of `model`: its indentation, bullet and room behind the bullet. */
export function itemLike(text: string, model: ListItem, markdown: string, step: 0 | 1): string {
  const { start, end } = rangeOf(model)
  const [, bullet = '-', room = ' '] = /^([-*+]|\d+[.)])([ \t]*)/.exec(text.slice(start, end)) ?? []
  const number = /^\d+/.exec(bullet)?.[0]
  // A number of ten digits makes no list.
  const next = number === undefined ? bullet : `${Math.min(Number(number) + step, 999_999_999)}${bullet.slice(number.length)}`
  return next + (/^(?: {1,4}|\t)$/.test(room) ? room : ' ') + markdown
}

function after(text: string, list: List, last: ListItem, markdown: string): Edit {
  const { start, end } = rangeOf(last)
  const at = lineEnd(text, end)
  const br = lineBreakOf(text)
  const item = text.slice(lineStart(text, start), start) + itemLike(text, last, markdown, sameNumbers(text, list) ? 0 : 1)
  const next = lineAt(text, at + breakAt(text, at).length)
  const sibling = list.children[list.children.indexOf(last) + 1]
  // Text that touches the list from below would run on from the new item.
  const touched = !sibling && next !== undefined && next.trim() !== ''
  return { from: at, to: at, text: gap(text, list, br) + item + (touched || breakAt(text, at) === '' ? br : '') }
}

function before(text: string, list: List, markdown: string): Edit {
  const first = list.children[0] as ListItem
  const { start } = rangeOf(first)
  const at = lineStart(text, start)
  return {
    from: at,
    to: at,
    text: text.slice(at, start) + itemLike(text, first, markdown, 0) + gap(text, list, lineBreakOf(text)),
  }
}

/** What stands between two items of a list: an empty line too where the writer has put one. */
function gap(text: string, { children }: List, br: string): string {
  const [first, second] = children
  const between = first && second ? text.slice(rangeOf(first).end, rangeOf(second).start).replace(/\r\n?/g, '\n') : ''
  return /\n[ \t]*\n/.test(between) ? br + br : br
}

const sameNumbers = (text: string, { children }: List): boolean => {
  const numbers = children.map((item) => /^\d+/.exec(text.slice(rangeOf(item).start))?.[0])
  return numbers.length > 1 && numbers.every((number) => number === numbers[0])
}
