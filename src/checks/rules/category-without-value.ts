import type { Category, LadderNode } from '../../ladder/model.ts'
import { linkTo } from '../link-to.ts'
import type { Rule } from '../rule.ts'

/** A category that names no value, or no principle. */
export const categoryWithoutValue: Rule = {
  severity: 'gap',
  title: 'A category without value or principle',
  why: 'Values on a wall change nothing. A category that none of them bears on is judged by something that was never said.',
  remedy:
    'Link the value or principle in the category and say how it bears on it; or name the hole under `intended` in handbook.yaml.',
  fires: {
    'ladder/craft/index.mdx':
      '---\ntitle: Craft\ndimensions: [depth]\n---\n\nWhat is made, in the spirit of [Speak plainly](../../principles/speak-plainly.mdx).\n\n## Depth\n\nHow far the work goes.\n',
  },
  quiet: {
    'ladder/craft/index.mdx':
      '---\ntitle: Craft\ndimensions: [depth]\n---\n\nWhat is made, in the spirit of [Speak plainly](../../principles/speak-plainly.mdx) and with [care](../../values/care.mdx#finish).\n\n## Depth\n\nHow far the work goes.\n',
  },
  ladder: ({ categories, values, principles }, _, say) => {
    for (const category of categories) {
      const missing = [
        ...(values.length > 0 && !names(category, ['value', 'sub-value']) ? ['value'] : []),
        ...(principles.length > 0 && !names(category, ['principle']) ? ['principle'] : []),
      ]
      for (const kind of missing) {
        const [one] = kind === 'value' ? values : principles
        const shown = one ? `, with a link such as ${linkTo(one, category.id)}` : ''
        say(category.source, `${category.name} names no ${kind}. Write a sentence on how one bears on it${shown}.`, {
          topic: kind,
        })
      }
    }
  },
}

const names = (category: Category, kinds: readonly LadderNode['kind'][]): boolean =>
  category.relations.some(({ target }) => kinds.includes(target.kind))
