import { isPair, isScalar, visit } from 'yaml'
import type { Findings } from '../finding.ts'
import type { YamlTree } from './yaml-tree.ts'

/** Reports each day without quotes where text is expected: to other readers of YAML it is a date, and no text. */
export function reportBareDates(tree: YamlTree, findings: Findings): void {
  visit(tree.document, {
    Scalar(key, { value, type, range }, path) {
      const parent = path.at(-1)
      if (type !== 'PLAIN' || typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return
      if (!isPair(parent) || key !== 'value' || !isScalar(parent.key) || parent.key.value === 'reviewed') return
      findings.error(
        'front-matter',
        tree.placeAt(range?.[0] ?? 0),
        `The field \`${parent.key.value}\` holds the date \`${value}\`: text is expected; put it in quotes.`,
      )
    },
  })
}
