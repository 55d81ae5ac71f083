import type { Findings } from './finding.ts'
import type { Ladder, LadderNode, Level } from './model.ts'
import { didYouMean, nearest } from './nearest.ts'
import type { ImageUse, LinkUse, Passage } from './passage.ts'
import type { Prose } from './prose.ts'

/** A document as a target of links: its node, its address, and its anchors. */
interface Target {
  node: LadderNode | undefined
  address: string
  /** Anchors that are nodes of their own lead to them; plain headings lead to the document. */
  anchors: Map<string, LadderNode | undefined>
}

/** What a link needs to be followed. */
export interface LinkContext {
  targets: Map<string, Target>
  /** All paths that exist, readable or not. */
  paths: ReadonlySet<string>
  images: ReadonlySet<string>
  findings: Findings
}

/** Follows every link of the ladder: relations and backlinks come to be, links get their addresses, broken ones become findings. */
export function linkLadder(ladder: Ladder, paths: ReadonlySet<string>, findings: Findings): void {
  const context: LinkContext = { targets: collectTargets(ladder), paths, images: new Set(ladder.images), findings }
  const linkAll = (from: LadderNode | undefined, passages: readonly Passage[], tags: readonly LinkUse[] = []) => {
    for (const { links, images } of passages) {
      for (const link of links) follow(link, from, context)
      for (const image of images) followImage(image, context)
    }
    for (const link of tags) follow(link, from, context)
  }
  if (ladder.home) linkAll(undefined, passagesOf(ladder.home.prose))
  for (const category of ladder.categories) {
    linkAll(category, passagesOf(category.prose))
    for (const cell of category.cells) {
      linkAll(cell, [cell.intro])
      for (const expectation of cell.expectations) {
        linkAll(expectation, [expectation.prose], expectation.tags)
        for (const example of expectation.examples) linkAll(example, [example.body])
      }
    }
  }
  for (const node of [...ladder.levels, ...ladder.values, ...ladder.principles, ...ladder.guides]) {
    linkAll(node, passagesOf(node.prose))
  }
}

const passagesOf = (prose: Prose): Passage[] => [prose.lead.passage, ...prose.sections.map(({ passage }) => passage)]

function collectTargets(ladder: Ladder): Map<string, Target> {
  const targets = new Map<string, Target>()
  const add = (node: LadderNode, own: readonly LadderNode[], prose?: Prose) => {
    const anchors = new Map<string, LadderNode | undefined>()
    for (const { id, anchors: inner } of prose?.sections ?? []) {
      for (const anchor of [id, ...inner.map((each) => each.id)]) anchors.set(anchor, undefined)
    }
    for (const part of own) anchors.set(part.id, part)
    targets.set(node.source.file, { node, address: node.address, anchors })
  }
  if (ladder.home)
    targets.set(ladder.home.source.file, {
      node: undefined,
      address: '/',
      anchors: new Map(ladder.home.prose.sections.map(({ id }) => [id, undefined])),
    })
  for (const level of ladder.levels) add(level, [], level.prose)
  for (const category of ladder.categories) add(category, category.dimensions, category.prose)
  for (const cell of ladder.cells) if (cell.written) add(cell, cell.expectations)
  for (const value of ladder.values) add(value, value.subValues, value.prose)
  for (const page of [...ladder.principles, ...ladder.guides]) add(page, [], page.prose)
  return targets
}

function follow(link: LinkUse, from: LadderNode | undefined, context: LinkContext): void {
  const { findings, targets } = context
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(link.href)) return
  const { path, anchor } = resolve(link.href, link.place.file)
  if (path === undefined) {
    const known = [...targets].find(
      ([, target]) => target.address.replace(/\/$/, '') === link.href.replace(/#.*$/, '').replace(/\/$/, ''),
    )
    const suggestion = known ? relative(link.place.file, known[0]) + (anchor ? `#${anchor}` : '') : undefined
    findings.error('broken-link', link.place, brokenMessage(link, suggestion), suggestion)
    return
  }
  const target = targets.get(path)
  if (!target) {
    if (context.images.has(path)) link.node.data = { ...link.node.data, address: `/media/${path}` }
    else if (!context.paths.has(path)) reportNothing(link, path, anchor, context)
    return
  }
  if (anchor !== '' && !target.anchors.has(anchor)) {
    const suggestion = nearest(anchor, target.anchors.keys())
    const remedy = didYouMean(suggestion && `#${suggestion}`) || ' Link to the document, or to one of its headings.'
    findings.error(
      'broken-anchor',
      link.place,
      `\`${path}\` has no heading \`#${anchor}\`.${remedy}`,
      suggestion && `${link.href.split('#')[0]}#${suggestion}`,
    )
    return
  }
  link.node.data = { ...link.node.data, address: target.address + (anchor === '' ? '' : `#${anchor}`) }
  const node = target.anchors.get(anchor) ?? target.node
  if (node && from && node !== from) relate(from, node, link, findings)
}

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

/** True when `lower` stands below `upper` on the way up to it, over the border of a track too. */
export function isBelow(lower: Level, upper: Level): boolean {
  for (let level = upper.below; level; level = level.below) if (level === lower) return true
  return false
}

function reportNothing(link: LinkUse, path: string, anchor: string, { targets, findings }: LinkContext): void {
  const near = nearest(path, targets.keys()) ?? nearest(path.replace(/.*\//, ''), targets.keys())
  const suggestion = near && relative(link.place.file, near) + (anchor ? `#${anchor}` : '')
  findings.error('broken-link', link.place, brokenMessage(link, suggestion), suggestion)
}

function brokenMessage(link: LinkUse, suggestion: string | undefined): string {
  if (link.href === '') return 'This link leads nowhere. Write the file that it means in the round brackets, or remove it.'
  const remedy = didYouMean(suggestion) || ' Write the path from this file to the other one, as in `../../values/own-it.mdx`.'
  return `The link \`${link.href}\` leads to nothing.${remedy}`
}

function followImage(image: ImageUse, context: LinkContext): void {
  if (/^https?:/i.test(image.href)) {
    context.findings.error(
      'image',
      image.place,
      'An image of another site stands here. Put it into the content folder: readers would be seen by that site.',
    )
    return
  }
  const { path } = resolve(image.href, image.place.file)
  if (path !== undefined && context.images.has(path)) {
    image.node.data = { ...image.node.data, address: `/media/${path}` }
    return
  }
  const suggestion = path === undefined ? undefined : nearest(path, context.images)
  const remedy =
    didYouMean(suggestion && relative(image.place.file, suggestion)) || ' Put the image beside the document and name it here.'
  context.findings.error(
    'image',
    image.place,
    `There is no image \`${image.href}\`.${remedy}`,
    suggestion && relative(image.place.file, suggestion),
  )
}

/** The path below the content folder that `href` means in `file`, and its anchor. No path: the link is empty, absolute or leaves the folder. */
function resolve(href: string, file: string): { path?: string; anchor: string } {
  const [before = '', hash = ''] = href.split('#', 2)
  const anchor = decode(hash)
  if (href === '' || before.startsWith('/')) return { anchor }
  const way = before === '' ? file : decode(before.replace(/\?.*$/, ''))
  const parts = before === '' ? [] : file.split('/').slice(0, -1)
  for (const part of way.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return { anchor }
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return { path: parts.join('/'), anchor }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The way from one file to another, as a link writes it. */
export function relative(fromFile: string, toFile: string): string {
  const from = fromFile.split('/').slice(0, -1)
  const to = toFile.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
