import type { Item } from './text/item.ts'

/** A mark as all that a heading, or a line with a colon, says. In small letters it may be a list for readers, of things to do at work. */
const mark =
  /^\W{0,4}(?:TODOs?|TO DO|TBD|TBC|FIXME)\W{0,4}$|^\W{0,4}(?:(?:[Ss]till|[Ll]eft) to do|(?:[Tt]o[ -]?do|TODO)(?: list)? (?:for|on|in) this (?:page|document|section|guide|handbook|ladder|level|matrix))\W{0,4}$/
/** What stands above questions that nobody has answered. */
const questions = /^\W{0,4}(?:open|unresolved|outstanding) (?:questions?|points?|issues?|topics?)\W{0,4}$/i

/**
 * The positions in `items` of what is listed right below a mark, but for what is ticked off, and of the questions below "Open questions".
 * `telling` are the positions of what may be either.
 */
export function toDoLists(items: readonly Item[], telling: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const index of telling) {
    const { kind, raw } = items[index] as Item
    const areQuestions = questions.test(raw)
    if (!(areQuestions || mark.test(raw)) || !(kind === 'heading' || /:\W*$|^\*\*[^*]+\*\*$/.test(raw))) continue
    const { indent = 0 } = items[index + 1] ?? {}
    for (let at = index + 1; items[at]?.kind === 'list-item'; at++) {
      const entry = items[at] as Item
      // What stands further in says more of the entry above it.
      if ((entry.indent ?? 0) <= indent && !entry.ticked && (!areQuestions || entry.raw.includes('?'))) found.add(at)
    }
  }
  return found
}
