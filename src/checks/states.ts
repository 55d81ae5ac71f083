import { plainWords } from '../ladder/plain.ts'
import { readRemark } from '../ladder/remarks/remark.ts'
import { amongCells, type Cell, leadsToDocument } from './among-cells.ts'
import { explainedIn } from './explained-in.ts'
import type { Item, Row } from './text/item.ts'

/** What a document, a task or a proposal may be: in a list or at the head of a table these name each other, and nothing is missing. */
const english =
  'draft|proposed|under (?:review|discussion)|in (?:review|progress|discussion)|work in progress|wip|to[- ]?do|pending(?: (?:approval|review|decision))?|withdrawn|agreed|open for comments|approved|accepted|rejected|done|complete[d]?|planned|ready|final|published|active|deprecated|retired|superseded|open|closed|blocked|shipped|backlog|doing|(?:not )?started|on (?:hold|track)|at risk|submitted|decided|released|archived'
const others = [
  'entwurf|in (?:arbeit|bearbeitung|prüfung|abstimmung)|offen|erledigt|fertig|freigegeben|veröffentlicht|abgelehnt',
  'brouillon|en (?:cours|attente|relecture|préparation)|à (?:venir|faire|valider)|terminé|validé|publié|refusé',
  'borrador|pendientes?|en (?:curso|revisión|proceso)|aprobado|terminado|hecho|publicado|rechazado|por hacer',
  'rascunho|pendentes?|em (?:andamento|revisão|aprovação)|aprovado|concluído|feito|publicado|a fazer',
  'bozza|da fare|in (?:corso|lavorazione|attesa|revisione)|approvat[oa]|fatto|completato',
  'te doen|in bewerking|klaar|goedgekeurd',
  'szkic|do zrobienia|w (?:trakcie|toku|przygotowaniu)|zrobione|gotowe',
  'utkast|pågår|under arbete|klart?|godkän[dt]|att göra',
]
const state = new RegExp(`^(?:${[english, ...others].join('|')})$`, 'i')

/** States that alone at the head of a column say that its words are missing. */
const mark = /^(?:to[- ]?do|wip)$/i

/** What a section is called beside one of what is to do. */
const end = /^(?:done|doing|decided|decisions?|finished|completed|in progress|blocked)$/i
/** The words of what stands above a section: of a heading, or of a line in bold. */
const nameOf = ({ kind, raw }: Item): string | undefined =>
  kind === 'heading' ? raw.replace(/:$/, '') : kind === 'paragraph' ? /^(\*\*|__)([^*_]{2,30}?):?\1:?$/.exec(raw)?.[2] : undefined

/** In a legend a sign stands before what it means. */
const leadingSign = /^(?:\p{Extended_Pictographic}\ufe0f?|:[a-z_]+:)\s+/u

/** True for an item and another one that begin with signs, and not with the same. */
const isInLegend = (item: Item, other: Item | undefined): other is Item => {
  const [sign, others] = [leadingSign.exec(item.raw)?.[0], leadingSign.exec(other?.raw ?? '')?.[0]]
  return sign !== undefined && others !== undefined && sign !== others
}

/** Tells by its position in `items` whether an item names a state: at the head of a table, or in a list beside another one. */
export function statesAmong(items: readonly Item[], rows: readonly Row[]): (index: number) => boolean {
  const heads = new Set(rows.filter(({ header }) => header).map(({ line }) => line))
  const isNamed = amongCells([...explainedIn(rows, (text) => state.test(text)), ...inColumnOfStates(rows), ...timesOf(rows)])
  const names = (item: Item | undefined): item is Item => item !== undefined && state.test(item.raw.replace(leadingSign, ''))
  let ended: boolean | undefined
  const isOneOfSections = (item: Item): boolean => {
    const name = nameOf(item)
    if (name === undefined || !state.test(name)) return false
    ended ??= items.some((other) => end.test(nameOf(other) ?? ''))
    return ended
  }
  return (index) => {
    const item = items[index]
    if (
      item !== undefined &&
      (isNamed(item) || isDefined(item, items[index - 1], items[index + 1]) || isTerm(item, items[index + 1]))
    )
      return true
    if (item !== undefined && isOneOfSections(item)) return true
    if (item?.kind === 'cell' && heads.has(item.line) && openColumn.test(item.raw)) return true
    if (item !== undefined && spellsOut(items[index - 1], item)) return true
    if (!names(item)) return false
    const isHead = heads.has(item.line)
    if (isHead && !mark.test(item.raw)) return true
    // The same word again and again is no list of states: each is a hole.
    return [items[index - 1], items[index + 1]].some(
      (other) =>
        (names(other) || isInLegend(item, other)) &&
        other.raw.toLowerCase() !== item.raw.toLowerCase() &&
        (isHead ? other.line === item.line : item.kind === 'list-item' && other.kind === 'list-item'),
    )
  }
}

/** The head of a column that says what is open in each row. */
const openColumn = /^(?:unclear|missing|needed|wanted|open|next|unknown|waiting)$/i

/** True for the words of which the line above has the first letters: "WIP", and "Work in progress". */
const spellsOut = (above: Item | undefined, { raw }: Item): boolean =>
  /^\W*wip\W*$/i.test(above?.raw ?? '') && /^\W*work[ -]in[ -]progress\b/i.test(raw)

/** The first cells of rows that say when the rest of the row is, as a phase of a plan. */
const timesOf = (rows: readonly Row[]): Cell[] =>
  rows.flatMap(({ cells: [first, ...others], header }) =>
    !header && first && /^\W*(?:later|soon|eventually)\W*$/i.test(first.raw) && others.some(({ raw }) => /\s/.test(raw))
      ? [first]
      : [],
  )

/** What a thing may be in the end: a column that says so somewhere is about how far things are. */
const settled =
  /\b(?:approved|accepted|rejected|done|completed?|ready|final|published|active|retired|closed|shipped|submitted|live|dropped|decided|agreed|in use|finished|in (?:force|effect)|withdrawn|superseded)\b/i

/** A mark that is a hole wherever it stands. */
const strong = /^\W*(?:TODO|TB[ACD]|FIXME|WIP|\?\?|coming soon|to come)\b/i

/**
 * Where the cells of a column of states are: it is called one, and something in it is settled, or it asks and some answers are yes or no. A
 * mark that stands for a text is none.
 */
function inColumnOfStates(rows: readonly Row[]): Cell[] {
  return [...Map.groupBy(rows, ({ table }) => table).values()].flatMap(([head, ...body]) => {
    const names = head?.header ? head.cells : []
    const columns = names.flatMap((name, at) => columnOfStates(name, at, body) ?? [])
    if (columns.length === 0) return []
    const asked = columns.flatMap(({ name, isAsked }) => (isAsked ? [name] : []))
    // Of documents it says which of them are missing.
    if (body.some((row) => row.cells.some(leadsToDocument))) return asked
    const states = columns.flatMap(({ cells }) => cells.filter(({ raw }) => !/\bTB[ACD]\b|\?\?/i.test(raw)))
    // What is settled has a title, whatever it asks for.
    const first = columns[0]?.at ?? 0
    const done = body.filter((row) => settled.test(row.cells[first]?.raw ?? ''))
    return [...asked, ...states, ...done.flatMap((row) => row.cells.slice(0, first).filter(({ raw }) => !strong.test(raw)))]
  })
}

/** A column of a table that says how far each thing is. */
function columnOfStates(name: Cell, at: number, body: readonly Row[]) {
  const mayAsk = /\?\W*$/.test(name.raw)
  const isCalledSo = /\b(?:states?|status|progress|stage)\b/i.test(name.raw)
  if (!mayAsk && !isCalledSo) return undefined
  const cells = body.flatMap((row) => row.cells[at] ?? [])
  const isAsked = mayAsk && cells.some(({ raw }) => /^\W*(?:yes|no)\b/i.test(raw))
  return isAsked || (isCalledSo && cells.some(({ raw }) => settled.test(raw))) ? { name, at, cells, isAsked } : undefined
}

/** A word in italics or bold, what it stands for, and in the next item the same: a list that says what each word means. */
const definition = /^(?:\*{1,2}|_{1,2}|`)([^*_`]+?):?(?:\*{1,2}|_{1,2}|`)[.:]? *[-–—:]? +(\S.*)$/

/** Marks that a glossary explains. */
const glossed = /^(?:tb[acd]|to-?do|wip|fixme|stub|draft|placeholder)$/i
/** True for what the letters of a mark stand for: "TBD", and "to be decided". */
const expands = (name: string, meaning: string): boolean =>
  /^tb[acd]$/i.test(name) && new RegExp(`^\\W*to be ${name.slice(-1)}`, 'i').test(meaning)

function isDefined(item: Item, before: Item | undefined, after: Item | undefined): boolean {
  const [, name = '', meaning = ''] = definition.exec(item.raw) ?? []
  if (item.kind !== 'list-item' || !(state.test(name) || glossed.test(name))) return false
  // What a program calls a state says nothing of the page.
  const isCode = (each: Item | undefined) => each?.kind === 'list-item' && each.raw.startsWith('`')
  if (isCode(item) && (isCode(before) || isCode(after))) return !strong.test(meaning)
  if (readRemark(plainWords(meaning))?.kind === 'wanted' && !expands(name, meaning)) return false
  const beside = [before, after].map((each) => (each?.kind === 'list-item' ? definition.exec(each.raw) : undefined))
  return (
    beside.some((each) => state.test(each?.[1] ?? '')) ||
    (glossed.test(name) && beside.some((each) => /(?:\S+\s+){3}/.test(each?.[2] ?? '')))
  )
}

/**
 * True for a heading that names what the text below it defines: "Draft", and "A draft is what …". Below "Work in progress" of a section,
 * prose that is about the page says so itself.
 */
const isTerm = ({ kind, raw, depth = 1 }: Item, below: Item | undefined): boolean =>
  kind === 'heading' &&
  below?.kind === 'paragraph' &&
  ((/^\w+$/.test(raw) &&
    new RegExp(`^(?:an? |the )?[*_"]{0,3}${raw}[*_"]{0,3} (?:is|means|stands for)\\b`, 'i').test(below.raw)) ||
    (depth > 1 && /^work in progress$/i.test(raw)))
