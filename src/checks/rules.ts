import type { Rule } from './rule.ts'
import { barePraise } from './rules/bare-praise.ts'
import { brokenAnchor } from './rules/broken-anchor.ts'
import { brokenLink } from './rules/broken-link.ts'
import { categoryWithoutValue } from './rules/category-without-value.ts'
import { codeFence } from './rules/code-fence.ts'
import { codeInContent } from './rules/code-in-content.ts'
import { crowdedCell } from './rules/crowded-cell.ts'
import { disciplineWithoutExample } from './rules/discipline-without-example.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { emptyBody } from './rules/empty-body.ts'
import { emptyExample } from './rules/empty-example.ts'
import { emptyExpectation } from './rules/empty-expectation.ts'
import { emptyHeading } from './rules/empty-heading.ts'
import { emptyItem } from './rules/empty-item.ts'
import { encoding } from './rules/encoding.ts'
import { exampleWithoutExpectation } from './rules/example-without-expectation.ts'
import { expectationWithoutDimension } from './rules/expectation-without-dimension.ts'
import { file } from './rules/file.ts'
import { fileName } from './rules/file-name.ts'
import { fillIn } from './rules/fill-in.ts'
import { filler } from './rules/filler.ts'
import { footnote } from './rules/footnote.ts'
import { frontMatter } from './rules/front-matter.ts'
import { frontMatterSyntax } from './rules/front-matter-syntax.ts'
import { garbledText } from './rules/garbled-text.ts'
import { handbook } from './rules/handbook.ts'
import { heading } from './rules/heading.ts'
import { hiddenDimension } from './rules/hidden-dimension.ts'
import { idleIntention } from './rules/idle-intention.ts'
import { image } from './rules/image.ts'
import { imageDescription } from './rules/image-description.ts'
import { layout } from './rules/layout.ts'
import { leadIn } from './rules/lead-in.ts'
import { livedOnce } from './rules/lived-once.ts'
import { looseThread } from './rules/loose-thread.ts'
import { lostHeading } from './rules/lost-heading.ts'
import { lostItem } from './rules/lost-item.ts'
import { lostLink } from './rules/lost-link.ts'
import { lostTable } from './rules/lost-table.ts'
import { mdxSyntax } from './rules/mdx-syntax.ts'
import { mergeConflict } from './rules/merge-conflict.ts'
import { missingCell } from './rules/missing-cell.ts'
import { missingDimension } from './rules/missing-dimension.ts'
import { missingDocument } from './rules/missing-document.ts'
import { missingExample } from './rules/missing-example.ts'
import { missingFact } from './rules/missing-fact.ts'
import { missingOutcome } from './rules/missing-outcome.ts'
import { nameForm } from './rules/name-form.ts'
import { namedPerson } from './rules/named-person.ts'
import { nearDuplicate } from './rules/near-duplicate.ts'
import { nesting } from './rules/nesting.ts'
import { note } from './rules/note.ts'
import { ownAddress } from './rules/own-address.ts'
import { passedDate } from './rules/passed-date.ts'
import { rawMark } from './rules/raw-mark.ts'
import { repeatedTag } from './rules/repeated-tag.ts'
import { restatingExample } from './rules/restating-example.ts'
import { reviewDue } from './rules/review-due.ts'
import { sameSentence } from './rules/same-sentence.ts'
import { thinExample } from './rules/thin-example.ts'
import { threadUp } from './rules/thread-up.ts'
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts'
import { unknownCategory } from './rules/unknown-category.ts'
import { unknownDiscipline } from './rules/unknown-discipline.ts'
import { unknownLevel } from './rules/unknown-level.ts'
import { unknownTrack } from './rules/unknown-track.ts'
import { unlived } from './rules/unlived.ts'
import { vagueWord } from './rules/vague-word.ts'
import { weakVerb } from './rules/weak-verb.ts'

/** Every rule by its id, in the order in which people meet them: what is missing, what is worded badly, what cannot be read. */
export const rules = {
  note,
  filler,
  'fill-in': fillIn,
  'empty-heading': emptyHeading,
  'empty-item': emptyItem,
  'empty-body': emptyBody,
  'missing-example': missingExample,
  'missing-cell': missingCell,
  'missing-fact': missingFact,
  'category-without-value': categoryWithoutValue,
  'discipline-without-example': disciplineWithoutExample,
  unlived,
  'lived-once': livedOnce,
  'passed-date': passedDate,
  'review-due': reviewDue,
  'near-duplicate': nearDuplicate,
  'same-sentence': sameSentence,
  'name-form': nameForm,
  'weak-verb': weakVerb,
  'vague-word': vagueWord,
  'thin-example': thinExample,
  'restating-example': restatingExample,
  'missing-outcome': missingOutcome,
  'named-person': namedPerson,
  'unexplained-abbreviation': unexplainedAbbreviation,
  'bare-praise': barePraise,
  'garbled-text': garbledText,
  'lead-in': leadIn,
  'raw-mark': rawMark,
  'image-description': imageDescription,
  'own-address': ownAddress,
  'repeated-tag': repeatedTag,
  'loose-thread': looseThread,
  'hidden-dimension': hiddenDimension,
  'expectation-without-dimension': expectationWithoutDimension,
  'crowded-cell': crowdedCell,
  'idle-intention': idleIntention,
  // What the reading of the content finds; without these mended there is no ladder.
  'front-matter': frontMatter,
  'front-matter-syntax': frontMatterSyntax,
  'merge-conflict': mergeConflict,
  'mdx-syntax': mdxSyntax,
  'code-in-content': codeInContent,
  heading,
  'lost-heading': lostHeading,
  'lost-item': lostItem,
  'lost-link': lostLink,
  'lost-table': lostTable,
  'duplicate-id': duplicateId,
  'empty-expectation': emptyExpectation,
  'empty-example': emptyExample,
  'unknown-discipline': unknownDiscipline,
  'unknown-level': unknownLevel,
  'unknown-category': unknownCategory,
  'unknown-track': unknownTrack,
  'missing-document': missingDocument,
  'missing-dimension': missingDimension,
  'broken-link': brokenLink,
  'broken-anchor': brokenAnchor,
  'thread-up': threadUp,
  image,
  layout,
  'file-name': fileName,
  nesting,
  'code-fence': codeFence,
  footnote,
  encoding,
  file,
  handbook,
  'example-without-expectation': exampleWithoutExpectation,
} as const satisfies Record<string, Rule>

/** Title of each rule by its id. */
export const ruleTitles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(rules).map(([id, { title }]) => [id, title]),
)

/** The same of those whose severity handbook.yaml may set, and whose holes may be meant: errors stay errors. */
export const settableRules: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Rule>(rules).flatMap(([id, { severity, unsure, title }]) =>
    severity === 'error' && unsure === undefined ? [] : [[id, title]],
  ),
)
