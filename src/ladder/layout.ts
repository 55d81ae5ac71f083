/** What a file of the content folder is, by its path alone. */
export type DocumentKind =
  | { kind: 'handbook' }
  | { kind: 'home' }
  | { kind: 'category'; id: string }
  | { kind: 'cell'; category: string; level: string }
  | { kind: 'level' | 'value' | 'principle' | 'guide'; id: string }

const folders = { levels: 'level', values: 'value', principles: 'principle', guides: 'guide' } as const

/** Paths that content may have, for messages. */
export const layoutInWords =
  '`handbook.yaml`, `index.mdx`, `levels/<level>.mdx`, `ladder/<category>/index.mdx`, `ladder/<category>/<level>.mdx`, `values/<value>.mdx`, `principles/<principle>.mdx`, `guides/<guide>.mdx`'

/** Reads what a document is from its path below the content folder; undefined when the layout has no place for it. */
export function kindOf(path: string): DocumentKind | undefined {
  if (path === 'handbook.yaml') return { kind: 'handbook' }
  const match = /^(.*)\.mdx?$/.exec(path)
  const segments = match?.[1]?.split('/') ?? []
  const [folder, first, second] = segments
  if (segments.length === 1 && folder === 'index') return { kind: 'home' }
  if (folder === 'ladder' && segments.length === 3 && first && second) {
    return second === 'index' ? { kind: 'category', id: first } : { kind: 'cell', category: first, level: second }
  }
  if (segments.length === 2 && first && folder && Object.hasOwn(folders, folder)) {
    return { kind: folders[folder as keyof typeof folders], id: first }
  }
  return undefined
}

/** The ids that a path gives. */
export function idsIn(kind: DocumentKind): string[] {
  if (kind.kind === 'cell') return [kind.category, kind.level]
  return 'id' in kind ? [kind.id] : []
}

/** The path of a document of this kind. */
export function pathOf(kind: DocumentKind): string {
  switch (kind.kind) {
    case 'handbook':
      return 'handbook.yaml'
    case 'home':
      return 'index.mdx'
    case 'category':
      return `ladder/${kind.id}/index.mdx`
    case 'cell':
      return `ladder/${kind.category}/${kind.level}.mdx`
    default:
      return `${kind.kind}s/${kind.id}.mdx`
  }
}

/** A README and its like may stand anywhere, and are nobody's page. */
export function isPartOfNoHandbook(path: string): boolean {
  return /(^|\/)(README|LICENSE|CONTRIBUTING|CHANGELOG)(\.\w+)?$/i.test(path)
}
