import type { Rule } from './rule.ts'
import { barePraise } from './rules/bare-praise.ts'
import { categoryWithoutValue } from './rules/category-without-value.ts'
import { crowdedCell } from './rules/crowded-cell.ts'
import { disciplineWithoutExample } from './rules/discipline-without-example.ts'
import { emptyBody } from './rules/empty-body.ts'
import { emptyHeading } from './rules/empty-heading.ts'
import { emptyItem } from './rules/empty-item.ts'
import { fillIn } from './rules/fill-in.ts'
import { filler } from './rules/filler.ts'
import { hiddenDimension } from './rules/hidden-dimension.ts'
import { idleIntention } from './rules/idle-intention.ts'
import { livedOnce } from './rules/lived-once.ts'
import { looseThread } from './rules/loose-thread.ts'
import { missingCell } from './rules/missing-cell.ts'
import { missingExample } from './rules/missing-example.ts'
import { missingFact } from './rules/missing-fact.ts'
import { missingOutcome } from './rules/missing-outcome.ts'
import { nameForm } from './rules/name-form.ts'
import { namedPerson } from './rules/named-person.ts'
import { nearDuplicate } from './rules/near-duplicate.ts'
import { note } from './rules/note.ts'
import { passedDate } from './rules/passed-date.ts'
import { readingRules } from './rules/reading.ts'
import { restatingExample } from './rules/restating-example.ts'
import { reviewDue } from './rules/review-due.ts'
import { sameSentence } from './rules/same-sentence.ts'
import { thinExample } from './rules/thin-example.ts'
import { unexplainedAbbreviation } from './rules/unexplained-abbreviation.ts'
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
  'loose-thread': looseThread,
  'hidden-dimension': hiddenDimension,
  'crowded-cell': crowdedCell,
  'idle-intention': idleIntention,
  ...readingRules,
} as const satisfies Record<string, Rule>

/** Id of a rule. */
export type RuleId = keyof typeof rules
