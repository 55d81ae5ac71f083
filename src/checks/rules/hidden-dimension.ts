import { linkTo } from '../link-to.ts'
import type { Rule } from '../rule.ts'

/** A dimension that a written cell does not show. */
export const hiddenDimension: Rule = {
  severity: 'warning',
  title: 'A dimension that a level does not show',
  why: 'A dimension is what grows from level to level. A level that leaves it out makes the step to the next one unreadable.',
  remedy: 'Link the dimension from an expectation of the cell that shows it, or write one that does.',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault.\n\n[Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  ladder: ({ cells }, _, say) => {
    for (const { category, level, expectations, source } of cells) {
      if (expectations.length === 0) continue
      const shown = new Set(expectations.flatMap(({ relations }) => relations.map(({ target }) => target)))
      for (const dimension of category.dimensions) {
        // One without its heading has an error already.
        if (dimension.section && !shown.has(dimension))
          say(
            source,
            `No expectation of ${level.short} links to the dimension \`${dimension.name}\`. Write ${linkTo(dimension, category.id)} below one that is about it, or write such an expectation.`,
            { topic: dimension.name },
          )
      }
    }
  },
}
