import type { Cell } from '../among-cells.ts'
import type { Row } from '../text/item.ts'

const amount = /^[^\w`]{0,3}(?:XX|xx)[^\w`]{0,3}$/
/** As many crosses as something is good at. */
const crosses = /^\W{0,3}(?:x|x{3,})\W{0,3}$/i

/** The cells with an amount that nobody has put in, `XX`: in a table with `X` or `XXX` beside it, two crosses are a mark. */
export const amountsIn = (rows: readonly Row[]): Cell[] =>
  [...Map.groupBy(rows, ({ table }) => table).values()].flatMap((table) => {
    const cells = table.flatMap((row) => row.cells)
    return cells.some(({ raw }) => crosses.test(raw)) ? [] : cells.filter(({ raw }) => amount.test(raw))
  })
