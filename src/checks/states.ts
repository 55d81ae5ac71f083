import type { Item, Row } from './text/item.ts'

/** What a document, a task or a proposal may be: in a list or at the head of a table these name each other, and nothing is missing. */
const english =
  'draft|proposed|under (?:review|discussion)|in (?:review|progress|discussion)|work in progress|wip|to[- ]?do|pending(?: (?:approval|review|decision))?|withdrawn|agreed|open for comments|approved|accepted|rejected|done|complete[d]?|planned|ready|final|published|active|deprecated|retired|superseded|open|closed|blocked|shipped|backlog|doing'
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

/** Tells by its position in `items` whether an item names a state: at the head of a table, or in a list beside another one. */
export function statesAmong(items: readonly Item[], rows: readonly Row[]): (index: number) => boolean {
  const heads = new Set(rows.filter(({ header }) => header).map(({ line }) => line))
  const explained = explainedIn(rows)
  const names = (item: Item | undefined): item is Item => item !== undefined && state.test(item.raw)
  return (index) => {
    const item = items[index]
    if (!names(item)) return false
    const isHead = heads.has(item.line)
    if ((isHead && !mark.test(item.raw)) || explained.has(`${item.line}:${item.column}`)) return true
    // The same word again and again is no list of states: each is a hole.
    return [items[index - 1], items[index + 1]].some(
      (other) =>
        names(other) &&
        other.raw.toLowerCase() !== item.raw.toLowerCase() &&
        (isHead ? other.line === item.line : item.kind === 'list-item' && other.kind === 'list-item'),
    )
  }
}

/** Where the first cells of rows name several states: a table that says what each of them means. */
function explainedIn(rows: readonly Row[]): ReadonlySet<string> {
  const places = new Set<string>()
  const tables = Map.groupBy(
    rows.filter(({ header, cells }) => !header && state.test(cells[0]?.raw ?? '')),
    ({ table }) => table,
  )
  for (const named of tables.values()) {
    if (new Set(named.map(({ cells }) => cells[0]?.raw.toLowerCase())).size < 2) continue
    for (const { cells, line } of named) places.add(`${cells[0]?.line ?? line}:${cells[0]?.column}`)
  }
  return places
}
