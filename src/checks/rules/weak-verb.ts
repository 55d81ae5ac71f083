import { isEnglish } from '../english.ts'
import { placeInExpectation } from '../place-of-words.ts'
import type { Rule } from '../rule.ts'

const weak =
  /^(?:can|could|may|might|should|must|will|would|is able to|has the ability to|is capable of|understands?|knows?|is aware of|is familiar with|appreciates|believes|wants to|tries to|strives to|aims to|has (?:a )?(?:good|deep|strong|solid|basic|thorough)|demonstrates|exhibits|displays|embodies|possesses|is (?:a |an )?(?:good|strong|great|expert|skilled|proficient))\b/i

/** An expectation that names an ability, a wish or a state in place of something that is done. */
export const weakVerb: Rule = {
  severity: 'warning',
  title: 'An expectation that nobody could see happen',
  why: 'Two people who disagree can settle what somebody did. They can never settle what somebody can, knows or understands.',
  remedy: 'Say what that person does: "Reviews changes to the schema", not "Understands databases".',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nUnderstands how faults come about.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test that shows how the fault came about.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one.\n',
  },
  ladder: ({ cells, config }, _, say) => {
    if (!isEnglish(config)) return
    for (const expectation of cells.flatMap((cell) => cell.expectations)) {
      const { name, prose } = expectation
      const inText = weak.exec(prose.text)?.[0]
      const found = inText ?? weak.exec(name)?.[0]
      if (found)
        say(
          placeInExpectation(expectation, found),
          `${inText ? `The text of \`${name}\`` : `\`${name}\``} begins with \`${found}\`, which nobody can see happen. Say what is done, as in \`Reviews changes to the schema\`.`,
        )
    }
  },
}
