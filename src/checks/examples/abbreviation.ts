import type { FindFault } from './example-in-place.ts'
import { knownAbbreviations } from './known-abbreviations.ts'

/** Two to six capitals that stand alone, with an `s` for many: no names of constants, no keys of tickets, no words with digits. */
const capitals = /(?<![\p{L}\p{N}_.@#$`-])(\p{Lu}{2,6})s?(?![\p{L}\p{N}_`]|-\d|\.\w)/gu
const roman = /^[IVXLC]+$/
/** Stands for a number that nobody has put in: from XX% to YY%. */
const standIn = /^([XYZN])\1+$/

/** Finds an abbreviation that a reader from another team cannot know. */
export const unexplainedAbbreviation: FindFault = ({ text, explained }) => {
  if (isShouted(text)) return undefined
  const own = abbreviationsExplainedIn(text)
  for (const [, found = ''] of text.matchAll(capitals)) {
    if (knownAbbreviations.has(found) || explained.has(found) || own.has(found) || roman.test(found) || standIn.test(found))
      continue
    return {
      message: `\`${found}\` is explained nowhere in the ladder. Write out what it stands for, or say in plain words what it is.`,
      words: found,
    }
  }
  return undefined
}

/** The abbreviations that a text writes out: `service level objective (SLO)` and `SLO (service level objective)`. */
export function abbreviationsExplainedIn(text: string): Set<string> {
  const found = text.matchAll(/\((\p{Lu}{2,6})s?\)|(?<![\p{L}\p{N}])(\p{Lu}{2,6})s? \(\p{Ll}/gu)
  return new Set([...found].map(([, inside, before]) => inside ?? before ?? ''))
}

/** All abbreviations that a text holds. */
export function abbreviationsIn(text: string): string[] {
  return [...text.matchAll(capitals)].map(([, found]) => found ?? '')
}

/** True for a text that is mostly capitals: they are a way of writing there, and no abbreviations. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(/\p{Lu}/gu)?.length ?? 0) * 2 > letters
}
