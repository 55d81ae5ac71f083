import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getLadder } from '../../site/ladder.ts'
import { contentFolder } from '../../site/settings.ts'

/** The images of the content folder, as they are. */
export const getStaticPaths = (async () => {
  const { images } = await getLadder()
  return images.map((path) => ({ params: { path } }))
}) satisfies GetStaticPaths

export const GET: APIRoute = async ({ params }) => new Response(await fs.readFile(join(contentFolder(), params['path'] ?? '')))
