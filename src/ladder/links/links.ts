import { reportDeepSubValues, reportDeepTarget } from '../deep-sub-value.ts'
import type { Documents } from '../documents.ts'
import type { Findings } from '../finding.ts'
import { followImage } from '../images/picture.ts'
import type { Ladder, LadderNode } from '../model.ts'
import type { LinkUse, Passage } from '../passage.ts'
import { isBelow } from '../tracks.ts'
import { followLink, type LinkContext } from './link.ts'
import { passagesOf } from './survey.ts'
import { targetsOf } from './targets.ts'
import { reportThreadsUp, type ThreadUp } from './threads-up.ts'

/** Follows every link of the ladder: relations and backlinks come to be, links get their addresses, broken ones become findings. */
export function linkLadder(ladder: Ladder, documents: Documents, findings: Findings): void {
  const { paths, unread, maybeHeadings, standsAt, absent, survey, config } = documents
  const up: ThreadUp[] = []
  const context: LinkContext = {
    targets: targetsOf(ladder),
    paths,
    unread,
    maybeHeadings,
    standsAt,
    absent,
    survey,
    images: new Set(ladder.images),
    config,
    told: new Set(),
    findings,
  }
  const linkAll = (from: LadderNode | undefined, passages: readonly Passage[], tags: readonly LinkUse[] = []) => {
    for (const link of passages.flatMap(({ links }) => links)) {
      const { target, meant } = followLink(link, context)
      if (!target || !from || target === from || (meant && isWrongWay(from, target))) continue
      reportDeepTarget(from, target, link.href, documents, findings)
      relate(from, target, link, up)
    }
    for (const link of tags) {
      const { target, meant } = followLink(link, context)
      if (!target || !from || (meant && isWrongWay(from, target)) || leadsAround(from, target, link, findings)) continue
      reportDeepTarget(from, target, link.href, documents, findings)
      relate(from, target, link, up)
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
  for (const value of ladder.values) reportDeepSubValues(value, documents, findings)
  reportThreadsUp(up, ladder, documents, findings)
  for (const { severity, file } of maybeHeadings.values()) if (severity === 'error') unread.add(file)
}

/** True for a thread that would not lead down: what a broken link was meant to be is a guess, and its faults are not told. */
function isWrongWay(from: LadderNode, target: LadderNode): boolean {
  const lower = from.kind === 'example' ? from.expectation : from
  return lower.kind === 'expectation' && target.kind === 'expectation' && !isBelow(target.cell.level, lower.cell.level)
}

/** True, with a finding, for a tag that leads to an expectation of the same level: in prose that is a neighbour, as a tag a thread. */
function leadsAround(from: LadderNode, target: LadderNode, link: LinkUse, findings: Findings): boolean {
  if (from.kind !== 'expectation' || target.kind !== 'expectation' || from.cell.level !== target.cell.level) return false
  const where = target === from ? 'leads to itself' : `is of ${target.cell.level.short} as well`
  findings.error(
    'thread-up',
    link.place,
    `Expectations link down, to what they build on, and \`${target.name}\` ${where}. Link an expectation of a lower level, or name a neighbour in a sentence.`,
  )
  return true
}

/** Makes a relation, or takes note of a thread that leads up. */
function relate(from: LadderNode, target: LadderNode, link: LinkUse, up: ThreadUp[]): void {
  if (from.relations.some((relation) => relation.target === target)) return
  const lower = from.kind === 'example' ? from.expectation : from
  if (lower.kind === 'expectation' && target.kind === 'expectation' && isBelow(lower.cell.level, target.cell.level)) {
    up.push({ from: lower, target, link })
    return
  }
  const thread = from.kind === 'expectation' && target.kind === 'expectation' && isBelow(target.cell.level, from.cell.level)
  if (thread) {
    from.growsFrom.push(target)
    target.growsInto.push(from)
  }
  from.relations.push({ target, thread, source: link.place })
  if (!target.livedBy.includes(from)) target.livedBy.push(from)
}
