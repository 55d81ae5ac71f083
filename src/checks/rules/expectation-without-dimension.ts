import { linkTo } from '../link-to.ts'
import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** An expectation that shows no dimension of its category. */
export const expectationWithoutDimension: Rule = {
  severity: 'warning',
  title: 'An expectation without dimension',
  why: 'A dimension says what grows from level to level. An expectation outside all of them stands for nothing that the category looks at.',
  remedy: 'Link at least one dimension of the category that the expectation shows.',
  fires: cell(whole.replace('[Depth](index.mdx#depth)', '[Finds causes](junior.mdx#finds-causes)')),
  quiet: cell(whole),
  ladder: ({ cells }, _, say) => {
    for (const { category, expectations } of cells) {
      const [first] = category.dimensions
      if (!first) continue
      for (const { name, relations, source } of expectations) {
        if (relations.some(({ target }) => target.kind === 'dimension' && target.category === category)) continue
        say(
          source,
          `\`${name}\` links to no dimension of ${category.name}. Below it, write the link to the one that it is about, such as ${linkTo(first, category.id)}.`,
        )
      }
    }
  },
}
