import type { APIRoute } from 'astro'
import { ruleTitles } from '../../checks/rules.ts'
import { filterStyles, filtersFor } from '../../site/gap-filters.ts'
import { getShownGaps } from '../../site/gaps.ts'
import { getLadder } from '../../site/ladder.ts'

/** How the filters of `/gaps/` narrow its list without JavaScript. */
export const GET: APIRoute = async () => {
  const [gaps, ladder] = await Promise.all([getShownGaps(), getLadder()])
  return new Response(filterStyles(filtersFor(gaps, ladder, ruleTitles)), { headers: { 'content-type': 'text/css' } })
}
