import type { Expectation } from '../../ladder/model.ts'
import { straighten } from '../../ladder/plain.ts'
import type { Rule } from '../rule.ts'

/** Share of word triples in common from which two texts say nearly the same; below it two good neighbours of one thread can stand. */
const alike = 0.6

/** Two expectations that say nearly the same. */
export const nearDuplicate: Rule = {
  severity: 'warning',
  title: 'Two expectations that say nearly the same',
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
  ladder: ({ cells }, _, say) => {
    const expectations = cells.flatMap((cell) => cell.expectations).filter(({ prose }) => prose.text !== '')
    const triples = new Map(expectations.map((each) => [each, triplesOf(each.prose.text)]))
    const holders = new Map<string, Expectation[]>()
    for (const expectation of expectations) {
      const own = triples.get(expectation) ?? new Set()
      const shared = new Map<Expectation, number>()
      for (const triple of own) {
        const others = holders.get(triple) ?? []
        // A triple that many share is a turn of phrase; counting it would cost the square of the ladder.
        if (others.length < 20) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
        holders.set(triple, [...others, expectation])
      }
      for (const [other, number] of shared) {
        const smaller = Math.min(own.size, triples.get(other)?.size ?? 0)
        if (smaller < 4 || number / smaller < alike) continue
        const where = `${other.source.file}:${other.source.line}`
        say(
          expectation.source,
          `\`${expectation.name}\` says nearly the same as \`${other.name}\` (${where}). Say here only what is new.`,
        )
        break
      }
    }
  },
}

function triplesOf(text: string): Set<string> {
  const words =
    straighten(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let at = 0; at + 2 < words.length; at++) found.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`)
  return found
}
