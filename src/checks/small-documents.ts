import type { ExampleFiles } from './rule.ts'

/** A content folder whose first guide has the given body and front matter. */
export const guide = (body: string, front = 'title: First'): ExampleFiles => ({
  'guides/first.mdx': `---\n${front}\n---\n\n${body}\n`,
})

/** A content folder whose cell for seniors has the given body and front matter. */
export const cell = (body: string, front = 'theme: teaches'): ExampleFiles => ({
  'ladder/craft/senior.mdx': `---\n${front}\n---\n\n${body}\n`,
})

/** The body of a cell in which nothing is wrong but perhaps its one example. */
export const cellWith = (example: string): string =>
  `## Tests each fault\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** ${example}`

/** The body of a cell in which nothing is wrong. */
export const whole = cellWith('Wrote one for a sum that was off by a cent.')
