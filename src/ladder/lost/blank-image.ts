import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { placeOf } from '../passage.ts'
import { shortly } from '../shortly.ts'
import type { LostContext } from './lost-block.ts'

/** Reports images without a description: who cannot see them would not learn what they show. */
export function reportBlankImages(root: Root, { file, findings }: LostContext): void {
  visit(root, (node) => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || (node.alt ?? '').trim() !== '') return
    const name = node.type === 'image' ? node.url : node.identifier
    findings.warn(
      'image-description',
      placeOf(node, file),
      `The image \`${shortly(name)}\` has no description. Say between \`[\` and \`]\` what it shows, for those who cannot see it.`,
    )
  })
}
