import { straighten } from '../../ladder/plain.ts'
import type { FindFault } from './example-in-place.ts'

/** Share of an example's words that may stand in its expectation already; good examples stay far below it. */
const shared = 0.7

/** Finds an example that only repeats its expectation. */
export const restated: FindFault = ({ text, expectation }) => {
  const expected = new Set(contentWords(`${expectation.name} ${expectation.text}`))
  const words = contentWords(text)
  const repeated = words.filter((word) => expected.has(word)).length
  if (words.length === 0 || repeated / words.length < shared) return undefined
  return { message: `This example repeats its expectation \`${expectation.name}\`. Say what one person did on one day.` }
}

/** Words of four letters and more, without the endings that tense and number give them. */
const contentWords = (text: string): string[] =>
  (
    straighten(text)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  ).map((word) => word.replace(/(?:ing|e[ds]|[es])$/, ''))
