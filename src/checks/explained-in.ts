import type { Cell } from './among-cells.ts'
import type { Row } from './text/item.ts'

/** A column of marks, which the next one says in words. */
const marks = /^\W*(?:marks?|scores?|ratings?|points?|symbols?|signs?|values?|colou?rs?|keys?)\b/i
/** What the column is called that says what each state or sign stands for. */
const meanings = /^\W*(?:meanings?|means|what it (?:means|says)|explanations?|stands for|in words|descriptions?|definitions?)\b/i
/** What the column is called whose words the next one explains. */
const named = /^\W*(?:prefix(?:es)?|labels?|tags?|abbreviations?|acronyms?|terms?|keywords?)\b/i
const sign = /^(?:[^\p{L}\p{N}]*\p{Extended_Pictographic}[^\p{L}\p{N}]*|:[a-z_]+:)$/u
/** A mark that no explanation is. */
const open = /\bTB[ACD]\b|\bTODO\b|\?\?/

/** The cells of tables in which a state, a mark or a sign is only a word for how far things are: they are explained there, or count it. */
export function explainedIn(rows: readonly Row[], isState: (text: string) => boolean): Cell[] {
  return [...Map.groupBy(rows, ({ table }) => table).values()].flatMap(([head, ...rest]) => {
    const heads = head?.header ? head.cells.map(({ raw }) => raw) : []
    const body = rest.filter(({ header }) => !header).map(({ cells }) => cells)
    const signs = body.filter(([first]) => sign.test(first?.raw ?? '')).length
    if (
      heads.slice(1, 3).some((each) => meanings.test(each)) &&
      (signs > 1 || /\b(?:states?|status|columns?|lanes?|phases?|stages?)\b/i.test(heads[0] ?? ''))
    )
      return body.flat().filter(({ raw }) => !open.test(raw))
    if (named.test(heads[0] ?? ''))
      return body.flatMap(([first, second]) => (first && second && second.raw.split(/\s+/).length > 2 ? [first] : []))
    const isScale = marks.test(heads[0] ?? '')
    const states = body.flatMap((cells) => cells[isScale ? 1 : 0] ?? []).filter(({ raw }) => isState(raw))
    const several = new Set(states.map(({ raw }) => raw.toLowerCase())).size >= 2
    return [...(several || isScale ? states : []), ...body.flatMap((cells) => [...spelledOut(cells), ...signsAmong(cells)])]
  })
}

/** A mark and what its letters stand for, in a list of abbreviations. */
const spelledOut = ([short, long]: readonly Cell[]): Cell[] =>
  short &&
  long &&
  /^\W*(?:wip\W*\|\W*work[ -]in[ -]progress|tb([acd])\W*\|\W*to be \1\w+\W*$)/i.test(`${short.raw} | ${long.raw}`)
    ? [short, long]
    : []

/** Signs side by side, one for each thing that the columns are about. */
function signsAmong(cells: readonly Cell[]): Cell[] {
  const signs = cells.filter(({ raw }) => sign.test(raw))
  return signs.length > 2 ? signs : []
}
