import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** An expectation that is tagged with the same thing twice. */
export const repeatedTag: Rule = {
  severity: 'warning',
  title: 'A tag that stands twice',
  why: 'A tag relates once. The second one mostly stands where another was meant, and that relation is lost.',
  remedy: 'Link what the second tag was meant to name, or remove it.',
  fires: cell(whole.replace('[Depth](index.mdx#depth)', '[Depth](index.mdx#depth) · [Finish](index.mdx#depth)')),
  quiet: cell(whole),
  ladder: ({ cells }, _, say) => {
    for (const { tags } of cells.flatMap(({ expectations }) => expectations)) {
      const seen = new Set<string>()
      for (const { node, text, href, place } of tags) {
        const address = node.data?.address
        if (address === undefined) continue
        if (seen.has(address))
          say(
            place,
            `The link \`${text}\` leads where another one on this line led: \`${href}\`. Write the address of what \`${text}\` is, or remove it.`,
          )
        seen.add(address)
      }
    }
  },
}
