import { withoutRemedy } from '../checks/asked.ts'
import type { Finding } from '../ladder/finding.ts'
import type { Cell, Ladder } from '../ladder/model.ts'
import { contributeAddress, editAddress } from './address.ts'
import { lastChange, lineDates } from './history.ts'
import { getGaps, getLadder } from './ladder.ts'

/** A gap as pages show it: where a reader meets it, where it can be closed, and since when it stands. */
export interface ShownGap extends Finding {
  /** Address of the page or expectation, without the base path. */
  address: string
  /** Name of that place. */
  place: string
  /** What is asked of the reader. */
  invitation: string
  /** For a gap that an example closes: the page that helps to write it, without the base path. */
  contribute?: string
  /** Where it can be edited on the web. */
  edit?: string
  /** When the line was last written, as YYYY-MM-DD; undefined when git does not know. */
  since?: string
}

let showing: Promise<ShownGap[]> | undefined

/** All gaps in ladder order. */
export function getShownGaps(): Promise<ShownGap[]> {
  showing ??= show()
  return showing
}

async function show(): Promise<ShownGap[]> {
  const [gaps, ladder] = await Promise.all([getGaps(), getLadder()])
  const places = placesOf(ladder)
  const dates = await lineDates([...new Set([...gaps.map(({ file }) => file), ...gaps.flatMap((gap) => calledFor(gap, ladder))])])
  const removed = await lastDays(gaps.flatMap(({ rule, file }) => (rule === 'missing-cell' ? [file] : [])))
  return gaps.map((gap): ShownGap => {
    const place = places.get(gap.file) ?? { address: '/', name: ladder.config.title }
    const anchor = gap.expectation ? `#${gap.expectation}` : ''
    const edit = editAddress(ladder, gap.file)
    const since = dates.get(gap.file)?.get(gap.line) ?? later(sinceAll(calledFor(gap, ladder), dates), removed.get(gap.file))
    const invitation = invitationOf(gap, ladder)
    const contribute = contributeTo(gap)
    return {
      ...gap,
      invitation,
      address: place.address + anchor,
      place: place.name,
      ...(contribute ? { contribute } : {}),
      ...(edit ? { edit } : {}),
      ...(since ? { since } : {}),
    }
  })
}

/** The documents by which a cell without document is wanted: what is not there has no day, and is missing since both of them are. */
function calledFor({ rule, category, level }: Finding, { categories, levels }: Ladder): string[] {
  if (rule !== 'missing-cell') return []
  const nodes = [categories.find(({ id }) => id === category), levels.find(({ id }) => id === level)]
  return nodes.flatMap((node) => (node ? [node.source.file] : []))
}

/** The day since when all of `files` are there, by their first lines; undefined when git does not know. */
function sinceAll(files: readonly string[], dates: ReadonlyMap<string, ReadonlyMap<number, string>>): string | undefined {
  const days = files.map((file) => dates.get(file)?.get(1))
  return days.includes(undefined) ? undefined : days.toSorted().at(-1)
}

/** The days of the last commits that touched `files`: of one that is not there, the day on which it was removed. */
async function lastDays(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>()
  for (const file of files) {
    const change = await lastChange(file)
    if (change) days.set(file, change.toISOString().slice(0, 10))
  }
  return days
}

const later = (day: string | undefined, other: string | undefined): string | undefined =>
  day !== undefined && other !== undefined && other > day ? other : day

/** The gaps that stand in `file`; with `expectation`, only those of that expectation, and with null only those of none. */
export async function gapsIn(file: string, expectation?: string | null): Promise<ShownGap[]> {
  const gaps = await getShownGaps()
  return gaps.filter((gap) => gap.file === file && (expectation === undefined || (gap.expectation ?? null) === expectation))
}

/** The page that helps to close a gap, if an example in a cell closes it. */
function contributeTo({ rule, message, category, level, expectation, discipline }: Finding): string | undefined {
  const byExample =
    rule === 'missing-example' || rule === 'discipline-without-example' || (rule === 'note' && asksForExample(message))
  if (!byExample || category === undefined || (rule !== 'discipline-without-example' && level === undefined)) return undefined
  return contributeAddress(
    [category, level, expectation].filter((each) => each !== undefined),
    discipline,
  )
}

const asksForExample = (message: string): boolean => /\bexamples?\b/i.test(message)

/** The finding as a question to a reader, who knows nothing of rules. */
function invitationOf({ rule, message, discipline, topic }: Finding, ladder: Ladder): string {
  // A link as it is written says nothing to somebody who only reads.
  const plain = message
    .replace(/,(?: with a link)? (?:as in|such as) `\[[^`]*`/, '')
    .replace(/`\[([^\]]*)\]\([^`]*`/g, 'a link to $1')
    .replace(/`/g, '')
  if (rule === 'missing-example') return 'Know one? This expectation has no example yet.'
  if (rule === 'missing-cell') return 'Nobody has written this cell yet.'
  // "People has no example from Imaging at any level."
  if (rule === 'discipline-without-example') return `Know one? ${plain.replace(/(?<=\.) .*$/s, '')}`
  if (rule === 'filler') return 'Only filler stands here so far. The real words are wanted.'
  if (rule === 'fill-in') return 'A slot of a template was never filled in here. The real words are wanted.'
  if (rule !== 'note') return plain
  const from = ladder.disciplines.find(({ id }) => id === discipline)
  const about = topic ? `: ${topic}` : ''
  if (!asksForExample(plain)) return withoutRemedy(plain)
  return `Know one? An example${from ? ` from ${from.name}` : ''} is wanted here${about}.`
}

function placesOf(ladder: Ladder): Map<string, { address: string; name: string }> {
  const nodes = [
    ...ladder.levels,
    ...ladder.categories,
    ...ladder.cells,
    ...ladder.values,
    ...ladder.principles,
    ...ladder.guides,
  ]
  return new Map(nodes.map(({ source, address, name }) => [source.file, { address, name }]))
}

/** How much of a cell is shown by examples, and how many gaps it has. */
export interface Coverage {
  cell: Cell
  /** Expectations with at least one example, and all of them. */
  shown: number
  expectations: number
  gaps: number
}

/** The coverage of one cell. */
export function coverageOf(cell: Cell, gaps: readonly ShownGap[]): Coverage {
  const shown = cell.expectations.filter(
    ({ examples, noExampleNeeded }) => examples.length > 0 || noExampleNeeded !== undefined,
  ).length
  return {
    cell,
    shown,
    expectations: cell.expectations.length,
    gaps: gaps.filter(({ file }) => file === cell.source.file).length,
  }
}
