import type { LinkContext } from '../links/link.ts'
import { missingImage } from '../links/link-words.ts'
import { nearestPath } from '../links/near-path.ts'
import { relative, resolveLink } from '../links/paths.ts'
import { isSafe, schemeOf } from '../links/scheme.ts'
import type { ImageUse } from '../passage.ts'

/** Gives an image in a text its address on the site. One that is not in the content folder becomes a finding. */
export function followImage({ href, place, node }: ImageUse, { images, findings }: LinkContext): void {
  const scheme = schemeOf(href)
  if (scheme !== undefined) {
    // Other schemes were refused with the code.
    if (isSafe(scheme)) {
      findings.error(
        'image',
        place,
        'An image of another site stands here. Put it into the content folder: readers would be seen by that site.',
      )
    }
    return
  }
  const { path } = resolveLink(href, place.file)
  if (path !== undefined && images.has(path)) {
    node.data = { ...node.data, address: `/media/${path}` }
    return
  }
  const near = path === undefined ? undefined : nearestPath(path, images)
  const suggestion = near && relative(place.file, near)
  findings.error('image', place, missingImage(href, suggestion), suggestion)
}
