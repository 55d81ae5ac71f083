import { straighten } from '../../ladder/plain.ts'
import type { Rule } from '../rule.ts'

const fewest = 6

/** An example that is too short to picture, or that only repeats its expectation. */
export const thinExample: Rule = {
  severity: 'warning',
  title: 'An example that shows nothing',
  why: 'An example earns its place by what the expectation could not say: what was done, and what came of it.',
  remedy: 'Say what somebody did, what came of it and for whom; a number if there is one.',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote tests.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote a test for a sum that was off by a cent; the next import stopped instead of paying it out.\n',
  },
  ladder: ({ cells }, _, say) => {
    for (const { examples, prose, name } of cells.flatMap((cell) => cell.expectations)) {
      const expected = new Set(contentWords(`${name} ${prose.text}`))
      for (const { body, source } of examples) {
        const words = contentWords(body.text)
        const length = body.text.split(/\s+/).length
        const repeated = words.filter((word) => expected.has(word)).length
        if (length < fewest)
          say(source, `This example has ${length} ${length === 1 ? 'word' : 'words'}. Say what was done and what came of it.`)
        else if (words.length > 0 && repeated / words.length >= 0.7)
          say(source, `This example repeats its expectation \`${name}\`. Say what one person did on one day.`)
      }
    }
  },
}

const contentWords = (text: string): string[] =>
  straighten(text)
    .toLowerCase()
    .match(/\p{L}{4,}/gu) ?? []
