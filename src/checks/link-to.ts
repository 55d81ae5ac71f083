import { relative } from '../ladder/links/paths.ts'
import type { Dimension, Expectation, Principle, SubValue, Value } from '../ladder/model.ts'

/** The link to `node` as it is written in a cell of `category`, for a message to show. */
export function linkTo(node: Dimension | Expectation | Principle | SubValue | Value, category: string): string {
  const part = node.kind === 'dimension' || node.kind === 'expectation' || node.kind === 'sub-value'
  const path = relative(`ladder/${category}/cell.mdx`, node.source.file)
  return `\`[${node.name}](${path}${part ? `#${node.id}` : ''})\``
}
