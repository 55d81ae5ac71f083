import { sayRawMarks } from '../anywhere/lost.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Stars of bold type that show up as stars. */
export const rawMark: Rule = {
  severity: 'warning',
  title: 'Stars that show up as stars',
  why: 'Stars with a space inside or without one outside make no bold type, and readers see them.',
  remedy: 'Put the stars right around the words and a space outside: `**words** …`. Stars that are meant: `\\*\\*`.',
  fires: guide('Ask ** first ** and build then.'),
  quiet: guide('Ask **first** and build then.'),
  text: sayRawMarks,
}
