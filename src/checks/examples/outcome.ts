import type { FindFault } from './example-in-place.ts'
import { countWords, fewestWords } from './short.ts'

/** Signs that a sentence goes on to what came of the deed: a second clause, a number, or something that ended. */
const goesOn =
  /[,;:–—()]|\s-\s|[.!?]["'”’)]*\s|\d|\b(?:so|and|but|or|which|that|who|whose|where|when|while|until|till|before|after|since|because|then|than|instead|without|again|no longer|never|nobody|none|less|fewer|more|faster|sooner|first|half|twice|every|each|to|for|from|into|by)\b/i

/** Finds an example of one plain clause, which says what was done and leaves out what came of it. */
export const noOutcome: FindFault = ({ text }) =>
  countWords(text) < fewestWords || goesOn.test(text.trim())
    ? undefined
    : { message: 'This example says what was done, and not what came of it. Add what was different afterwards, and for whom.' }
