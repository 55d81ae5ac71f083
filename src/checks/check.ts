import { buildLadder } from '../ladder/build.ts'
import { byPlace, type Finding } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'
import type { ContentFiles } from '../ladder/source/source.ts'
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
  const texts = files.texts.filter(({ path }) => path !== 'handbook.yaml')
  // Without a ladder there is still what its documents say.
  if (!ladder) return { findings: [...findings, ...checkTexts(texts, { today })].sort(byPlace), files: files.texts.length }
  const situation = { today, ladder }
  const place = placesOf(ladder)
  const all = [...findings, ...checkTexts(texts, situation), ...runLadderRules(ladder, findings, situation)].map(place)
  return { ladder, findings: applyIntentions(all, ladder).sort(byPlace), files: files.texts.length }
}

/**
 * What the ladder as a whole lacks. What stands in a document that could not be read may be all of it, so nothing is said until it can;
 * and nothing is said of what has an error of its own, a document or a line.
 */
function runLadderRules(ladder: Ladder, read: readonly Finding[], situation: Situation): Finding[] {
  const found: Finding[] = []
  if (ladder.unread.size > 0) return found
  for (const [id, rule] of Object.entries<Rule>(rules)) rule.ladder?.(ladder, situation, sayFor(id, rule, found))
  const faulty = new Set(read.map(({ file, line }) => `${file}:${line}`))
  // What a broken link was meant to relate, nobody knows.
  const unrelated = new Set(read.flatMap(({ rule, file, suggestion }) => (/^broken-/.test(rule) && !suggestion ? [file] : [])))
  // What was pasted twice is told by the second heading.
  const pasted = new Set(read.flatMap(({ rule, file }) => (rule === 'duplicate-id' ? [file] : [])))
  // What lives in a category that is gone is not for another to live.
  const lacksCategory = [...ladder.unsure].some((path) => path.endsWith('/'))
  // In a wrong order of levels nobody knows which is the lowest, where nothing needs a thread.
  const misordered = read.some(({ rule, file }) => rule === 'thread-up' && file === 'handbook.yaml')
  return found.filter(
    ({ rule, file, line }) =>
      !ladder.unsure.has(file) &&
      !unrelated.has(file) &&
      !faulty.has(`${file}:${line}`) &&
      !(rule === 'same-sentence' && pasted.has(file)) &&
      !(lacksCategory && (rule === 'unlived' || rule === 'lived-once')) &&
      !(misordered && rule === 'loose-thread'),
  )
}
