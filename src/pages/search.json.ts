import type { APIRoute } from 'astro'
import { getSearchIndex } from '../site/search-index.ts'

/** What the first answers of the search are made from. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify((await getSearchIndex()).catalog), { headers: { 'content-type': 'application/json' } })
