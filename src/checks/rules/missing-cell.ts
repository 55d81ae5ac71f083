import type { Rule } from '../rule.ts'

/** A category at a level of which no document speaks. */
export const missingCell: Rule = {
  severity: 'gap',
  title: 'A cell without document',
  why: 'A person at that level cannot learn what is expected of them, and a gap in the middle breaks every thread through it.',
  remedy: 'Write the cell. If the category ends below that level, say so under `intended` in handbook.yaml, with the reason.',
  fires: { 'ladder/craft/senior.mdx': '-' },
  quiet: {
    'handbook.yaml':
      '+intended:\n  - rule: missing-cell\n    file: ladder/craft/senior.mdx\n    reason: The category ends at junior.\n',
    'ladder/craft/senior.mdx': '-',
  },
  ladder: ({ cells }, _, say) => {
    for (const { written, category, level, source } of cells) {
      if (written) continue
      say(
        source,
        `${category.name} has no document for ${level.short}. Write \`${source.file}\` with its first expectation below a heading \`## …\`, or let \`npm run new -- cell --in ${category.id}/${level.id}\` begin it. Where there is to be none, say so in handbook.yaml: \`intended: [{ rule: missing-cell, file: ${source.file}, reason: … }]\`.`,
        { category: category.id, level: level.id },
      )
    }
  },
}
