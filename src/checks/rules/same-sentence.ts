import type { Place } from '../../ladder/finding.ts'
import { straighten } from '../../ladder/plain.ts'
import type { Rule } from '../rule.ts'

/** Shorter sentences are turns of phrase, which two people may well share. */
const fewestWords = 7

/** A sentence that stands in two cells. */
export const sameSentence: Rule = {
  severity: 'warning',
  title: 'The same sentence in two cells',
  why: 'What two cells say is either no difference between them, or was copied and never thought through.',
  remedy: 'Leave it where it belongs; link to it from the other cell.',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test. Finds the cause of a fault before changing any code, and notes it.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test that shows the cause of a fault to whoever comes next.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  ladder: ({ cells }, _, say) => {
    const first = new Map<string, Place>()
    for (const { expectations } of cells) {
      for (const { prose, examples, source } of expectations) {
        const passages = [
          { text: prose.text, source },
          ...examples.map((example) => ({ text: example.body.text, source: example.source })),
        ]
        for (const passage of passages) {
          for (const sentence of sentencesOf(passage.text)) {
            const before = first.get(sentence)
            if (!before) first.set(sentence, passage.source)
            else if (before.file !== passage.source.file) {
              say(
                passage.source,
                `A sentence here stands in ${before.file}:${before.line} too: \`${sentence}\`. Keep it in one of the two, and link there from the other.`,
              )
            }
          }
        }
      }
    }
  },
}

const sentencesOf = (text: string): string[] =>
  straighten(text)
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.toLowerCase())
    .filter((sentence) => sentence.split(' ').length >= fewestWords)
