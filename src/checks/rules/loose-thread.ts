import type { Cell, Expectation } from '../../ladder/model.ts'
import { linkTo } from '../link-to.ts'
import type { Rule } from '../rule.ts'

/** Share of a cell's expectations that say what they grew from, for a level with another below it. */
const wanted = 0.7

/** A cell whose expectations do not say what they grew from. */
export const looseThread: Rule = {
  severity: 'warning',
  title: 'A cell without threads',
  why: 'The way up is read along threads. Where they break, a level looks like a new job, and people guess what grew from what.',
  remedy: 'Link in each expectation the one of a lower level that it grew from; seven in ten should have one.',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Teaches by pairing\n\nSits beside a colleague until the fault is found.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Sat with a new colleague over a sum that was off by a cent.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Teaches by pairing\n\nSits beside a colleague until the fault is found.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Sat with a new colleague over a sum that was off by a cent.\n',
  },
  ladder: ({ cells }, _, say) => {
    for (const cell of cells) {
      const below = lowerExpectation(cell)
      if (cell.expectations.length === 0 || !below) continue
      const loose = cell.expectations.filter(({ growsFrom }) => growsFrom.length === 0)
      if (1 - loose.length / cell.expectations.length >= wanted) continue
      for (const { name, source } of loose)
        say(
          source,
          `\`${name}\` links to no expectation of a lower level. Below it, write the link to the one that it builds on, such as ${linkTo(below, cell.category.id)}.`,
        )
    }
  },
}

/** An expectation of the category at the nearest level below that has one. */
function lowerExpectation(cell: Cell): Expectation | undefined {
  const seen = new Set([cell.level])
  for (let level = cell.level.below; level && !seen.has(level); level = level.below) {
    seen.add(level)
    const below = level.cells.find(({ category, expectations }) => category === cell.category && expectations.length > 0)
    if (below) return below.expectations[0]
  }
  return undefined
}
