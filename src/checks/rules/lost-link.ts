import { sayLostLinks } from '../anywhere/lost.ts'
import type { Rule } from '../rule.ts'
import { guide } from '../small-documents.ts'

/** Brackets that have the look of a link and are none. */
export const lostLink: Rule = {
  severity: 'error',
  title: 'A link that is none',
  why: 'Readers would see the brackets, and a relation of the ladder would be lost.',
  remedy:
    'Write `[words](../folder/file.mdx)`: words in square brackets, right behind them the path in round ones, without a space.',
  fires: guide('See [care] (../values/care.mdx).'),
  quiet: guide('See [care](../values/care.mdx).'),
  text: sayLostLinks,
}
