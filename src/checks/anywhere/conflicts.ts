import { conflictsIn } from '../../ladder/source/conflict.ts'
import type { Rule } from '../rule.ts'

/** Reports conflicts that git left, in any document. The reading of a ladder reports its own. */
export const sayConflicts: NonNullable<Rule['text']> = ({ path, text }, { around }, say) => {
  if (!around) return
  for (const { marks, message } of conflictsIn(text)) say({ file: path, line: marks[0] ?? 1, column: 1 }, message)
}
