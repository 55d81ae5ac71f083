import type { Item } from './text/item.ts'

/** A mark as all that a heading, or a line with a colon, says. In small letters it may be a list for readers, of things to do at work. */
const mark =
  /^\W{0,4}(?:TODOs?|TO DO|TBD|TBC|FIXME)\W{0,4}$|^\W{0,4}(?:(?:[Ss]till|[Ll]eft) to do|(?:[Tt]o[ -]?do|TODO)(?: list)? (?:for|on|in) this (?:page|document|section|guide|handbook|ladder|level|matrix)|(?:[Ss]till|[Ww]hat(?:'s| is)(?: still)?) missing(?: here)?|[Rr]emaining work|[Kk]nown gaps|[Mm]issing (?:pieces|parts|sections|content))\W{0,4}$/
/** What stands above questions that nobody has answered. */
const questions =
  /^\W{0,4}(?:(?:open|unresolved|outstanding) (?:questions?|points?|issues?|topics?)|questions (?:for|to) (?:hr|legal|finance|people ops|us)|parking lot)\W{0,4}$/i

/** What stands above a list of what is done about a page and what is not. */
const progress =
  /^\W{0,4}(?:to[ -]?dos?(?: list)?(?: for (?:[\w-]+ ?){1,4})?|open (?:points?|tasks?|items?|work|issues?)|next(?: steps)?|roadmap|progress|status|still (?:missing|open)|what(?:'s| is) (?:left|missing|next)|(?:left|remaining|outstanding)(?: work| tasks)?|backlog|tasks)\W{0,4}$/i

/** The positions of what stands above such a list: something in it is ticked off. One for readers is all to be done. */
function begun(items: readonly Item[]): number[] {
  const found = new Set<number>()
  let above = -1
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'list-item') above = at
    else if (item.ticked && progress.test(items[above]?.raw ?? '')) found.add(above)
  }
  return [...found]
}

/**
 * The positions in `items` of what is listed right below a mark, of the questions below "Open questions", and of the open boxes below such
 * headings where others are ticked. `telling` are the positions of what may be either, `text` is all of the document.
 */
export function toDoLists(items: readonly Item[], telling: readonly number[], text: string): ReadonlySet<number> {
  const found = new Set<number>()
  const ofWriters = new Set(text.includes('[x] ') || text.includes('[X] ') ? begun(items) : [])
  for (const index of new Set([...telling, ...ofWriters])) {
    const { kind, raw } = items[index] as Item
    const isMark = mark.test(raw)
    const areQuestions = questions.test(raw)
    if (!(isMark || areQuestions || ofWriters.has(index)) || !isAbove(kind, raw)) continue
    const { indent = 0 } = items[index + 1] ?? {}
    for (let at = index + 1; items[at]?.kind === 'list-item'; at++) {
      const entry = items[at] as Item
      const isWanted = entry.open || isMark || (areQuestions && entry.raw.includes('?'))
      // What stands further in says more of the entry above it.
      if ((entry.indent ?? 0) <= indent && !entry.ticked && isWanted) found.add(at)
    }
  }
  return found
}

/** True for a heading, a line with a colon and a line in bold. */
const isAbove = (kind: Item['kind'], raw: string): boolean => kind === 'heading' || /:\W*$|^\*\*[^*]+\*\*$/.test(raw)
