import type { Ladder } from '../ladder/model.ts'
import { readLadder } from '../ladder/read.ts'
import { contentFolder } from './settings.ts'

let reading: Promise<Ladder> | undefined

/**
 * The ladder that pages show, read once in a build and again in dev when content changes.
 * Throws with every error of the content, one a line.
 */
export function getLadder(): Promise<Ladder> {
  reading ??= read()
  return reading
}

async function read(): Promise<Ladder> {
  const { ladder, findings } = await readLadder(contentFolder())
  const errors = findings.filter(({ severity }) => severity === 'error')
  if (ladder && errors.length === 0) return ladder
  throw new Error(errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'))
}
