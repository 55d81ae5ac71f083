import { sayConflicts } from '../anywhere/conflicts.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Two versions of the same words that git left side by side. */
export const mergeConflict: Rule = {
  severity: 'error',
  title: 'Two versions that git left side by side',
  why: 'Two people changed the same words, and nobody has chosen yet. Readers would see both versions, and the marks between them.',
  remedy: 'Keep one version, or write a third out of both, and remove the lines with the marks.',
  fires: guide('<<<<<<< HEAD\nA text.\n=======\nAnother text.\n>>>>>>> branch'),
  quiet: guide('A text.'),
  text: sayConflicts,
}
