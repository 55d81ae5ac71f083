import { plural } from '../../ladder/plural.ts'
import type { FindFault } from './example-in-place.ts'

/** With fewer words nobody can picture a deed. */
export const fewestWords = 6

/** Finds an example that is too short to picture. */
export const tooShort: FindFault = ({ text }) => {
  const words = countWords(text)
  if (words >= fewestWords) return undefined
  return {
    message: `This example has ${plural(words, 'word')}, and ${fewestWords} are the fewest. Say what was done, what came of it and for whom.`,
  }
}

/** How many words a text has. Chinese, Japanese and Thai put no spaces between them. */
export function countWords(text: string): number {
  if (!unspaced.test(text)) return text.match(/\S+/g)?.length ?? 0
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)
  return [...words].filter(({ isWordLike }) => isWordLike).length
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
