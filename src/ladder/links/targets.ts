import type { Ladder, LadderNode } from '../model.ts'
import type { Prose } from '../prose.ts'

/** A document as a target of links: its node, its address, and its anchors. The home page has no node. */
export interface Target {
  node: LadderNode | undefined
  address: string
  /** Anchors that are nodes of their own lead to them; plain headings lead to the document. */
  anchors: ReadonlyMap<string, LadderNode | undefined>
}

/** Every document that a link can lead to, by its path. */
export function targetsOf(ladder: Ladder): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  const add = (node: LadderNode, own: readonly LadderNode[], prose?: Prose): void => {
    const anchors = new Map<string, LadderNode | undefined>(prose && headingsOf(prose))
    for (const part of own) anchors.set(part.id, part)
    targets.set(node.source.file, { node, address: node.address, anchors })
  }
  const { home } = ladder
  if (home) targets.set(home.source.file, { node: undefined, address: '/', anchors: new Map(headingsOf(home.prose)) })
  for (const level of ladder.levels) add(level, [], level.prose)
  for (const category of ladder.categories) add(category, category.dimensions, category.prose)
  for (const cell of ladder.cells) if (cell.written) add(cell, cell.expectations)
  for (const value of ladder.values) add(value, value.subValues, value.prose)
  for (const page of [...ladder.principles, ...ladder.guides]) add(page, [], page.prose)
  return targets
}

function headingsOf({ lead, sections }: Prose): [string, undefined][] {
  const headings = [...lead.anchors, ...sections.flatMap((section) => [section, ...section.anchors])]
  return headings.map(({ id }) => [id, undefined])
}
