import type { Rule } from './rule.ts'
import { brokenAnchor } from './rules/broken-anchor.ts'
import { brokenLink } from './rules/broken-link.ts'
import { codeFence } from './rules/code-fence.ts'
import { codeInContent } from './rules/code-in-content.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { emptyBody } from './rules/empty-body.ts'
import { emptyHeading } from './rules/empty-heading.ts'
import { emptyItem } from './rules/empty-item.ts'
import { fillIn } from './rules/fill-in.ts'
import { filler } from './rules/filler.ts'
import { footnote } from './rules/footnote.ts'
import { frontMatterSyntax } from './rules/front-matter-syntax.ts'
import { garbledText } from './rules/garbled-text.ts'
import { image } from './rules/image.ts'
import { lostHeading } from './rules/lost-heading.ts'
import { lostItem } from './rules/lost-item.ts'
import { lostLink } from './rules/lost-link.ts'
import { lostTable } from './rules/lost-table.ts'
import { mergeConflict } from './rules/merge-conflict.ts'
import { note } from './rules/note.ts'
import { passedDate } from './rules/passed-date.ts'
import { rawMark } from './rules/raw-mark.ts'
import { reviewDue } from './rules/review-due.ts'
import { unfinished } from './rules/unfinished.ts'

/** The rules that look at documents of any layout, by their ids: a check of any folder loads no others. */
export const textRules = {
  note,
  filler,
  'fill-in': fillIn,
  unfinished,
  'empty-heading': emptyHeading,
  'empty-item': emptyItem,
  'empty-body': emptyBody,
  'passed-date': passedDate,
  'review-due': reviewDue,
  'garbled-text': garbledText,
  'raw-mark': rawMark,
  'front-matter-syntax': frontMatterSyntax,
  'merge-conflict': mergeConflict,
  'code-in-content': codeInContent,
  'lost-heading': lostHeading,
  'lost-item': lostItem,
  'lost-link': lostLink,
  'lost-table': lostTable,
  'duplicate-id': duplicateId,
  'broken-link': brokenLink,
  'broken-anchor': brokenAnchor,
  image,
  'code-fence': codeFence,
  footnote,
} as const satisfies Record<string, Rule>
