import { stemmer } from 'stemmer'

/** The words of a text as the search compares them: lower case, without accents, whatever stands between them gone. */
export function tokens(text: string): string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Where the words of a text stand in it, in code units. */
export function tokenPlaces(text: string): { token: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?/gu)].map((match) => ({
    token: plainLetters(match[0]).replace(/[^\p{L}\p{N}]/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The stem of a word, so that `estimates` finds `estimate`. Words of other languages than English are their own stems. */
export function stemOf(word: string, language: string): string {
  return isEnglish(language) && /^[a-z]{3,}$/.test(word) ? stemmer(word) : word
}

/** True for a word that a question holds and an answer need not: `what do we expect of a …`. */
export function isFiller(word: string, language: string): boolean {
  return isEnglish(language) && (fillers.has(word) || fillerStems.has(stemmer(word)))
}

const isEnglish = (language: string): boolean => /^en\b/i.test(language)

const plainLetters = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '')

/** Words that questions hold; known words too, when a slip is mended. */
export const fillers: ReadonlySet<string> = new Set(
  `a about all also am an and any anyone are as ask asked at be been being between but by can cant could did do does doing done dont doesnt didnt each else engineer
  engineers expect expected expecting expects for from get gets give given gives go had has have having he her here his how i if im in into is isnt ive
  it its know like look looks looking make me mean means much must my need needed needs of on one or our out person people say says she
  should show shows so some somebody someone such tell than that the their them then there these they thing things this those to up us
  very want wants was we were what whats when where which while who why will with work works working would you your`
    .split(/\s+/)
    .filter(Boolean),
)

const fillerStems: ReadonlySet<string> = new Set(['engineer', 'expected'].map(stemmer))
