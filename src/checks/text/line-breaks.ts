import type { Item } from './item.ts'
import { placeAt } from './place-in.ts'

const lineBreak = /(<(?:br|\/?(?:li|ul|ol|p|div))\b[^<>]*>)/i
const bullet = /^\s*[-*•]\s+/

/**
 * The statements of an item: people put several into one, with `<br>` or a list of HTML between them. The first stays what the item is, the others are
 * paragraphs, or cells; a heading is one statement all the same.
 */
export function statementsOf(item: Item): Item[] {
  if (item.kind === 'heading' || !item.raw.includes('<') || !lineBreak.test(item.raw)) return [item]
  const kind = item.kind === 'cell' ? 'cell' : 'paragraph'
  const { breaks: all = [] } = item
  let end = 0
  // Parts and lines follow each other: to look at all lines for each part would cost the square of a long paragraph.
  let line = 0
  const parts = item.raw.split(lineBreak).flatMap((part, index): Item[] => {
    const begin = end
    end += part.length
    const words = part.replace(bullet, '').trim()
    if (index % 2 === 1 || words === '') return []
    const start = begin + part.length - part.replace(bullet, '').trimStart().length
    const breaks: typeof all = []
    for (let next = all[line]; next && next.at < start + words.length; next = all[++line])
      if (next.at > start) breaks.push({ ...next, at: next.at - start })
    return [{ kind, raw: words, ...placeAt(item, start), ...(breaks.length > 0 ? { breaks } : {}) }]
  })
  const [first, ...others] = parts
  if (!first) return [item]
  const { breaks: _, ...own } = item
  return [{ ...own, ...first, kind: item.kind }, ...others]
}
