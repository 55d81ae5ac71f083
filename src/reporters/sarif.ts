import type { Rule } from '../checks/rule.ts'
import type { Severity } from '../ladder/finding.ts'
import type { Report } from './report.ts'

const levels = { error: 'error', warning: 'warning', gap: 'note' } as const satisfies Record<Severity, string>

/** The report as SARIF 2.1.0, which code hosts show beside the lines of a pull request. */
export function sarifReport({ findings }: Report, rules: Readonly<Record<string, Rule>>): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Ladder Handbook',
            rules: ids.map((id) => ({
              id,
              shortDescription: { text: rules[id]?.title ?? id },
              fullDescription: { text: rules[id]?.why ?? id },
              help: { text: rules[id]?.remedy ?? id },
              defaultConfiguration: { level: levels[rules[id]?.severity ?? 'warning'] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ rule, severity, message, file, line, column }) => ({
          ruleId: rule,
          ruleIndex: ids.indexOf(rule),
          level: levels[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}
