import { buildLadder } from '../ladder/build.ts'
import { byPlace, type Finding } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'
import type { ContentFiles, SourceFile } from '../ladder/source.ts'
import { applyIntentions } from './intentions.ts'
import { placesOf } from './placing.ts'
import type { Rule, Situation } from './rule.ts'
import { rules } from './rules.ts'
import { textDocument } from './text/text-document.ts'

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
  const all = [...findings, ...runTextRules(texts, situation), ...runLadderRules(ladder, situation)].map(place)
  return { ladder, findings: applyIntentions(all, ladder).sort(byPlace), files: files.texts.length }
}

/** Runs every rule that needs no model on Markdown, MDX and YAML files of any layout. */
export function checkTexts(files: readonly SourceFile[], today: string): Finding[] {
  return runTextRules(files, { today }).sort(byPlace)
}

function runTextRules(files: readonly SourceFile[], situation: Situation): Finding[] {
  const found: Finding[] = []
  const active = Object.entries<Rule>(rules).filter(([, { text }]) => text)
  for (const file of files) {
    const document = textDocument(file)
    for (const [id, rule] of active) rule.text?.(document, situation, say(id, rule, found))
  }
  return found
}

function runLadderRules(ladder: Ladder, situation: Situation): Finding[] {
  const found: Finding[] = []
  for (const [id, rule] of Object.entries<Rule>(rules)) rule.ladder?.(ladder, situation, say(id, rule, found))
  return found
}

const say =
  (rule: string, { severity }: Rule, found: Finding[]) =>
  ({ file, line, column }: Finding | { file: string; line: number; column: number }, message: string, context = {}): void => {
    found.push({ rule, severity, file, line, column, message, ...context })
  }
