import { namedDisciplines } from '../checks/disciplines.ts'
import { quotablesOfCell } from '../checks/quotables.ts'
import { tieNote } from '../checks/tie.ts'
import type { ParsedNote } from '../ladder/block.ts'
import type { Discipline, Expectation, Ladder } from '../ladder/model.ts'
import { didYouMean, nearest } from '../ladder/nearest.ts'
import { straighten } from '../ladder/plain.ts'
import { Misuse } from './refusal.ts'

/**
 * The notes that an example of `expectation` may answer, the likeliest first: those that stand under it or quote it, then those of the
 * whole cell that are about no other expectation. A note that asks for another discipline is none of them.
 */
export function openNotes(
  expectation: Expectation,
  discipline: Pick<Discipline, 'id'> | undefined,
  ladder: Ladder,
): ParsedNote[] {
  const { cell } = expectation
  const disciplines = namedDisciplines(ladder)
  const rank = (note: ParsedNote, home: string | undefined): number => {
    const tie = tieNote(note.text, { here: () => quotablesOfCell(cell) }, disciplines)
    const about = tie.expectation ?? home
    const asked = tie.discipline
    if ((about !== undefined && about !== expectation.id) || (asked !== undefined && asked !== discipline?.id)) return 0
    return 1 + (about === undefined ? 0 : 2) + (asked === undefined ? 0 : 1)
  }
  const all = [
    ...cell.notes.map((note) => ({ note, rank: rank(note, undefined) })),
    ...cell.expectations.flatMap(({ id, notes }) => notes.map((note) => ({ note, rank: rank(note, id) }))),
  ]
  return all
    .filter((each) => each.rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ note }) => note)
}

/** The note of the cell that `words` mean: the line on which it stands, or words of it. Throws a `Misuse`. */
export function noteFor(words: string, { cell }: Expectation): ParsedNote {
  const notes = [...cell.notes, ...cell.expectations.flatMap((expectation) => expectation.notes)]
  const wanted = straighten(words).toLowerCase().replace(/\.$/, '')
  const found = /^\d+$/.test(wanted)
    ? notes.filter(({ place }) => place.line === Number(wanted))
    : notes.filter(({ text }) => wanted !== '' && straighten(text).toLowerCase().includes(wanted))
  if (found.length === 1 && found[0]) return found[0]
  const list = notes.map(({ text, place }) => `${place.line}: ${text}`).join(' · ')
  if (found.length > 1) throw new Misuse(`Several notes of \`${cell.source.file}\` fit \`${words}\`. Give the line: ${list}`)
  const near = nearest(
    words,
    notes.map(({ text }) => text),
  )
  const remedy = didYouMean(near) || (notes.length > 0 ? ` Its notes, by line: ${list}` : ' It has no notes.')
  throw new Misuse(`\`${cell.source.file}\` has no note \`${words}\`.${remedy}`)
}
