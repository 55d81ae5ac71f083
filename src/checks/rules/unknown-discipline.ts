import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A lead-in that names no discipline. */
export const unknownDiscipline: Rule = {
  severity: 'error',
  title: 'A lead-in that names no discipline',
  why: 'A discipline with a slip in its name would be missing from every overview.',
  remedy: 'Use the name from handbook.yaml, or add the discipline there.',
  fires: cell(whole.replace('Data', 'Dat')),
  quiet: cell(whole),
}
