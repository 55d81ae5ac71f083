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
  let end = 0
  const parts = item.raw.split(lineBreak).flatMap((part, index): Item[] => {
    const begin = end
    end += part.length
    const words = part.replace(bullet, '').trim()
    if (index % 2 === 1 || words === '') return []
    const start = begin + part.length - part.replace(bullet, '').trimStart().length
    const breaks = item.breaks
      ?.filter(({ at }) => at > start && at < start + words.length)
      .map((each) => ({ ...each, at: each.at - start }))
    return [{ kind, raw: words, ...placeAt(item, start), ...(breaks?.length ? { breaks } : {}) }]
  })
  const [first, ...others] = parts
  if (!first) return [item]
  const { breaks: _, ...own } = item
  return [{ ...own, ...first, kind: item.kind }, ...others]
}
