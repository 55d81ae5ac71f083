import { plural } from '../../ladder/plural.ts'
import { isEnglish } from '../english.ts'
import type { Rule } from '../rule.ts'

/** A name of an expectation that nobody would quote. */
export const nameForm: Rule = {
  severity: 'warning',
  title: 'A name that is hard to quote',
  why: 'People quote the name in a review. It works when it is short and says what somebody does.',
  remedy: 'Two to six words that begin with a verb in the present tense: "Weighs options before committing".',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Testing\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one.\n',
  },
  ladder: ({ cells, config }, _, say) => {
    if (!isEnglish(config)) return
    for (const { name, source } of cells.flatMap((cell) => cell.expectations)) {
      // A ladder in English may name something in a script that has no spaces and no such verbs.
      if (!/\p{Script=Latin}/u.test(name)) continue
      const words = name.split(/\s+/)
      const [first = ''] = words
      if (words.length < 2 || words.length > 6)
        say(
          source,
          `The name \`${name}\` has ${plural(words.length, 'word')}. People quote names of two to six words, such as \`Reviews designs early\`: write one.`,
        )
      else if (!/^[A-Z]?[a-z-]*[a-z]s$/.test(first) || /(?:ss|us|is|ous)$/.test(first))
        say(
          source,
          `The name \`${name}\` does not begin with what somebody does. Begin with a verb in the present tense, as in \`Reviews\`.`,
        )
      else if (/\band\b/.test(name))
        say(source, `The name \`${name}\` joins two things with "and". Make them two expectations, or name the one that matters.`)
    }
  },
}
