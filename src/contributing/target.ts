import { excerpt } from '../checks/excerpt.ts'
import { type DisciplineName, disciplineNamed } from '../ladder/discipline-name.ts'
import type { Cell, Discipline, Expectation, Ladder } from '../ladder/model.ts'
import { didYouMean, nearest } from '../ladder/nearest.ts'
import { plainLine } from './plain-text.ts'
import { Misuse } from './refusal.ts'

/**
 * The expectation that `words` mean: `category/level/expectation`, its address on the site or its place in the repository, or its name
 * where only one has it. Nothing of `words` becomes a path: they are only compared to what the ladder has. Throws a `Misuse`.
 */
export function expectationFor(words: string, ladder: Ladder): Expectation {
  const segments = segmentsOf(words)
  if (segments.length < 3) {
    const all = ladder.cells.flatMap(({ expectations }) => expectations)
    const named = all.filter(({ id, name }) => [id, name.toLowerCase()].includes(plainLine(words).toLowerCase()))
    if (named.length === 1 && named[0]) return named[0]
    const way = 'An expectation is written `category/level/expectation`, as in its address.'
    throw new Misuse(`${shown(words)} names no expectation. ${way}${didYouMean(pathNear(words, all))}`)
  }
  const [category = '', level = '', id = ''] = segments.slice(-3)
  const { expectations } = cellAt(category, level, ladder)
  const known = expectations.find((expectation) => expectation.id === id)
  if (known) return known
  const twin = ladder.cells.flatMap((cell) => cell.expectations).find((expectation) => expectation.id === id)
  const near = nearest(
    id,
    expectations.map((expectation) => expectation.id),
  )
  const suggestion = near ? `${category}/${level}/${near}` : twin && pathOf(twin)
  throw new Misuse(`\`${category}/${level}\` has no expectation ${shown(id)}.${didYouMean(suggestion)}`)
}

/** The cell that `words` mean: `category/level`, or its address or place. Throws a `Misuse`. */
export function cellFor(words: string, ladder: Ladder): Cell {
  const [category = '', level = ''] = segmentsOf(words).slice(-2)
  return cellAt(category, level, ladder)
}

function cellAt(category: string, level: string, ladder: Ladder): Cell {
  const found = ladder.categories.find(({ id }) => id === category)
  if (!found) throw new Misuse(unknown('category', category, ladder.categories))
  const cell = found.cells.find((each) => each.level.id === level)
  if (cell) return cell
  const elsewhere = ladder.levels.some(({ id }) => id === level)
  const levels = found.cells.map((each) => each.level)
  throw new Misuse(
    elsewhere ? `\`${category}\` does not hold for the level \`${level}\`.${listOf(levels)}` : unknown('level', level, levels),
  )
}

/** The discipline that `words` name; undefined for none. Throws a `Misuse` when the ladder has no such discipline. */
export function disciplineFor(words: string, disciplines: readonly Discipline[]): DisciplineName | undefined {
  const wanted = plainLine(words)
  if (wanted === '' || wanted.toLowerCase() === 'none') return undefined
  const names = disciplineNames(disciplines)
  const known = disciplineNamed(wanted, names)
  if (known) return known
  const near = nearest(
    wanted,
    names.flatMap(({ id, title, synonyms }) => [title, id, ...synonyms]),
  )
  const all =
    names.length === 0 ? ' The handbook lists none.' : ` There are ${names.map(({ title }) => `\`${title}\``).join(', ')}.`
  throw new Misuse(`No discipline is called ${shown(wanted)}.${didYouMean(near) || all}`)
}

/** The disciplines of the ladder as the grammar knows them. */
export function disciplineNames(disciplines: readonly Discipline[]): DisciplineName[] {
  return disciplines.map(({ id, name, synonyms }) => ({ id, title: name, synonyms }))
}

/** `category/level/expectation`: how people name an expectation to the tool. */
export function pathOf({ cell, id }: Expectation): string {
  return `${cell.id}/${id}`
}

/** Takes an address, a path or a name apart; `?for=…` of the page for contributions counts as what it names. */
function segmentsOf(words: string): string[] {
  const line = plainLine(words)
    .slice(0, longest)
    .replace(/^[\s<`"'(]+|[\s>`"')]+$/g, '')
  const asked = /[?&]for=([^&#]*)/.exec(line)?.[1]
  const path = decoded(asked ?? line.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\?[^#]*/, ''))
  const segments = path.split(/[/#]/).map((each) => each.trim().replace(/\.mdx?$/, ''))
  return segments.filter((each) => each !== '' && each !== '.')
}

const longest = 500

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function unknown(what: string, id: string, known: readonly { id: string }[]): string {
  return `There is no ${what} ${shown(id)}.${
    didYouMean(
      nearest(
        id,
        known.map((each) => each.id),
      ),
    ) || listOf(known)
  }`
}

const listOf = (known: readonly { id: string }[]): string => ` There are ${known.map(({ id }) => `\`${id}\``).join(', ')}.`

function pathNear(words: string, all: readonly Expectation[]): string | undefined {
  const near = nearest(
    plainLine(words).slice(0, longest),
    all.flatMap(({ id, name }) => [id, name]),
  )
  const found = all.find(({ id, name }) => id === near || name === near)
  return found && pathOf(found)
}

/** The writer's own words in backticks, short enough for a message. */
const shown = (words: string): string => `\`${excerpt(plainLine(words).replaceAll('`', "'"), 60)}\``
