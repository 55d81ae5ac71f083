import { linkTo } from '../link-to.ts'
import { partsOf } from '../parts-of.ts'
import type { Rule } from '../rule.ts'

/** A sub-value or principle that one expectation alone lives. */
export const livedOnce: Rule = {
  severity: 'warning',
  title: 'A value or principle that one expectation alone lives',
  why: 'What is asked for at one level in one category is asked of nobody else, and goes with the next edit of that one.',
  remedy: 'Link it from another expectation that lives it, or name it under `intended` in handbook.yaml.',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault.\n\n[Finish](../../values/care.mdx#finish) · [Speak plainly](../../principles/speak-plainly.mdx)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  ladder: ({ values, principles }, _, say) => {
    for (const node of [...values.flatMap(partsOf), ...principles]) {
      const [only, ...more] = node.livedBy.filter(({ kind }) => kind === 'expectation')
      if (only && more.length === 0) {
        say(
          node.source,
          `Only one expectation links to \`${node.name}\`: \`${only.name}\`. Write ${linkTo(node, '…')} below another one that shows it, in its file in \`ladder/\`.`,
          { topic: node.name },
        )
      }
    }
  },
}
