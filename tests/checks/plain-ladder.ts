import { type CheckResult, checkContent } from '../../src/checks/check.ts'
import type { ExampleFiles } from '../../src/checks/rule.ts'

/** A small ladder in which no rule that looks for holes has anything to find; the examples of the rules are laid over it. */
export const plainLadder: ExampleFiles = {
  'handbook.yaml': `title: Craft
description: How we work.
tracks:
  - id: maker
    title: Maker
    levels: [junior, senior]
categories: [craft]
`,
  'levels/junior.mdx':
    '---\ntitle: Junior\nreach: A task\nhorizon: A week\nambiguity: None\nguidance: Gets it\n---\n\nLearns the work.\n',
  'levels/senior.mdx':
    '---\ntitle: Senior\nreach: A team\nhorizon: A year\nambiguity: Much\nguidance: Gives it\n---\n\nLeads the work.\n',
  'ladder/craft/index.mdx':
    '---\ntitle: Craft\ndimensions: [depth]\n---\n\nWhat is made, with [care](../../values/care.mdx#finish) and in the spirit of [Speak plainly](../../principles/speak-plainly.mdx).\n\n## Depth\n\nHow far the work goes.\n',
  'ladder/craft/junior.mdx':
    '---\ntheme: learns\n---\n\n## Finds causes\n\nFinds the cause of a fault before changing any code, and notes it.\n\n[Depth](index.mdx#depth) · [Finish](../../values/care.mdx#finish) · [Speak plainly](../../principles/speak-plainly.mdx)\n\n- **Data:** Traced a sum that was off by a cent to a rate that had been rounded twice.\n',
  'ladder/craft/senior.mdx':
    '---\ntheme: teaches\n---\n\n## Tests each fault\n\nWrites a test that shows the fault, for whoever comes next.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes) · [Finish](../../values/care.mdx#finish) · [Speak plainly](../../principles/speak-plainly.mdx)\n\n- **Data:** Kept the import of that day as a test; the next rounding error stopped before it was paid out.\n',
  'values/care.mdx': '---\ntitle: Care\n---\n\n## Finish\n\nEnd what was begun.\n',
  'principles/speak-plainly.mdx': '---\ntitle: Speak plainly\n---\n\nAnswer for what you make.\n',
}

/** The plain ladder with `files` laid over it, as path and text. `-` leaves a file out, a leading `+` adds to it. */
export function layOver(files: ExampleFiles): { path: string; text: string }[] {
  const all: Record<string, string> = { ...plainLadder }
  for (const [path, text] of Object.entries(files)) {
    if (text === '-') delete all[path]
    else all[path] = text.startsWith('+') ? (plainLadder[path] ?? '') + text.slice(1) : text
  }
  // Every cell of the plain ladder has an example from this discipline.
  if (!/^disciplines:/m.test(all['handbook.yaml'] ?? 'disciplines:'))
    all['handbook.yaml'] += 'disciplines:\n  - { id: data, title: Data }\n'
  return Object.entries(all).map(([path, text]) => ({ path, text }))
}

/** Checks the plain ladder with `files` laid over it. The date is fixed, so that promises pass only once. */
export function checkOver(files: ExampleFiles, today = '2026-11-21'): CheckResult {
  return checkContent({ texts: layOver(files), images: [] }, [], today)
}
