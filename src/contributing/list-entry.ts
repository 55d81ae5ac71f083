import { isScalar, isSeq, parseDocument } from 'yaml'
import { breakAt, edited, lineBreakOf, lineEnd, lineStart } from './edit.ts'
import { Refusal } from './refusal.ts'

/**
 * `handbook.yaml` with `id` at the end of one of its lists, in the manner of that list; all else stays as it is, comments and spaces
 * too. The same text where it has no such list, or the list has the id: then nothing needs to be said.
 */
export function withListEntry(text: string, list: 'values' | 'guides', id: string): string {
  const entries = parseDocument(text).get(list, true)
  if (!isSeq(entries) || !entries.range) return text
  const ids = entries.items.map((item) => (isScalar(item) ? String(item.value) : ''))
  if (ids.includes(id)) return text
  const last = entries.items.at(-1)
  const end = isScalar(last) && last.range ? last.range : undefined
  let edit: { at: number; entry: string }
  if (entries.flow) edit = end ? { at: end[1], entry: `, ${id}` } : { at: entries.range[0] + 1, entry: id }
  else {
    const at = lineEnd(text, end?.[1] ?? entries.range[1])
    const bullet = text.slice(lineStart(text, end?.[0] ?? 0), end?.[0] ?? 0)
    edit = { at, entry: `${lineBreakOf(text)}${bullet}${id}${breakAt(text, at) === '' ? lineBreakOf(text) : ''}` }
  }
  const after = edited(text, [{ from: edit.at, to: edit.at, text: edit.entry }])
  const wanted = { ...parseDocument(text).toJS(), [list]: [...ids, id] }
  if (JSON.stringify(parseDocument(after).toJS()) === JSON.stringify(wanted)) return after
  throw new Refusal(`\`${list}\` in \`handbook.yaml\` is written in a way that cannot be added to. Add \`${id}\` by hand.`)
}
