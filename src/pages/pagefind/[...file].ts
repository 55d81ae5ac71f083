import type { APIRoute, GetStaticPaths } from 'astro'
import { getSearchIndex } from '../../site/search-index.ts'

/** The full-text index. A route like any other, so that the search works while writing too. */
export const getStaticPaths = (async () => {
  const { files } = await getSearchIndex()
  return [...files.keys()].map((file) => ({ params: { file } }))
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => {
  const file = params['file'] ?? ''
  const content = (await getSearchIndex()).files.get(file)
  const type = file.endsWith('.js') ? 'text/javascript' : file.endsWith('.json') ? 'application/json' : 'application/octet-stream'
  return new Response(content ? new Uint8Array(content) : null, {
    status: content ? 200 : 404,
    headers: { 'content-type': type },
  })
}
