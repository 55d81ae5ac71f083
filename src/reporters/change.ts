import type { Change } from '../checks/change.ts'
import type { Finding } from '../ladder/finding.ts'
import { plural } from '../ladder/plural.ts'

/** What a change does to the ladder, without a full stop: `closes 2 gaps, opens 0`; other findings are named only if there are any. */
export function changeInWords({ closed, opened }: Change): string {
  const [fewer, more] = [countOthers(closed), countOthers(opened)]
  const rest = fewer + more === 0 ? '' : `; ${plural(fewer, 'other finding')} less, ${more} more`
  return `closes ${plural(closed.length - fewer, 'gap')}, opens ${opened.length - more}${rest}`
}

const countOthers = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity !== 'gap').length

/** So many of each are named; a pull request seldom has more. */
const mostNamed = 5

/** What is gone and what is new, one a line: `+ content/guides/a.mdx:7 Something is wanted here: …`. */
export function changeInLines({ closed, opened }: Change): string[] {
  return [...linesOf('-', closed), ...linesOf('+', opened)]
}

function linesOf(sign: string, findings: readonly Finding[]): string[] {
  const rest = findings.length - mostNamed
  return [
    ...findings.slice(0, mostNamed).map(({ file, line, message }) => `  ${sign} ${file}:${line} ${message}`),
    ...(rest > 0 ? [`  ${sign} and ${rest} more`] : []),
  ]
}
