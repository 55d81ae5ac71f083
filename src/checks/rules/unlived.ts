import type { Dimension, Ladder, Principle, SubValue, Value } from '../../ladder/model.ts'
import { linkTo } from '../link-to.ts'
import { partsOf } from '../parts-of.ts'
import type { Rule } from '../rule.ts'

/** A value, principle or dimension that no expectation lives. */
export const unlived: Rule = {
  severity: 'gap',
  title: 'A value, principle or dimension that nothing lives',
  why: 'What no expectation asks for is not expected, whatever the page about it says.',
  remedy: 'Link it from an expectation that lives it, write such an expectation, or remove it.',
  fires: { 'values/care.mdx': '---\ntitle: Care\n---\n\n## Finish\n\nEnd what was begun.\n\n## Listen\n\nHear people out.\n' },
  quiet: { 'values/care.mdx': '---\ntitle: Care\n---\n\n## Finish\n\nEnd what was begun.\n' },
  ladder: (ladder, _, say) => {
    for (const node of livable(ladder)) {
      if (node.livedBy.some(({ kind }) => kind === 'expectation' || kind === 'example')) continue
      const link = linkTo(node, node.kind === 'dimension' ? node.category.id : '…')
      say(
        node.source,
        `No expectation links to \`${node.name}\`. Write ${link} below one that shows it, in its file in \`ladder/\`, or remove this ${kindNames[node.kind]}.`,
        { topic: node.name },
      )
    }
  },
}

const kindNames = { value: 'value', 'sub-value': 'value', principle: 'principle', dimension: 'dimension' } as const

const livable = ({ values, principles, categories }: Ladder): (Value | SubValue | Principle | Dimension)[] => [
  ...values.flatMap(partsOf),
  ...principles,
  ...categories.flatMap(({ dimensions }) => dimensions.filter(({ section }) => section)),
]
