import type { StarlightPageProps } from '@astrojs/starlight/props'
import type { Ladder, LadderNode } from '../ladder/model.ts'

type Sidebar = NonNullable<StarlightPageProps['sidebar']>
type Item = Sidebar[number]
type Titled = { name: string; address: string }

/** What part of the handbook a page belongs to: a node, or the list of all nodes of a kind. */
export type Branch = LadderNode | 'search' | 'levels' | 'values' | 'principles' | 'guides' | 'disciplines' | 'home'

/** More neighbours than this are cut to those nearest the reader, so that a page does not grow with the ladder. */
const mostNeighbours = 24

/** The sidebar in ladder order, opened only where the reader is. */
export function sidebarFor(branch: Branch, ladder: Ladder): Sidebar {
  const kind = typeof branch === 'string' ? branch : branch.kind
  const here = typeof branch === 'string' ? undefined : branch
  const category = here && 'category' in here ? here.category : here?.kind === 'category' ? here : undefined
  const categories = near(ladder.categories, category).map((each): Item => {
    if (each !== category) return link(each)
    const level = here?.kind === 'cell' ? here.level : undefined
    const cells = near(
      each.cells,
      each.cells.find((cell) => cell.level === level),
    )
    return {
      label: each.name,
      items: [
        { label: 'Overview', link: each.address },
        ...cells.map((cell) => ({
          label: `${cell.level.short} ${shortTitle(cell.level.name, cell.level.short)}`,
          link: cell.address,
        })),
      ],
    }
  })
  const group = (label: string, folder: string, nodes: readonly Titled[], open: boolean, current?: Titled): Item[] => {
    if (nodes.length === 0) return []
    if (!open) return [{ label, link: `/${folder}/` }]
    return [{ label, items: [{ label: 'Overview', link: `/${folder}/` }, ...near(nodes, current).map(link)] }]
  }
  const levels = ladder.levels.map((level) => ({
    name: `${level.short} ${shortTitle(level.name, level.short)}`,
    address: level.address,
  }))
  const currentLevel = levels.find(({ address }) => address === here?.address)
  return [
    { label: 'The whole ladder', link: '/' },
    { label: 'Categories', items: categories },
    ...group('Levels', 'levels', levels, kind === 'level' || kind === 'levels', currentLevel),
    ...group('Values', 'values', ladder.values, kind === 'value' || kind === 'values', here),
    ...group('Principles', 'principles', ladder.principles, kind === 'principle' || kind === 'principles', here),
    ...group('Guides', 'guides', ladder.guides, kind === 'guide' || kind === 'guides', here),
    ...group('Disciplines', 'disciplines', ladder.disciplines, kind === 'discipline' || kind === 'disciplines', here),
    { label: 'What is missing', link: '/gaps/' },
    { label: 'Add an example', link: '/contribute/' },
  ]
}

const link = (node: Titled): Item => ({ label: node.name, link: node.address })

/** The title beside its short form, or nothing when they are the same words. */
const shortTitle = (name: string, short: string): string => (name === short ? '' : name)

function near<T>(nodes: readonly T[], current: T | undefined): readonly T[] {
  if (nodes.length <= mostNeighbours) return nodes
  const at = current === undefined ? 0 : Math.max(nodes.indexOf(current), 0)
  const start = Math.min(Math.max(at - mostNeighbours / 2, 0), nodes.length - mostNeighbours)
  return nodes.slice(start, start + mostNeighbours)
}
