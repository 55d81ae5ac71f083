import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A level that handbook.yaml lacks. */
export const unknownLevel: Rule = {
  severity: 'error',
  title: 'A level that handbook.yaml lacks',
  why: 'The document would be published nowhere.',
  remedy: 'Rename the file, or add the level to its track in handbook.yaml.',
  fires: { 'ladder/craft/snior.mdx': `---\ntheme: teaches\n---\n\n${whole}\n` },
  quiet: cell(whole),
}
