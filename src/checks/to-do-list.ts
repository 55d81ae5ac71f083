import type { Item } from './text/item.ts'

/** A mark as all that a heading, or a line with a colon, says. In small letters it may be a list for readers, of things to do at work. */
const mark = /^\W{0,4}(?:TODOs?|TO DO|TBD|TBC|FIXME)\W{0,4}$/
/** What stands above questions that nobody has answered. */
const questions =
  /^\W{0,4}(?:(?:open|unresolved|outstanding) (?:questions?|points?|issues?|topics?)|still (?:open|missing)|to be (?:decided|discussed|defined))\W{0,4}$/i
const done = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[xX]\]/

/** The positions in `items` of what is listed right below a mark, but for what is ticked off. `telling` are the positions of what may be a mark. */
export function toDoLists(items: readonly Item[], telling: readonly number[], text: string): ReadonlySet<number> {
  const found = new Set<number>()
  let lines: readonly string[] | undefined
  for (const index of telling) {
    const item = items[index]
    if (
      item === undefined ||
      !(mark.test(item.raw) || questions.test(item.raw)) ||
      !(item.kind === 'heading' || /:\W*$/.test(item.raw))
    )
      continue
    const { indent = 0 } = items[index + 1] ?? {}
    for (let at = index + 1; items[at]?.kind === 'list-item'; at++) {
      lines ??= text.split(/\r\n|\n|\r/)
      // What stands further in says more of the entry above it.
      if ((items[at]?.indent ?? 0) <= indent && !done.test(lines[(items[at]?.line ?? 1) - 1] ?? '')) found.add(at)
    }
  }
  return found
}
