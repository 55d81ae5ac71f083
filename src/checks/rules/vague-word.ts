import { isEnglish } from '../english.ts'
import { placeInExpectation } from '../place-of-words.ts'
import type { Rule } from '../rule.ts'

const vague =
  /\b(?:very|highly|strong(?:ly)?|great(?:ly)?|significant(?:ly)?|substantial(?:ly)?|effective(?:ly)?|efficient(?:ly)?|consistent(?:ly)?|proactive(?:ly)?|seamless(?:ly)?|excellent(?:ly)?|exceptional(?:ly)?|outstanding(?:ly)?|robust(?:ly)?|world-class|best-in-class|deep(?:ly)? understanding|extremely|really|quite|appropriately|as appropriate|successfully|regularly|frequently|often enough|good judgement|increasingly|more complex|highest quality|high[- ]quality|best practices)\b/i

/** A word of degree that two people read differently. */
export const vagueWord: Rule = {
  severity: 'warning',
  title: 'A word of degree',
  why: 'Words such as "strong" or "consistently" put the judgement into the word, where nobody can look at it.',
  remedy: 'Leave the word out, or say what one would see: how often, for whom, at what cost.',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nConsistently writes a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault before mending it.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one.\n',
  },
  ladder: ({ cells, config }, _, say) => {
    if (!isEnglish(config)) return
    for (const expectation of cells.flatMap((cell) => cell.expectations)) {
      const { name, prose } = expectation
      const found = vague.exec(`${name}. ${prose.text}`)?.[0]
      if (found)
        say(
          placeInExpectation(expectation, found),
          `\`${name}\` leans on the word \`${found}\`, which two people read differently. Leave it out, or say what one would see.`,
        )
    }
  },
}
