import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Findings, Place } from '../finding.ts'
import { placeOf } from '../passage.ts'
import type { SourceFile } from './source.ts'

/** Reports code whose fence is never closed, since all that follows would be taken for code; where it begins, or undefined. */
export function reportOpenFence(root: Root, { path, text }: SourceFile, findings: Findings): Place | undefined {
  let open: Place | undefined
  visit(root, 'code', (node) => {
    const raw = text.slice(node.position?.start.offset, node.position?.end.offset)
    const fence = /^(?:`{3,}|~{3,})/.exec(raw)?.[0]
    if (fence === undefined) return
    const last = raw.slice(raw.lastIndexOf('\n') + 1).replace(/^[\s>]+/, '')
    if (raw.includes('\n') && last.startsWith(fence)) return
    const line = `${fence.length} ${fence.startsWith('~') ? 'tildes (`~`)' : 'backticks'}`
    open = placeOf(node, path)
    findings.error(
      'code-fence',
      open,
      `The code that begins here is never closed. End it with a line of ${line} below its last one, or remove this line where no code begins.`,
    )
  })
  return open
}
