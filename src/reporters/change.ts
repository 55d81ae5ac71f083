import type { Change } from '../checks/change.ts'
import type { Finding } from '../ladder/finding.ts'
import { plural } from './report.ts'

/** What a change does to the ladder, without a full stop: `closes 2 gaps, opens 0`; other findings are named only if there are any. */
export function changeInWords({ closed, opened }: Change): string {
  const [fewer, more] = [countOthers(closed), countOthers(opened)]
  const rest = fewer + more === 0 ? '' : `; ${plural(fewer, 'other finding')} less, ${more} more`
  return `closes ${plural(closed.length - fewer, 'gap')}, opens ${opened.length - more}${rest}`
}

const countOthers = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity !== 'gap').length
