import { lineAndColumn } from '../ladder/decode.ts'
import type { Finding } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'
import { didYouMean, nearest } from '../ladder/nearest.ts'
import { rules } from './rules.ts'

/**
 * Leaves out the holes that handbook.yaml says are meant, and gives rules the severities that it sets. An error stays an error: without
 * it there is no ladder to publish. Exceptions that fit nothing are findings themselves.
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

function idle(config: Ladder['config'], used: ReadonlySet<number>, text: string): Finding[] {
  const finding = (word: string, message: string): Finding => {
    const place = lineAndColumn(text, Math.max(text.lastIndexOf(word), 0))
    return { rule: 'idle-intention', severity: 'warning', file: 'handbook.yaml', ...place, message }
  }
  const unknown = Object.keys(config.severity)
    .filter((id) => !Object.hasOwn(rules, id))
    .map((id) => finding(id, `No rule is called \`${id}\`.${didYouMean(nearest(id, Object.keys(rules)))}`))
  const unused = config.intended
    .filter((_, index) => !used.has(index))
    .map(({ rule, file, expectation }) =>
      finding(
        expectation ?? file,
        `Nothing that \`${rule}\` finds in \`${file}\` fits this exception. Remove it, or mend its rule, file, expectation or topic.`,
      ),
    )
  return [...unknown, ...unused]
}
