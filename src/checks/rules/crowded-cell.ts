import { plural } from '../../ladder/plural.ts'
import type { Rule } from '../rule.ts'

/** Bounds that design fixes: fewer do not describe a level, more are not remembered. */
const fewest = 3
const most = 6

/** A cell with too few or too many expectations. */
export const crowdedCell: Rule = {
  severity: 'warning',
  title: 'A cell with too few or too many expectations',
  why: 'Three to six expectations can be kept in mind in a conversation. With more, people pick the ones that suit them.',
  remedy: 'Merge what belongs together, drop what the level below says already, or write what is missing.',
  fires: { 'ladder/craft/senior.mdx': example(['one', 'two', 'three', 'four', 'five', 'six', 'seven']) },
  quiet: {
    'ladder/craft/junior.mdx': example(['one', 'two', 'three']),
    'ladder/craft/senior.mdx': example(['one', 'two', 'three']),
  },
  ladder: ({ cells }, _, say) => {
    for (const { expectations, source, name, written } of cells) {
      const number = expectations.length
      if (!written || (number >= fewest && number <= most)) continue
      if (number === 0) say(source, `${name} has no expectation. Write the first one below a heading \`## …\`.`)
      else {
        const remedy =
          number < fewest
            ? 'Add what else is expected there; where that is all, say so under `intended` in handbook.yaml.'
            : 'Merge those that belong together, or drop what the level below says already.'
        say(source, `${name} has ${plural(number, 'expectation')}, and people keep three to six in mind. ${remedy}`)
      }
    }
  },
}

function example(faults: readonly string[]): string {
  const expectations = faults.map(
    (fault) =>
      `## Tests fault ${fault}\n\nWrites a test for fault number ${fault}.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one for a sum that was off by ${fault}.\n`,
  )
  return `---\ntheme: tests\n---\n\n${expectations.join('\n')}`
}
