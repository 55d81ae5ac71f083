import { passagesOf } from '../../ladder/links/survey.ts'
import type { Expectation, Level } from '../../ladder/model.ts'
import { earlierTwins } from '../likeness.ts'
import type { Rule, Say } from '../rule.ts'

/** Two expectations, or two levels, that say nearly the same. */
export const nearDuplicate: Rule = {
  severity: 'warning',
  title: 'Two expectations or levels that say nearly the same',
  why: 'When a level restates the one below, nobody can tell what changes on the way up, and the two drift apart with the next edit.',
  remedy: 'Say at the higher level only what is new, and link the lower one as its thread.',
  fires: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Mends carefully\n\nFinds the cause of a fault before changing any code, and notes it for the team.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Noted why two sums differed.\n',
  },
  quiet: {
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\n---\n\n## Ends kinds of faults\n\nChanges the system so that a fault of the same kind cannot come back.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- **Data:** Made amounts a type of their own, which cannot be added across currencies.\n',
  },
  ladder: ({ cells, levels }, _, say) => {
    const expectations = cells.flatMap((cell) => cell.expectations).filter(({ prose }) => prose.text !== '')
    sayTwins(expectations, ({ prose }) => prose.text, say)
    // Where a fact differs, that is what the level adds.
    for (const alike of Map.groupBy(levels, factsOf).values()) sayTwins(alike, wordsOfLevel, say)
  },
}

function sayTwins<Node extends Expectation | Level>(nodes: readonly Node[], text: (node: Node) => string, say: Say): void {
  for (const [index, twin] of earlierTwins(nodes.map(text)).entries()) {
    const [node, other] = [nodes[index], twin === undefined ? undefined : nodes[twin]]
    if (!node || !other) continue
    const where = `${other.source.file}:${other.source.line}`
    say(
      node.source,
      `\`${node.name}\` says nearly the same as \`${other.name}\` (${where}). Say here only what is new, or make one of the two.`,
    )
  }
}

const factsOf = ({ reach, horizon, ambiguity, guidance }: Level): string =>
  [reach, horizon, ambiguity, guidance].filter((fact) => fact !== undefined).join('\n')

/** What a level says; its facts where it says no more. */
function wordsOfLevel(level: Level): string {
  return (
    passagesOf(level.prose)
      .map(({ text }) => text)
      .join('\n')
      .trim() || factsOf(level)
  )
}
