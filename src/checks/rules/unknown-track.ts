import type { Rule } from '../rule.ts'
import { cell, whole } from '../small-documents.ts'

/** A track that handbook.yaml lacks. */
export const unknownTrack: Rule = {
  severity: 'error',
  title: 'A track that handbook.yaml lacks',
  why: 'The category would hold for nobody.',
  remedy: 'Use the id of a track in handbook.yaml.',
  fires: { 'ladder/craft/index.mdx': '---\ntitle: Craft\ntracks: [makr]\n---\n\nA text.\n' },
  quiet: cell(whole),
}
