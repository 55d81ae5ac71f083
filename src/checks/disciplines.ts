import type { Ladder } from '../ladder/model.ts'

/** A field of work as notes name it. */
export interface NamedDiscipline {
  id: string
  /** Its title, its id and other ways to say it; any of them counts. */
  names: readonly string[]
}

/** Names that ladders give to fields of work, for folders without a handbook.yaml. The first of each row is the id. */
const common: readonly (readonly string[])[] = [
  ['frontend', 'front-end', 'front end', 'FE', 'web', 'UI'],
  ['backend', 'back-end', 'back end', 'BE', 'server-side'],
  ['full-stack', 'fullstack', 'full stack'],
  ['mobile', 'iOS', 'Android'],
  ['infra', 'infrastructure', 'SRE', 'DevOps', 'platform', 'ops', 'operations', 'reliability'],
  ['data', 'data engineering', 'data science', 'analytics'],
  ['machine-learning', 'machine learning', 'ML', 'AI'],
  ['growth'],
  ['security', 'infosec'],
  ['quality', 'QA', 'QE', 'testing', 'test automation'],
  ['design', 'UX', 'product design'],
  ['embedded', 'firmware', 'hardware'],
]

/** The disciplines that notes may name: the handbook's own, else the names that the field uses. */
export function namedDisciplines(ladder: Ladder | undefined): NamedDiscipline[] {
  if (ladder) return ladder.disciplines.map(({ id, name, synonyms }) => ({ id, names: [name, id, ...synonyms] }))
  return common.map((names) => ({ id: names[0] ?? '', names }))
}

/** Where a text names a discipline. */
export interface Mention {
  /** Id of the discipline. */
  id: string
  /** Where its name begins in the text, from 0. */
  from: number
  /** Where its name ends, exclusive. */
  to: number
  /** True when the name is the first word of a phrase: `Infra migrations`. */
  opensPhrase: boolean
}

/** What may follow the name of those from whom an example is wanted; any other word makes a phrase of it: `growth mindset`. */
const people = '(?:developers?|engineers?|engineering|folks|people|projects?|side|squads?|teams?)(?![\\p{L}-])'
const examples = 'examples?\\b'
const goesOn =
  'and|or|for|that|which|who|where|showing|highlighting|needed|wanted|welcome|missing|please|is|are|was|were|has|have|will|would|could|before|when|if|once|until|still|here|too|also|so|yet'
const closing = new RegExp(`^(?:\\s*(?:$|[^\\p{L}\\p{N}\\s'’-])|\\s+(?:-|${people}|${examples}|(?:${goesOn})\\b))`, 'iu')
const phrase = new RegExp(`^\\s+(?!(?:${goesOn}|in|on|at|with|from|to|of|by|as)\\b)\\p{L}`, 'iu')
const group = new RegExp(`^\\s+${people}`, 'iu')
const beforeExample = new RegExp(`^(?:\\s+${people})?\\s+${examples}`, 'iu')
/** What stands before the name of those from whom something is wanted, and what else stands before a name with a capital. */
const source = /(?:^|[([,/&:]\s?|\b(?:for|from|in|by|and|or)\s(?:an?\s)?)$/i
const beforeName = /\b(?:of|with|an?|no|needs?|more|another|any|add|missing|some|maybe|perhaps|ideally|preferably)\s$/i

/**
 * The places where `text` names a discipline, in order. In lower case its name may be any word, so it counts only as the source of what is
 * wanted: after "for", "from" and the like with no further noun behind it, or right before "example".
 */
export function mentionsOf(text: string, disciplines: readonly NamedDiscipline[]): Mention[] {
  const lower = text.toLowerCase()
  const found = disciplines.flatMap(({ id, names }) =>
    names.filter((name) => lower.includes(name.toLowerCase())).flatMap((name) => mentionsByName(text, id, name)),
  )
  const sorted = found.toSorted((a, b) => a.from - b.from || b.to - a.to)
  return sorted.filter(({ from }, index) => sorted.slice(0, index).every(({ to }) => to <= from))
}

function mentionsByName(text: string, id: string, name: string): Mention[] {
  return [...text.matchAll(patternOf(name))].flatMap(({ 0: said, index: from }) => {
    const to = from + said.length
    const before = text.slice(Math.max(0, from - 12), from)
    const behind = text.slice(to, to + 40)
    const closes = closing.test(behind)
    const capital = /\p{Lu}/u.test(said) && from > 0
    const named =
      (source.test(before) && (closes || capital)) ||
      (beforeName.test(before) && capital) ||
      (/\b(?:an?|the|our)\s$/i.test(before) && group.test(behind)) ||
      // Of two letters, a name in lower case is a word: `be`.
      (beforeExample.test(behind) && (said.length > 2 || capital))
    return named ? [{ id, from, to, opensPhrase: !closes && phrase.test(behind) }] : []
  })
}

const patterns = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  const literally = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = patterns.get(name) ?? new RegExp(`(?<![\\p{L}\\p{N}])${literally}(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')
  patterns.set(name, pattern)
  return pattern
}
