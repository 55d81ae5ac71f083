import { plainWords } from '../ladder/plain.ts'
import { readRemark } from '../ladder/remarks/remark.ts'
import type { Item } from './text/item.ts'

/** True for an item that the rule on notes reports as a whole, so that the hole that it stands in is told already. */
export const saysNote = ({ raw, kind }: Item): boolean => {
  const remark = readRemark(plainWords(raw), kind)
  return remark?.kind === 'wanted' && remark.sentences.length > 0
}
