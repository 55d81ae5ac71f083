import type { Root } from 'mdast'
import { resolveLink } from '../../src/ladder/links/paths.ts'
import { targetsOf } from '../../src/ladder/links/targets.ts'
import { parseMarkdown } from '../../src/ladder/markdown.ts'
import type { Discipline, Ladder, LadderNode } from '../../src/ladder/model.ts'
import { plainMarkdown } from './plain-markdown.ts'

/** A page of the handbook as any site generator could have it. */
export interface PlainPage {
  /** Its address in the handbook, such as `/levels/l4/`. */
  address: string
  title: string
  description?: string
  /** Its text. `linkTo` says how a page, by its address, is written in a link. */
  markdown(linkTo: (address: string) => string): string
}

/** Every document of the ladder as a plain page, and the pages of disciplines, whose text is examples. `texts` are by path. */
export function plainPages(ladder: Ladder, texts: ReadonlyMap<string, string>): PlainPage[] {
  const targets = targetsOf(ladder)
  const page = (file: string, address: string, title: string, facts: readonly string[] = []): PlainPage => {
    const root: Root = parseMarkdown(texts.get(file) ?? '', file)
    return {
      address,
      title,
      markdown: (linkTo) => {
        const body = plainMarkdown(root, (href) => {
          const { path, anchor } = resolveLink(href, file)
          const target = path === undefined ? undefined : targets.get(path)
          return target ? linkTo(target.address) + (anchor && `#${anchor}`) : href
        })
        return [...facts, body].join('\n\n')
      },
    }
  }
  const described = (node: LadderNode & { description?: string }): PlainPage => ({
    ...page(node.source.file, node.address, node.name, node.description ? [node.description] : []),
    ...(node.description ? { description: node.description } : {}),
  })
  const { home, levels, categories, cells, values, principles, guides, disciplines } = ladder
  return [
    ...(home ? [page(home.source.file, '/', home.title)] : []),
    ...levels.map((level) => page(level.source.file, level.address, `${level.short} ${level.name}`, factsOf(level))),
    ...[...categories, ...values, ...principles, ...guides].map(described),
    ...cells
      .filter(({ written }) => written)
      .map((cell) => {
        const facts = cell.theme ? [cell.theme] : []
        return page(cell.source.file, cell.address, `${cell.category.name} at ${cell.level.short}, ${cell.level.name}`, facts)
      }),
    ...disciplines.map(ofDiscipline),
  ]
}

const facts = ['reach', 'horizon', 'ambiguity', 'guidance'] as const

const factsOf = (level: Ladder['levels'][number]): string[] => [
  facts.map((fact) => `- **${fact}:** ${level[fact] ?? ''}`).join('\n'),
]

function ofDiscipline({ name, address, examples, synonyms }: Discipline): PlainPage {
  return {
    address,
    title: name,
    markdown: (linkTo) => {
      const items = examples.map(({ body, expectation: { name, id, cell } }) => {
        return `- ${body.text.replaceAll('\n', ' ')} [${name}](${linkTo(cell.address)}#${id})`
      })
      return [synonyms.join(', '), items.join('\n')].join('\n\n')
    },
  }
}
