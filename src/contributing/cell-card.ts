import type { Cell, Expectation } from '../ladder/model.ts'

/** What somebody has to know of a cell to write an example for it. */
export interface CellCard {
  category: string
  level: string
  /** What people call the level: L4. */
  short: string
  /** Document of the cell, below the content folder. */
  file: string
  /** Links, ready to use: the page of the cell, and the document where it is edited on the web. */
  links: CellLinks
  expectations: ExpectationCard[]
}

/** An expectation as far as a writer of examples needs it; plain words all. */
export interface ExpectationCard {
  id: string
  name: string
  /** One paragraph a line. */
  text: string
  examples: { disciplines: string[]; text: string }[]
  /** Its heading as the document has it, and the line on which it stands. */
  heading: string
  line: number
  /** Where below the heading a further example belongs. */
  place: string
}

/** Where a cell is read and edited; what site and host it is on, the ladder does not know. */
export interface CellLinks {
  page: string
  edit?: string
}

/** The card of a cell. */
export function cardOf({ category, level, expectations, source }: Cell, links: CellLinks): CellCard {
  return {
    category: category.name,
    level: level.name,
    short: level.short,
    file: source.file,
    links,
    expectations: expectations.map((expectation) => ({
      id: expectation.id,
      name: expectation.name,
      text: expectation.prose.text,
      examples: expectation.examples.map(({ disciplines, body }) => ({
        disciplines: disciplines.map(({ name }) => name),
        text: body.text,
      })),
      heading: `## ${expectation.name}`,
      line: expectation.source.line,
      place: placeIn(expectation),
    })),
  }
}

/** Examples stand together, before the notes on what is still missing. */
function placeIn({ source, examples, notes }: Expectation): string {
  const last = examples.at(-1)
  if (last) return `after the list item that begins on line ${last.source.line}`
  const note = notes.find(({ place }) => place.line > source.line)
  if (note) return `above the note on line ${note.place.line}`
  return 'at the end of its text, with an empty line between'
}
