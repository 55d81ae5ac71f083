import type { Finding } from '../ladder/finding.ts'
import type { Ladder } from '../ladder/model.ts'

/** What differs from one check to another. */
export interface Change {
  /** Findings that are gone, where they stood before. */
  closed: readonly Finding[]
  /** Findings that are new. */
  opened: readonly Finding[]
}

/** The names that a ladder had before and has after, for telling what was renamed. */
export interface Renaming {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
}

/** The names that findings may call parts of a ladder by. */
export function namesOf({ categories, cells, levels, principles, values }: Ladder): Set<string> {
  const expectations = cells.flatMap((cell) => cell.expectations)
  const parts = [...categories.flatMap(({ dimensions }) => dimensions), ...values.flatMap(({ subValues }) => subValues)]
  const nodes = [...categories, ...expectations, ...levels, ...principles, ...values, ...parts]
  return new Set([...nodes.flatMap(({ id, name }) => [id, name]), ...levels.map(({ short }) => short)])
}

/**
 * What changed from one check to another: findings that are gone and findings that are new. What only moved, or stands where something
 * was renamed, is neither: findings are paired by ever less, the most alike first.
 */
export function changeSince(before: readonly Finding[], after: readonly Finding[], renaming?: Renaming): Change {
  let change: Change = { closed: before, opened: after }
  for (const keyOf of keys) change = unpaired(change, keyOf, keyOf)
  // What is wanted in one cell and then in another is not the same, unless the cell has another name now.
  change = unpaired(change, withCell(renaming?.after), withCell(renaming?.before))
  if (!renaming) return change
  const { closed, opened } = change
  // Two that lost the same name are the same only if that name is gone on the one side, and new on the other.
  return unpaired(
    { closed, opened },
    unnamed(missing(renaming.before, renaming.after)),
    unnamed(missing(renaming.after, renaming.before)),
  )
}

type Key = (finding: Finding) => string

const keys: readonly Key[] = [
  ({ rule, file, expectation = '', message }) => join(rule, file, expectation, message),
  ({ rule, file, expectation = '', message }) => join(rule, file, expectation, withoutFigures(message)),
  ({ rule, file, message }) => join(rule, file, withoutFigures(message)),
  ({ rule, expectation = '', message }) => join(rule, expectation, withoutPlaces(message)),
]

const withCell =
  (others: ReadonlySet<string> | undefined): Key =>
  ({ rule, message, category = '', level = '' }) =>
    join(rule, withoutPlaces(message), ...[category, level].map((id) => (others?.has(id) ? id : '')))

/** The findings of a change that have no pair by these keys. */
function unpaired({ closed, opened }: Change, closedKey: Key, openedKey: Key): Change {
  const [former, present] = [closed.map(closedKey), opened.map(openedKey)]
  return { closed: without(closed, former, present), opened: without(opened, present, former) }
}

function without(findings: readonly Finding[], keysOfThem: readonly string[], others: readonly string[]): Finding[] {
  const left = new Map<string, number>()
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1)
  return findings.filter((_, index) => {
    const key = keysOfThem[index] ?? ''
    const number = left.get(key) ?? 0
    left.set(key, number - 1)
    return number <= 0
  })
}

const join = (...parts: readonly string[]): string => parts.join('\n')

/** Lines move, and so do counts of what stands there. */
const withoutFigures = (message: string): string => message.replace(/\d+/g, '0')

const place = /(?<![^\s`()[\]])([^\s`()[\]]+\.mdx?)(:\d+)?/g

/** The message without the folders that it names, and without the documents when it names their lines. */
const withoutPlaces = (message: string): string =>
  withoutFigures(message.replace(place, (_, path: string, line?: string) => (line ? '' : path.replace(/.*\//, ''))))

const missing = (names: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...names].filter((name) => !others.has(name)))

/** The key of a finding without the names that stand on one side only, and without links, which name too. */
const unnamed =
  (renamed: ReadonlySet<string>): Key =>
  ({ rule, message, category = '', level = '' }) => {
    const first = [...renamed].find((name) => message.startsWith(`${name} `)) ?? ''
    const quoted = message.slice(first.length).replace(/`([^`]*)`/g, (whole, name: string) => (renamed.has(name) ? '' : whole))
    const cell = [category, level].map((id) => (renamed.has(id) ? '' : id))
    return join(rule, withoutPlaces(quoted.replace(/`\[[^\]]*\]\([^)]*\)`/g, '')), ...cell)
  }
