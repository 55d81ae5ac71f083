import type { Rule } from '../rule.ts'

/** Whoever meets it cannot know whether the hole is still meant. */
const withoutReason = /^\W*no (?:more |further )?examples? (?:is |are )?(?:needed|required|necessary)\W*$/i

/** An expectation without example. */
export const missingExample: Rule = {
  severity: 'gap',
  title: 'An expectation without example',
  why: 'People agree on an expectation until they picture it. One example settles what ten sentences do not.',
  remedy: 'Add a list item that says what somebody did and what came of it; or say "No example needed: reason".',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Writes tests\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Writes tests\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- No example needed: everyone has seen one.\n',
  },
  ladder: ({ cells }, _, say) => {
    for (const { expectations } of cells) {
      for (const { examples, notes, noExampleNeeded, name, source } of expectations) {
        // A note below it asks for the example already.
        if (examples.length > 0 || notes.length > 0) continue
        if (noExampleNeeded !== undefined && !withoutReason.test(noExampleNeeded)) continue
        if (noExampleNeeded !== undefined)
          say(source, `\`${name}\` says that no example is needed, and not why. Write \`No example needed: reason\`, or add one.`)
        else say(source, `\`${name}\` has no example. Add what somebody did and what came of it, as a list item.`)
      }
    }
  },
}
