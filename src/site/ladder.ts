import { type CheckResult, checkContent } from '../checks/check.ts'
import { type Finding, Findings } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'
import { readContent } from '../ladder/read.ts'
import { contentFolder } from './settings.ts'

interface Content extends CheckResult {
  ladder: Ladder
}

let reading: Promise<Content> | undefined

/**
 * The ladder that pages show, read once in a build and again in dev when content changes.
 * Throws with every error of the content, one a line.
 */
export async function getLadder(): Promise<Ladder> {
  return (await getContent()).ladder
}

/** What is wanted: the gaps of the ladder, as the check finds them. */
export async function getGaps(): Promise<Finding[]> {
  return (await getContent()).findings.filter(({ severity }) => severity === 'gap')
}

/** How many files the content has. */
export async function countFiles(): Promise<number> {
  return (await getContent()).files
}

function getContent(): Promise<Content> {
  reading ??= read()
  return reading
}

async function read(): Promise<Content> {
  const findings = new Findings()
  const files = await readContent(contentFolder(), findings)
  const { ladder, ...result } = checkContent(files, findings.all, new Date().toISOString().slice(0, 10))
  const errors = result.findings.filter(({ severity }) => severity === 'error')
  if (ladder && errors.length === 0) return { ladder, ...result }
  const list = errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n')
  // Astro shows the hint below the message, and guesses one where there is none.
  throw Object.assign(new Error(list), {
    hint: 'Mend these, and the page comes back by itself. `npm run check` shows the lines.',
  })
}
