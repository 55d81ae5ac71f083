import type { Category, Cell, Expectation, Guide, Ladder, LadderNode, Level, Value } from '../ladder/model.ts'
import { remarkAlone } from '../ladder/remarks/remark.ts'
import type { RecordKind, SearchRecord } from './record.ts'

/** One record for everything in the ladder that can be the answer to a search, in ladder order. Gaps are no answers. */
export function recordsOf(ladder: Ladder): SearchRecord[] {
  const { levels, categories, values, principles, guides, disciplines } = ladder
  return [
    ...levels.map((level) => ({
      ...plain('level', level, level.prose.lead.passage.text),
      level: level.id,
      ...aliasesOf(level, ladder),
    })),
    ...categories.flatMap(ofCategory),
    ...values.flatMap(ofValue),
    ...principles.map((principle) => plain('principle', principle, principle.description ?? principle.prose.lead.passage.text)),
    ...disciplines.map((discipline) => ({
      ...plain('discipline', discipline, ''),
      disciplines: [discipline.id],
      ...(discipline.synonyms.length > 0 ? { aliases: [...discipline.synonyms] } : {}),
    })),
    ...guides.flatMap(ofGuide),
  ]
}

function ofCategory(category: Category): SearchRecord[] {
  const parent = { ...plain('category', category, category.description ?? ''), category: category.id }
  const dimensions = category.dimensions.map((dimension) => ({
    ...plain('dimension', dimension, dimension.section?.passage.text ?? ''),
    category: category.id,
    parent,
  }))
  return [parent, ...dimensions, ...category.cells.filter(({ written }) => written).flatMap(ofCell)]
}

function ofCell(cell: Cell): SearchRecord[] {
  const where = { level: cell.level.id, category: cell.category.id }
  const text = [cell.theme, cell.intro.text].filter(Boolean).join('\n')
  const parent = { ...plain('cell', cell, text), ...where, name: cell.category.name }
  return [parent, ...cell.expectations.flatMap((expectation) => ofExpectation(expectation, parent))]
}

function ofExpectation(expectation: Expectation, cell: SearchRecord): SearchRecord[] {
  const { level, category } = cell as Required<SearchRecord>
  const common = { level, category, ...valuesOf(expectation) }
  const parent = {
    ...plain('expectation', expectation, expectation.prose.text),
    ...common,
    ...livesOf(expectation),
    ...ideaOf(expectation),
    parent: cell,
  }
  const examples = expectation.examples.map((example) => ({
    ...plain('example', example, example.body.text),
    ...common,
    ...(example.disciplines.length > 0 ? { disciplines: example.disciplines.map(({ id }) => id) } : {}),
    // An example has no name; people know it by what it is an example of.
    name: expectation.name,
    parent,
  }))
  return [parent, ...examples]
}

function ofValue(value: Value): SearchRecord[] {
  const values = [value.id]
  const parent = { ...plain('value', value, value.description ?? value.prose.lead.passage.text), values }
  const subValues = value.subValues.map((subValue) => ({
    ...plain('sub-value', subValue, subValue.section.passage.text),
    values,
    parent,
  }))
  return [parent, ...subValues]
}

function ofGuide(guide: Guide): SearchRecord[] {
  const lead = [guide.description, guide.prose.lead.passage.text].filter(Boolean).join('\n')
  const parent = plain('guide', guide, lead)
  const sections = guide.prose.sections.map((section) => ({
    kind: 'section' as const,
    name: section.name,
    text: spoken(section.passage.text),
    address: `${guide.address}#${section.id}`,
    parent,
  }))
  return [parent, ...sections]
}

/** The ids of the values that a node lives, by itself or through their sub-values. */
function valuesOf(node: LadderNode): { values?: string[] } {
  const ids = node.relations.flatMap(({ target }) =>
    target.kind === 'value' ? [target.id] : target.kind === 'sub-value' ? [target.value.id] : [],
  )
  return ids.length > 0 ? { values: [...new Set(ids)] } : {}
}

const lived: ReadonlySet<string> = new Set(['dimension', 'value', 'sub-value', 'principle'])

function livesOf({ relations }: Expectation): { lives?: string[] } {
  const lives = relations.filter(({ target }) => lived.has(target.kind)).map(({ target }) => target.address)
  return lives.length > 0 ? { lives } : {}
}

/** The other names of a level: its short one, and the words that handbook.yaml puts beside one of its names. */
function aliasesOf(level: Level, { config }: Ladder): { aliases: string[] } {
  const own = [level.short, level.id]
  const named = new Set([...own, level.name].map((name) => name.toLowerCase()))
  const others = config.synonyms.filter((group) => group.some((word) => named.has(word.toLowerCase()))).flat()
  return { aliases: [...new Set([...own, ...others])] }
}

/** The expectations that this one grew from and those that grew from it, over all levels, nearest first. */
function ideaOf(expectation: Expectation): { sameIdea?: string[] } {
  const kin = [...along(expectation, 'growsFrom'), ...along(expectation, 'growsInto')]
  return kin.length > 0 ? { sameIdea: kin.map(({ address }) => address) } : {}
}

function along(start: Expectation, way: 'growsFrom' | 'growsInto'): Expectation[] {
  const seen = new Set(start[way])
  for (const each of seen) for (const next of each[way]) seen.add(next)
  return [...seen]
}

function plain(kind: RecordKind, node: LadderNode, text: string): SearchRecord {
  return { kind, name: node.name, text: spoken(text), address: node.address }
}

/**
 * The text without lines that only say what is missing. Lines that end without a sign, such as the cells of a table, get one: an answer
 * shows them in one paragraph, where they would run into one another.
 */
const spoken = (text: string): string =>
  text
    .split('\n')
    .filter((line) => remarkAlone(line) === undefined)
    .map((line, index, lines) => (index < lines.length - 1 && !/\p{P}$/u.test(line) ? `${line} ·` : line))
    .join('\n')
