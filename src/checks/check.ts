import { buildLadder } from '../ladder/build.ts'
import type { Finding } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'
import type { ContentFiles } from '../ladder/source.ts'

/** Everything that is found in a content folder, and the ladder if there is one. */
export interface CheckResult {
  ladder?: Ladder
  findings: Finding[]
  files: number
}

/** Runs every rule on the files of a content folder. */
export function checkContent(files: ContentFiles, earlier: readonly Finding[]): CheckResult {
  const { ladder, findings } = buildLadder(files, earlier)
  return { ...(ladder ? { ladder } : {}), findings, files: files.texts.length }
}
