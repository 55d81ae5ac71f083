import type { ParsedNote } from '../ladder/block.ts'
import type { DisciplineName } from '../ladder/discipline-name.ts'
import type { Expectation, Ladder } from '../ladder/model.ts'
import { addExample } from './add-example.ts'
import { changeOf, type Plan, type TextOf } from './plan.ts'
import { disciplineNames, pathOf } from './target.ts'

/** An example with everything that it names found in the ladder. */
export interface NewExample {
  expectation: Expectation
  discipline?: DisciplineName
  done: string
  outcome: string
  answers?: ParsedNote
}

/** What adding an example changes. Throws a `Refusal`. */
export function planExample({ expectation, ...example }: NewExample, ladder: Ladder, textOf: TextOf): Plan {
  const { file } = expectation.source
  let line = 1
  const change = changeOf(file, textOf, (text) => {
    const request = { ...example, expectation: expectation.id }
    const written = addExample({ path: file, text }, disciplineNames(ladder.disciplines), request)
    line = written.line
    return written.text
  })
  return { changes: [change], place: { file, line }, address: expectation.address, what: `an example to ${pathOf(expectation)}` }
}
