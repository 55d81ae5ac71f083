import { buildLadder } from '../ladder/build.ts'
import { byPlace, type Finding } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'
import type { ContentFiles } from '../ladder/source.ts'
import { checkTexts, sayFor } from './check-texts.ts'
import { applyIntentions } from './intentions.ts'
import { placesOf } from './placing.ts'
import type { Rule, Situation } from './rule.ts'
import { rules } from './rules.ts'

/** Everything that is found in a content folder, and the ladder if there is one. */
export interface CheckResult {
  ladder?: Ladder
  /** Sorted by file, line and column. */
  findings: Finding[]
  /** How many text files were read. */
  files: number
}

/** Runs every rule on the files of a content folder. `today` is YYYY-MM-DD; `earlier` are findings of the reading. */
export function checkContent(files: ContentFiles, earlier: readonly Finding[], today: string): CheckResult {
  const { ladder, findings } = buildLadder(files, earlier)
  if (!ladder) return { findings, files: files.texts.length }
  const situation = { today, ladder }
  const texts = files.texts.filter(({ path }) => path !== 'handbook.yaml')
  const place = placesOf(ladder)
  const all = [...findings, ...checkTexts(texts, situation), ...runLadderRules(ladder, situation)].map(place)
  return { ladder, findings: applyIntentions(all, ladder).sort(byPlace), files: files.texts.length }
}

function runLadderRules(ladder: Ladder, situation: Situation): Finding[] {
  const found: Finding[] = []
  for (const [id, rule] of Object.entries<Rule>(rules)) rule.ladder?.(ladder, situation, sayFor(id, rule, found))
  return found
}
