import { absenceForms } from './absence-forms.ts'
import { anyOf, anyOfEach } from './any-of.ts'
import { askingForms } from './asking-forms.ts'
import { commentForms } from './comment-forms.ts'
import { doubtForms } from './doubt-forms.ts'
import { errandForms, errands } from './errand-forms.ts'
import { type Form, neededToBegin } from './forms.ts'
import { handoverForms } from './handover-forms.ts'
import { headingForms } from './heading-forms.ts'
import { intentForms } from './intent-forms.ts'
import { jottedForms } from './jotted-forms.ts'
import { laterForms } from './later-forms.ts'
import { marginForms, marginNotes } from './margin-forms.ts'
import { markForms } from './mark-forms.ts'
import { isNoteInOther } from './other-languages.ts'
import { partForms } from './part-forms.ts'
import { pieceForms } from './piece-forms.ts'
import { promiseForms } from './promise-forms.ts'
import { withoutSpeech } from './quoted.ts'
import { requestForms } from './request-forms.ts'
import { sentenceForms } from './sentence-forms.ts'
import { stateForms } from './state-forms.ts'
import { isTrimmedMark } from './trimmings.ts'
import { wholeForms } from './whole-forms.ts'
import { writerForms } from './writer-forms.ts'

/** All forms that a statement has as a whole. */
export const formsOfWhole: readonly Form[] = [
  ...wholeForms,
  ...markForms,
  ...handoverForms,
  ...pieceForms,
  ...jottedForms,
  ...marginNotes,
  ...errands,
]
/** All forms that a sentence has. */
export const formsOfSentence: readonly Form[] = [
  ...sentenceForms,
  ...promiseForms,
  ...intentForms,
  ...partForms,
  ...askingForms,
  ...requestForms,
  ...stateForms,
  ...writerForms,
  ...absenceForms,
  ...laterForms,
  ...marginForms,
  ...doubtForms,
  ...errandForms,
]
const { whole: someWholeForm, sentence: someSentenceForm } = anyOfEach('forms', {
  whole: formsOfWhole,
  sentence: formsOfSentence,
})

/** True for a comment in one of the forms that only a comment has. */
export const isCommentForm = anyOf('comment-forms', commentForms)

/** True for a heading in one of the forms that only a heading has. */
export const isHeadingForm = anyOf('heading-forms', headingForms)

/** True for a statement that, as a whole, has one of the forms of a note. */
export function isWholeForm(statement: string): boolean {
  const text = withoutSpeech(statement)
  return (
    (someWholeForm(text) || isTrimmedMark(text) || isNoteInOther(text) || isFormBeforeName(text)) && !neededToBegin.test(text)
  )
}

/** True for several words in such a form, with somebody in brackets behind them: `needs discussion (KL)`. */
function isFormBeforeName(text: string): boolean {
  const before = text.length <= 60 && text.endsWith(')') ? beforeName.exec(text)?.[1] : undefined
  return before !== undefined && someWholeForm(before)
}

const beforeName = /^(\S+ [^()]+?) \((?:@[\w.-]+|[A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\)$/

/** True for a sentence with one of the forms of a note. */
export function isSentenceForm(sentence: string): boolean {
  const text = withoutSpeech(sentence)
  return someSentenceForm(text) || isNoteInOther(text)
}
