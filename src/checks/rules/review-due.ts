import type { Rule } from '../rule.ts'

/** A document whose last review is older than handbook.yaml allows, or has not been. */
export const reviewDue: Rule = {
  severity: 'warning',
  title: 'A review that is due',
  why: 'A ladder that nobody has read as a whole for long describes work that nobody does any more.',
  remedy: 'Read the document from top to bottom, mend it, and set `reviewed` to the day when you did.',
  fires: {
    'handbook.yaml': '+reviewEvery: 12\n',
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\nreviewed: 2020-01-31\n---\n\n## Writes tests\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  quiet: {
    'handbook.yaml': '+reviewEvery: 1200\n',
    'ladder/craft/senior.mdx':
      '---\ntheme: teaches\nreviewed: 2020-01-31\n---\n\n## Writes tests\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one for a sum that was off by a cent.\n',
  },
  text: (document, { ladder, today }, say) => {
    if (!ladder) return
    const every = ladder.config.reviewEvery
    for (const { kind, key, raw, line, column } of document.items.items) {
      if (kind !== 'field' || key !== 'reviewed' || !/^\d{4}-\d{2}-\d{2}$/.test(raw)) continue
      // Where the writer is, it may be tomorrow.
      if (raw > dayAfter(today)) {
        say(
          { file: document.path, line, column },
          `The review of \`${raw}\` has not been yet. Set \`reviewed\` to the day when somebody read the document as a whole.`,
        )
      } else if (every !== undefined && monthsLater(raw, every) < today) {
        say(
          { file: document.path, line, column },
          `The last review was on \`${raw}\`, and one is due every ${every} months. Read the document as a whole and set a new date.`,
        )
      }
    }
  },
}

function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10)
}

const dayAfter = (date: string): string => new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
