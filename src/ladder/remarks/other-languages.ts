import { anyOf } from './any-of.ts'
import type { Form } from './forms.ts'
import type { otherBeginnings } from './other-languages/beginnings.ts'
import { dutch } from './other-languages/dutch.ts'
import { french } from './other-languages/french.ts'
import { german } from './other-languages/german.ts'
import { italian } from './other-languages/italian.ts'
import { otherScript, otherScripts } from './other-languages/other-scripts.ts'
import { polish } from './other-languages/polish.ts'
import { portuguese } from './other-languages/portuguese.ts'
import { spanish } from './other-languages/spanish.ts'
import { swedish } from './other-languages/swedish.ts'
import { mayBeInOther } from './quick-look.ts'
import { remembered } from './remembered.ts'

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

const someForm = anyOf('other-languages', Object.values(otherLanguages).flat())
const someFormInScript = anyOf('other-scripts', Object.values(otherScripts).flat())

/** True for a note in one of these languages. Most ladders have none of their words, and their forms cost as much as all of English. */
export const isNoteInOther = remembered(
  (text) => (mayBeInOther(text) && someForm(text)) || (otherScript.test(text) && someFormInScript(text)),
)
