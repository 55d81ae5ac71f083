import type { Documents } from './documents.ts'
import type { Findings } from './finding.ts'
import type { LadderNode, Value } from './model.ts'
import type { Anchor } from './prose.ts'

/** Reports headings of a value that stand above its first `##` and are too deep for a sub-value. */
export function reportDeepSubValues({ prose, source }: Value, { unsure }: Documents, findings: Findings): void {
  // What a guessed reading takes for a heading is none of its writer's.
  if (unsure.has(source.file)) return
  for (const anchor of prose.lead.anchors) reportDeep(anchor, findings)
}

/** Reports the heading of a value that somebody links from the ladder as if it were a sub-value, and that is too deep for one. */
export function reportDeepTarget(
  from: LadderNode,
  target: LadderNode,
  href: string,
  { unsure }: Documents,
  findings: Findings,
): void {
  const links = from.kind === 'expectation' || from.kind === 'example' || from.kind === 'category'
  if (!links || target.kind !== 'value' || unsure.has(target.source.file) || !href.includes('#')) return
  const id = href.slice(href.indexOf('#') + 1)
  const deep = target.prose.sections.flatMap(({ anchors }) => anchors).find((anchor) => anchor.id === id)
  if (deep) reportDeep(deep, findings)
}

function reportDeep({ name, depth, place }: Anchor, findings: Findings): void {
  if (depth < 3) return
  findings.warn(
    'lost-heading',
    place,
    `\`${'#'.repeat(depth)} ${name}\` is no sub-value: only a heading with \`##\` is. If it is one, write \`## ${name}\`.`,
    `## ${name}`,
  )
}
