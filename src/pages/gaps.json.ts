import type { APIRoute } from 'astro'
import { getShownGaps } from '../site/gaps.ts'
import { countFiles } from '../site/ladder.ts'

/** The gaps as data, in the shape of `check --format json`, with their addresses and dates. */
export const GET: APIRoute = async () => {
  const findings = await getShownGaps()
  const summary = { files: await countFiles(), errors: 0, warnings: 0, gaps: findings.length }
  return new Response(`${JSON.stringify({ version: 1, summary, findings }, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
