import { ladderRules } from './ladder-rules.ts'
import type { Rule } from './rule.ts'
import { textRules } from './text-rules.ts'

/** Every rule by its id. */
export const rules = { ...textRules, ...ladderRules } as const satisfies Record<string, Rule>

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
