import { sayLostFootnotes } from '../anywhere/footnote.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** A footnote that no mark leads to. */
export const footnote: Rule = {
  severity: 'error',
  title: 'A footnote that no mark leads to',
  why: 'A note without its mark is drawn nowhere, and its words are lost.',
  remedy: 'Write the mark `[^1]` where the note belongs, or remove the note.',
  fires: guide('A text.\n\n[^1]: A note.'),
  quiet: guide('A text.[^1]\n\n[^1]: A note.'),
  text: sayLostFootnotes,
}
