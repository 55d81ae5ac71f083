import { readFileSync, statSync } from 'node:fs'
import { type ExampleIssue, readExampleIssue } from '../src/contributing/issue.ts'
import { noteFor, openNotes } from '../src/contributing/open-notes.ts'
import type { NewExample } from '../src/contributing/plan-example.ts'
import { Misuse } from '../src/contributing/refusal.ts'
import { disciplineFor, disciplineNames, expectationFor } from '../src/contributing/target.ts'
import type { DisciplineName } from '../src/ladder/discipline-name.ts'
import type { Category, Cell, Expectation, Ladder } from '../src/ladder/model.ts'
import { plural } from '../src/ladder/plural.ts'
import { type Flags, textOf } from './new-arguments.ts'
import { type Questions, requireFlags } from './new-questions.ts'

/** The example that flags, an issue and answers make together. A flag wins over the issue; what neither says is asked for. */
export async function gatherExample(flags: Flags, ladder: Ladder, ask: Questions | undefined): Promise<NewExample> {
  const file = textOf(flags, 'from-issue')
  const issue = file === undefined ? undefined : issueAt(file)
  const given = {
    for: textOf(flags, 'for') ?? issue?.expectation,
    done: textOf(flags, 'done') ?? issue?.done,
    outcome: textOf(flags, 'outcome') ?? issue?.outcome,
  }
  if (!ask) requireFlags(given, ['for', 'done', 'outcome'])
  const expectation = given.for === undefined ? await chooseExpectation(ladder, ask) : expectationFor(given.for, ladder)
  // An issue whose writer named no discipline has answered that question.
  const named = textOf(flags, 'discipline') ?? (issue && (issue.discipline ?? ''))
  const discipline = named === undefined ? await chooseDiscipline(ladder, ask) : disciplineFor(named, ladder.disciplines)
  const done = given.done ?? (await ask?.write('What was done?', 'Moved the old form to the new address check')) ?? ''
  const outcome =
    given.outcome ?? (await ask?.write('What came of it, and for whom?', 'Support gets three calls a week, not thirty')) ?? ''
  const words = textOf(flags, 'answers')
  const answers = words === undefined ? await chooseNote(expectation, discipline, ladder, ask) : noteFor(words, expectation)
  return { expectation, done, outcome, ...(discipline ? { discipline } : {}), ...(answers ? { answers } : {}) }
}

/** An issue holds 64 kB; the API's JSON adds to that. */
const largestIssue = 1024 * 1024

function issueAt(file: string): ExampleIssue {
  let text: string
  try {
    if (statSync(file).size > largestIssue) throw new Misuse(`\`${file}\` is larger than any issue. Is it the right file?`)
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    if (error instanceof Misuse) throw error
    const { code = 'not UTF-8' } = error as NodeJS.ErrnoException
    throw new Misuse(`The issue \`${file}\` cannot be read (${code}).`)
  }
  return readExampleIssue(text)
}

async function chooseExpectation(ladder: Ladder, ask: Questions | undefined): Promise<Expectation> {
  const full = (cells: readonly Cell[]) => cells.filter(({ expectations }) => expectations.length > 0)
  const categories = ladder.categories.filter((category) => full(category.cells).length > 0)
  if (!ask || categories.length === 0) throw new Misuse('The ladder has no expectation to add an example to.')
  const category = await ask.choose<Category>(
    'Which category?',
    categories.map((value) => ({ value, label: value.name, hint: wanting(value.cells.flatMap((cell) => cell.expectations)) })),
  )
  const cell = await ask.choose<Cell>(
    'Which level?',
    full(category.cells).map((value) => ({
      value,
      label: value.level.short,
      hint: [value.theme, wanting(value.expectations)].filter(Boolean).join('; '),
    })),
  )
  const inNeed = cell.expectations.toSorted((a, b) => Number(wants(b)) - Number(wants(a)))
  return ask.choose<Expectation>(
    'Which expectation does it meet?',
    inNeed.map((value) => ({
      value,
      label: value.name,
      hint: wants(value) ? 'wants an example' : plural(value.examples.length, 'example'),
    })),
  )
}

const wants = ({ examples, notes, noExampleNeeded }: Expectation): boolean =>
  notes.length > 0 || (examples.length === 0 && noExampleNeeded === undefined)

function wanting(expectations: readonly Expectation[]): string {
  const number = expectations.filter(wants).length
  return number === 0 ? '' : `${number} ${number === 1 ? 'wants' : 'want'} an example`
}

async function chooseDiscipline({ disciplines }: Ladder, ask: Questions | undefined): Promise<DisciplineName | undefined> {
  if (!ask || disciplines.length === 0) return undefined
  const names = disciplineNames(disciplines).map((value) => ({ value, label: value.title, hint: value.synonyms.join(', ') }))
  return ask.choose<DisciplineName | undefined>('From which discipline?', [
    ...names,
    { value: undefined, label: 'None in particular' },
  ])
}

async function chooseNote(
  expectation: Expectation,
  discipline: DisciplineName | undefined,
  ladder: Ladder,
  ask: Questions | undefined,
): Promise<NewExample['answers']> {
  const notes = openNotes(expectation, discipline, ladder)
  if (!ask || notes.length === 0) return undefined
  return ask.choose<NewExample['answers']>('Does it answer one of these notes? That note is then removed.', [
    { value: undefined, label: 'No' },
    ...notes.map((value) => ({ value, label: value.text, hint: `line ${value.place.line}` })),
  ])
}
