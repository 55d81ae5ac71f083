import { kindOf } from '../../ladder/layout.ts'
import { plainWords } from '../../ladder/plain.ts'
import type { Rule } from '../rule.ts'

/** A heading with nothing below it. */
export const emptyHeading: Rule = {
  severity: 'gap',
  title: 'A heading with nothing below it',
  why: 'A heading promises a section. In a table of contents nobody can tell that it is empty.',
  remedy: 'Write the section, or remove the heading.',
  fires: { 'guides/first.mdx': '---\ntitle: First\n---\n\nA text.\n\n## Later\n\n## And then\n\nMore.\n' },
  quiet: { 'guides/first.mdx': '---\ntitle: First\n---\n\nA text.\n\n## Parts\n\n### One\n\nMore.\n' },
  text: (document, { ladder }, say) => {
    const { items, solid } = document.items
    const headings = items.filter(({ kind }) => kind === 'heading')
    const filled = [
      ...items.filter(({ kind, raw }) => kind !== 'heading' && kind !== 'comment' && raw !== '').map(({ line }) => line),
      ...solid,
    ].sort((a, b) => a - b)
    let next = 0
    for (const [index, heading] of headings.entries()) {
      const following = headings[index + 1]
      while (next < filled.length && (filled[next] ?? 0) <= heading.line) next++
      const hasBody = next < filled.length && (!following || (filled[next] ?? 0) < following.line)
      const hasParts = following !== undefined && (following.depth ?? 1) > (heading.depth ?? 1)
      // What it leads to is its section.
      const leadsOn = /^\[[^[\]]+\]\([^()#][^()]*\)$/.test(heading.raw)
      if (hasBody || hasParts || leadsOn) continue
      const name = plainWords(heading.raw.replaceAll('`', '').replace(/\s*\[#[^\]]*\]$/, ''))
      // The reading of a ladder reports headings without words, and in a cell those with nothing below them.
      if (ladder && (name === '' || (heading.depth === 2 && kindOf(document.path)?.kind === 'cell'))) continue
      say(
        { file: document.path, line: heading.line, column: heading.column },
        name === ''
          ? 'This heading has no words. Write some, or remove it.'
          : `Nothing stands below the heading \`${name}\`. Write the section, or remove the heading.`,
      )
    }
  },
}
