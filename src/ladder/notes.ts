import { hint, intendedForm, sentenceForms, wholeForms } from './note-forms.ts'
import { straighten } from './plain.ts'

/** What a statement says about itself: that something is missing, or that it is meant to be missing. */
export type Remark = { kind: 'wanted'; text: string } | { kind: 'intended'; text: string }

/** Statements longer than this, markup and all, are prose, whatever they begin with; it also bounds what a form can cost. */
const longest = 800

/**
 * Reads the plain text of a whole list item, paragraph, table cell, heading or comment as a remark; undefined when it is ordinary
 * content. A heading and a comment say more with less: `(Draft)` in a heading and `todo …` in a comment are notes.
 */
export function readRemark(plainText: string, kind?: string): Remark | undefined {
  if (!mayBeRemark(plainText)) return undefined
  const text = straighten(plainText)
  const words = text.replace(/\p{Extended_Pictographic}|\ufe0f|\u200d/gu, '').trim()
  const bare = /^-{2,}|^\.{3}/.test(words)
    ? words
    : words.replace(/^[[({*_"'>•\s-]+(?=\S)/, '').replace(words.includes('(') ? /$/ : /[\])}*_\s]+$/, '')
  if (intendedForm.test(bare)) return { kind: 'intended', text }
  const wanted =
    (kind === 'heading' && /[([]draft[)\]]|^draft\b\W*$/i.test(words)) ||
    (kind === 'comment' &&
      /^(?:todo|fixme|xxx|tbd)\b|\bto be (?:added|written|populated|filled|completed|defined)\b/i.test(words)) ||
    wholeForms.some((form) => form.test(bare) || form.test(words)) ||
    sentencesOf(bare).some((sentence) => sentenceForms.some((form) => form.test(sentence)))
  return wanted ? { kind: 'wanted', text } : undefined
}

/** False when a text, plain or with its markup, cannot be a remark: a quick answer for the many that are not. */
export function mayBeRemark(text: string): boolean {
  return text.length <= longest && hint.test(text)
}

const sentencesOf = (text: string): string[] => [text, ...(/[.!?:;] /.test(text) ? text.split(/(?<=[.!?:;])\s+/) : [])]
