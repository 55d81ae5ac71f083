import { remarkOf } from './remark-of.ts'
import type { Item } from './text/item.ts'

/** True for an item that the rule on notes reports as a whole, so that the hole that it stands in is told already. */
export const saysNote = (item: Item): boolean => {
  const { remark } = remarkOf(item)
  return remark?.kind === 'wanted' && remark.sentences.length > 0
}
