import { anyOf, type Form } from './forms.ts'
import { otherBeginnings } from './other-languages/beginnings.ts'
import { dutch } from './other-languages/dutch.ts'
import { french } from './other-languages/french.ts'
import { german } from './other-languages/german.ts'
import { italian } from './other-languages/italian.ts'
import { polish } from './other-languages/polish.ts'
import { portuguese } from './other-languages/portuguese.ts'
import { spanish } from './other-languages/spanish.ts'
import { swedish } from './other-languages/swedish.ts'

/**
 * Notes in the language of a company, which stand in its English texts as well. Each form is a whole statement, or a whole sentence,
 * from its first word to its last: the same words are in the expectations of a ladder all the time.
 */
export const otherLanguages: Readonly<Record<keyof typeof otherBeginnings, readonly Form[]>> = {
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  swedish,
}

/** True for a note in one of these languages. */
export const isNoteInOther = (text: string): boolean => looks.some((look) => look(text))

/** The forms of a language cost as much as all of English, and most ladders have none of its words: made when one is there. */
const looks = Object.entries(otherBeginnings).map(([language, beginnings]) => {
  const words = beginnings.split('|').map((each) => each.trim().replace(/[?)]/, '\\$&').replace('.', '(?![a-z])'))
  const sign = new RegExp(`\\b(?:${words.join('|')})`)
  let isNote: ((text: string) => boolean) | undefined
  return (text: string): boolean => {
    if (!sign.test(text.toLowerCase())) return false
    isNote ??= anyOf(otherLanguages[language as keyof typeof otherLanguages])
    return isNote(text)
  }
})
