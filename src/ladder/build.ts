import { parseDocuments } from './documents.ts'
import { type Finding, Findings } from './finding.ts'
import { linkLadder } from './links/links.ts'
import type { Ladder } from './model.ts'
import { makeNodes } from './nodes.ts'
import type { ContentFiles } from './source/source.ts'

/** A ladder and what was found wrong while it was joined. There is no ladder when there is no usable handbook.yaml. */
export interface LadderResult {
  ladder?: Ladder
  /** Sorted by place. A ladder with an error in here must not be published. */
  findings: Finding[]
}

/** Joins the files of a content folder into one ladder. Pure: `files` in, nodes and findings out. */
export function buildLadder(files: ContentFiles, earlier: readonly Finding[] = []): LadderResult {
  const findings = new Findings()
  for (const finding of earlier) findings.add(finding)
  const documents = parseDocuments(files, findings)
  if (!documents) return { findings: findings.sorted() }
  const ladder = makeNodes(documents, findings)
  linkLadder(ladder, documents, findings)
  return { ladder, findings: findings.sorted() }
}
