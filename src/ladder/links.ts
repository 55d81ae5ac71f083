import type { Documents } from './documents.ts'
import type { Findings } from './finding.ts'
import { followLink, type LinkContext } from './link.ts'
import type { Ladder, LadderNode } from './model.ts'
import type { LinkUse, Passage } from './passage.ts'
import { followImage } from './picture.ts'
import type { Prose } from './prose.ts'
import { targetsOf } from './targets.ts'
import { isBelow } from './tracks.ts'

/** Follows every link of the ladder: relations and backlinks come to be, links get their addresses, broken ones become findings. */
export function linkLadder(ladder: Ladder, { paths, unread }: Documents, findings: Findings): void {
  const context: LinkContext = { targets: targetsOf(ladder), paths, unread, images: new Set(ladder.images), findings }
  const linkAll = (from: LadderNode | undefined, passages: readonly Passage[], tags: readonly LinkUse[] = []) => {
    for (const link of [...passages.flatMap(({ links }) => links), ...tags]) {
      const target = followLink(link, context)
      if (target && from && target !== from) relate(from, target, link, findings)
    }
    for (const image of passages.flatMap(({ images }) => images)) followImage(image, context)
  }
  if (ladder.home) linkAll(undefined, passagesOf(ladder.home.prose))
  for (const category of ladder.categories) {
    linkAll(category, passagesOf(category.prose))
    for (const cell of category.cells) {
      linkAll(cell, [cell.intro])
      linkAll(undefined, [], cell.noteLinks)
      for (const expectation of cell.expectations) {
        linkAll(expectation, [expectation.prose], expectation.tags)
        linkAll(undefined, [], expectation.noteLinks)
        for (const example of expectation.examples) linkAll(example, [example.body])
      }
    }
  }
  for (const node of [...ladder.levels, ...ladder.values, ...ladder.principles, ...ladder.guides]) {
    linkAll(node, passagesOf(node.prose))
  }
}

const passagesOf = (prose: Prose): Passage[] => [prose.lead.passage, ...prose.sections.map(({ passage }) => passage)]

function relate(from: LadderNode, target: LadderNode, link: LinkUse, findings: Findings): void {
  if (from.relations.some((relation) => relation.target === target)) return
  let thread = false
  if (from.kind === 'expectation' && target.kind === 'expectation') {
    thread = isBelow(target.cell.level, from.cell.level)
    if (isBelow(from.cell.level, target.cell.level)) {
      findings.error(
        'thread-up',
        link.place,
        `A thread leads down: \`${target.name}\` is of ${target.cell.level.short}, above ${from.cell.level.short}. Link from there to here instead; the way up is drawn by itself.`,
      )
      return
    }
    if (thread) {
      from.growsFrom.push(target)
      target.growsInto.push(from)
    }
  }
  from.relations.push({ target, thread, source: link.place })
  if (!target.livedBy.includes(from)) target.livedBy.push(from)
}
