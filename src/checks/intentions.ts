import { parseYaml } from '../ladder/fields/yaml-tree.ts'
import type { Finding, Place } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'
import { didYouMean, nearest } from '../ladder/nearest.ts'
import { rules, settableRules } from './rules.ts'

/**
 * Leaves out the holes that handbook.yaml says are meant, and gives rules the severities that it sets. An error stays an error: without
 * it there is no ladder to publish. What cannot be set so is a finding itself, and so is an exception that fits nothing.
 */
export function applyIntentions(findings: readonly Finding[], { config, configText }: Ladder): Finding[] {
  const used = new Set<number>()
  const kept = findings.filter((finding) => {
    const index = config.intended.findIndex(
      ({ rule, file, expectation, topic }) =>
        rule === finding.rule &&
        file === finding.file &&
        (expectation === undefined || expectation === finding.expectation) &&
        (topic === undefined || [finding.topic, finding.discipline].includes(topic)),
    )
    if (index < 0 || finding.severity === 'error') return true
    used.add(index)
    return false
  })
  const adjusted = kept.flatMap((finding): Finding[] => {
    const severity = config.severity[finding.rule]
    if (severity === undefined || finding.severity === 'error') return [finding]
    return severity === 'off' ? [] : [{ ...finding, severity }]
  })
  return [...adjusted, ...idle(config, used, configText)]
}

/** What handbook.yaml sets for rules that it cannot set, or that there are not, and its exceptions that fit nothing. */
function idle(config: Ladder['config'], used: ReadonlySet<number>, text: string): Finding[] {
  const tree = parseYaml({ file: 'handbook.yaml', text, firstLine: 1 })
  const finding = (place: Place, message: string): Finding => ({ rule: 'idle-intention', severity: 'warning', ...place, message })
  const keys = tree.placesOfKeys(['severity'])
  const settings = Object.entries(config.severity).flatMap(([id, severity]) => {
    const fault =
      unknownRule(id) ?? (severity !== 'error' && isAlwaysError(id) ? `${firmError(id)} Remove this setting.` : undefined)
    return fault === undefined ? [] : [finding(keys.get(id) ?? tree.placeOf(['severity']), fault)]
  })
  const exceptions = config.intended.flatMap(({ rule, file, expectation }, index) => {
    if (used.has(index)) return []
    const fault =
      unknownRule(rule) ?? (isAlwaysError(rule) ? `${firmError(rule)} Mend what it finds, and remove this exception.` : undefined)
    if (fault !== undefined) return [finding(tree.placeOf(['intended', index, 'rule']), fault)]
    const message = `\`${rule}\` finds nothing in \`${file}\` that this entry of \`intended\` would excuse. Remove the entry, or mend its rule, file, expectation or topic.`
    return [finding(tree.placeOf(['intended', index, expectation === undefined ? 'file' : 'expectation']), message)]
  })
  return [...settings, ...exceptions]
}

const ids = Object.keys(rules)

function unknownRule(id: string): string | undefined {
  return Object.hasOwn(rules, id) ? undefined : `No rule is called \`${id}\`.${didYouMean(nearest(id, ids))}`
}

const isAlwaysError = (id: string): boolean => Object.hasOwn(rules, id) && !Object.hasOwn(settableRules, id)

const firmError = (id: string): string =>
  `\`${id}\` finds errors, and errors cannot be turned down, because the handbook is not built until they are mended.`
