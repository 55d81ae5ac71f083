import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Bytes or signs that nobody can see. */
export const encoding: Rule = {
  severity: 'error',
  title: 'Bytes or signs that nobody can see',
  why: 'Damaged bytes are published as damage; invisible signs can make a text say something else than it shows.',
  remedy: 'Save the file as UTF-8 and remove the sign at that place.',
  fires: guide('A\u200b text.'),
  quiet: guide('A text.'),
}
