import type { Plan, TextOf } from '../src/contributing/plan.ts'
import { planCell } from '../src/contributing/plan-cell.ts'
import { type NewExpectation, planExpectation } from '../src/contributing/plan-expectation.ts'
import { planPage } from '../src/contributing/plan-page.ts'
import { Refusal } from '../src/contributing/refusal.ts'
import { cellFor } from '../src/contributing/target.ts'
import type { Category, Cell, Ladder } from '../src/ladder/model.ts'
import { plural } from '../src/ladder/plural.ts'
import { type Flags, textOf, textsOf } from './new-arguments.ts'
import { type Questions, requireFlags } from './new-questions.ts'

/** Everything that a plan is made from. */
export interface Gathering {
  flags: Flags
  ladder: Ladder
  ask: Questions | undefined
  textOf: TextOf
}

/** Plans an expectation from flags and answers. */
export async function gatherExpectation({ flags, ladder, ask, textOf: read }: Gathering): Promise<Plan> {
  if (!ask) requireFlags(flags, ['in', 'name', 'text'])
  const cell = await cellOf(flags, ladder, ask, () => true)
  const name =
    textOf(flags, 'name') ??
    (await ask?.write('What is it called? A verb and its object.', 'Weighs options before committing')) ??
    ''
  const text =
    textOf(flags, 'text') ??
    (await ask?.write('What is expected, in a sentence or two?', 'Puts more than one estimate on the table.')) ??
    ''
  const wanted: NewExpectation = {
    cell,
    name,
    text,
    dimensions: textsOf(flags, 'dimension'),
    growsFrom: textsOf(flags, 'grows-from'),
    values: textsOf(flags, 'value'),
  }
  return planExpectation(ask ? { ...wanted, ...(await chooseRelations(wanted, ask)) } : wanted, ladder, read)
}

/** Plans a cell from flags and answers. */
export async function gatherCell({ flags, ladder, ask }: Gathering): Promise<Plan> {
  if (!ask) requireFlags(flags, ['in'])
  return planCell(await cellOf(flags, ladder, ask, ({ written }) => !written), textOf(flags, 'theme'))
}

/** Plans a value or a guide from flags and answers. */
export async function gatherPage(kind: 'value' | 'guide', { flags, ladder, ask, textOf: read }: Gathering): Promise<Plan> {
  if (!ask) requireFlags(flags, ['name'])
  const name =
    textOf(flags, 'name') ??
    (await ask?.write(`What is the ${kind} called?`, kind === 'value' ? 'Maximize impact' : 'Write an example')) ??
    ''
  const said = ['id', 'description', 'group', 'text'].flatMap((flag) => {
    const value = textOf(flags, flag)
    return value === undefined ? [] : [[flag, value]]
  })
  return planPage({ ...Object.fromEntries(said), kind, name }, ladder, read)
}

async function cellOf(flags: Flags, ladder: Ladder, ask: Questions | undefined, fits: (cell: Cell) => boolean): Promise<Cell> {
  const words = textOf(flags, 'in')
  if (words !== undefined || !ask) return cellFor(words ?? '', ladder)
  const categories = ladder.categories.filter(({ cells }) => cells.some(fits))
  if (categories.length === 0) throw new Refusal('Every cell of the ladder is written.')
  const category = await ask.choose<Category>(
    'Which category?',
    categories.map((value) => ({ value, label: value.name })),
  )
  return ask.choose<Cell>(
    'Which level?',
    category.cells.filter(fits).map((value) => ({
      value,
      label: value.level.short,
      hint: value.written ? plural(value.expectations.length, 'expectation') : 'not written',
    })),
  )
}

/** Asks for the dimension and the expectation below, where no flag says them. */
async function chooseRelations({ cell, dimensions, growsFrom }: NewExpectation, ask: Questions) {
  const { category, level } = cell
  const none = { value: undefined, label: 'None' }
  const dimension =
    dimensions.length > 0 || category.dimensions.length === 0
      ? undefined
      : await ask.choose<string | undefined>('Which dimension does it belong to?', [
          ...category.dimensions.map(({ id, name }) => ({ value: id, label: name })),
          none,
        ])
  const below = category.cells.find((each) => each.level === level.below)?.expectations ?? []
  const lower =
    growsFrom.length > 0 || below.length === 0
      ? undefined
      : await ask.choose<string | undefined>('Which expectation of the level below does it grow from?', [
          ...below.map((expectation) => ({ value: `${expectation.cell.id}/${expectation.id}`, label: expectation.name })),
          none,
        ])
  return {
    dimensions: dimension ? [dimension] : dimensions,
    growsFrom: lower ? [lower] : growsFrom,
  }
}
