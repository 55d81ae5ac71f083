import type { Finding, Place } from '../ladder/finding.ts'
import type { SourceFile } from '../ladder/source/source.ts'
import type { Context, Rule, Say, Situation } from './rule.ts'
import { textDocument } from './text/text-document.ts'
import { textRules } from './text-rules.ts'

/** Runs every rule that needs no model on Markdown, MDX and YAML files of any layout; in the order of the files. */
export function checkTexts(files: Iterable<SourceFile>, situation: Situation): Finding[] {
  const found: Finding[] = []
  const looks = Object.entries<Rule>(textRules).map(([id, rule]) => ({ look: rule.text, say: sayFor(id, rule, found) }))
  for (const file of files) {
    const document = textDocument(file)
    for (const { look, say } of looks) look?.(document, situation, say)
  }
  return found
}

/** What a rule calls with each of its findings. */
export function sayFor(rule: string, { severity }: Rule, found: Finding[]): Say {
  return ({ file, line, column }: Place, message: string, context: Context = {}) => {
    found.push({ rule, severity, file, line, column, message, ...context })
  }
}
