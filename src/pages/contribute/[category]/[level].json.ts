import type { APIRoute, GetStaticPaths } from 'astro'
import { cardOf } from '../../../contributing/cell-card.ts'
import type { Cell } from '../../../ladder/model.ts'
import { editAddress, href } from '../../../site/address.ts'
import { getLadder } from '../../../site/ladder.ts'

export const getStaticPaths = (async () => {
  const { cells } = await getLadder()
  return cells
    .filter(({ expectations }) => expectations.length > 0)
    .map((cell) => ({ params: { category: cell.category.id, level: cell.level.id }, props: { cell } }))
}) satisfies GetStaticPaths

/** What the page for contributions shows of one cell, so that it carries none of them itself. */
export const GET: APIRoute<{ cell: Cell }> = async ({ props: { cell } }) => {
  const edit = editAddress(await getLadder(), cell.source.file)
  return Response.json(cardOf(cell, { page: href(cell.address), ...(edit ? { edit } : {}) }))
}
