import type { Rule } from './rule.ts'
import { barePraise } from './rules/bare-praise.ts'
import { categoryWithoutValue } from './rules/category-without-value.ts'
import { crowdedCell } from './rules/crowded-cell.ts'
import { disciplineWithoutExample } from './rules/discipline-without-example.ts'
import { emptyExample } from './rules/empty-example.ts'
import { emptyExpectation } from './rules/empty-expectation.ts'
import { encoding } from './rules/encoding.ts'
import { exampleWithoutExpectation } from './rules/example-without-expectation.ts'
import { expectationWithoutDimension } from './rules/expectation-without-dimension.ts'
import { file } from './rules/file.ts'
import { fileName } from './rules/file-name.ts'
import { frontMatter } from './rules/front-matter.ts'
import { handbook } from './rules/handbook.ts'
import { heading } from './rules/heading.ts'
import { hiddenDimension } from './rules/hidden-dimension.ts'
import { idleIntention } from './rules/idle-intention.ts'
import { imageDescription } from './rules/image-description.ts'
import { layout } from './rules/layout.ts'
import { leadIn } from './rules/lead-in.ts'
import { livedOnce } from './rules/lived-once.ts'
import { looseThread } from './rules/loose-thread.ts'
import { mdxSyntax } from './rules/mdx-syntax.ts'
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
import { ownAddress } from './rules/own-address.ts'
import { repeatedTag } from './rules/repeated-tag.ts'
import { restatingExample } from './rules/restating-example.ts'
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

/** The rules that only a ladder has, by their ids. */
export const ladderRules = {
  'missing-example': missingExample,
  'missing-cell': missingCell,
  'missing-fact': missingFact,
  'category-without-value': categoryWithoutValue,
  'discipline-without-example': disciplineWithoutExample,
  unlived,
  'lived-once': livedOnce,
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
  'lead-in': leadIn,
  'image-description': imageDescription,
  'own-address': ownAddress,
  'repeated-tag': repeatedTag,
  'loose-thread': looseThread,
  'hidden-dimension': hiddenDimension,
  'expectation-without-dimension': expectationWithoutDimension,
  'crowded-cell': crowdedCell,
  'idle-intention': idleIntention,
  'front-matter': frontMatter,
  'mdx-syntax': mdxSyntax,
  heading,
  'empty-expectation': emptyExpectation,
  'empty-example': emptyExample,
  'unknown-discipline': unknownDiscipline,
  'unknown-level': unknownLevel,
  'unknown-category': unknownCategory,
  'unknown-track': unknownTrack,
  'missing-document': missingDocument,
  'missing-dimension': missingDimension,
  'thread-up': threadUp,
  layout,
  'file-name': fileName,
  nesting,
  encoding,
  file,
  handbook,
  'example-without-expectation': exampleWithoutExpectation,
} as const satisfies Record<string, Rule>
