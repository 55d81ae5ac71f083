import type { Place } from '../../ladder/finding.ts'
import type { Passage } from '../../ladder/passage.ts'
import { straighten } from '../../ladder/plain.ts'
import { placesOfSentences } from '../place-of-words.ts'
import type { Rule, Say } from '../rule.ts'

/** Shorter sentences are turns of phrase, which two people may well share. */
const fewestWords = 7

/** A sentence that stands twice in the cells. */
export const sameSentence: Rule = {
  severity: 'warning',
  title: 'The same sentence twice',
  why: 'What two cells say is either no difference between them, or was copied and never thought through. Within one it is a slip.',
  remedy: 'Leave it where it belongs; link to it from the other place.',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test. Finds the cause of a fault before changing any code, and notes it.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test that shows the cause of a fault to whoever comes next.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  ladder: ({ cells }, _, say) => {
    const first = new Map<string, () => Place>()
    for (const { expectations } of cells) {
      for (const { prose, examples, source } of expectations) {
        readPassage(prose, source, first, say)
        for (const example of examples) readPassage(example.body, example.source, first, say)
      }
    }
  },
}

function readPassage(passage: Passage, source: Place, first: Map<string, () => Place>, say: Say): void {
  const sentences = sentencesOf(passage.text)
  // Where a sentence stands is asked of few, and is dear.
  let places: Place[] | undefined
  const placeAt = (index: number): Place => {
    places ??= placesOfSentences(passage, sentences, source)
    return places[index] ?? source
  }
  for (const [index, sentence] of sentences.entries()) {
    const key = sentence.toLowerCase()
    const before = first.get(key)?.()
    if (!before) first.set(key, () => placeAt(index))
    else if (before.file === source.file)
      say(placeAt(index), `This sentence stands on line ${before.line} too: \`${sentence}\`. Keep one of the two.`)
    else
      say(
        placeAt(index),
        `A sentence here stands in ${before.file}:${before.line} too: \`${sentence}\`. Keep it in one of the two, and link there from the other.`,
      )
  }
}

const sentencesOf = (text: string): string[] =>
  straighten(text)
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence.split(' ').length >= fewestWords)
