import type { ListItem, PhrasingContent, RootContent, Strong, Text } from 'mdast'
import { type DisciplineName, disciplineNamed } from './discipline-name.ts'
import type { Findings, Place } from './finding.ts'
import { type Footnotes, withFootnotes } from './footnotes.ts'
import { didYouMean, nearest } from './nearest.ts'
import { type Passage, passage, placeOf } from './passage.ts'
import { wordsOf } from './words.ts'

/** A list item that tells what somebody did. */
export interface ParsedExample {
  body: Passage
  /** Ids of the disciplines in its lead-in. */
  disciplines: string[]
  /** Undefined when the lead-in does not say; then the cell's front matter does. */
  observed?: boolean
  place: Place
}

/** Reads a list item as an example; undefined, with a finding, when it says nothing. */
export function readExample(
  item: ListItem,
  file: string,
  { names, footnotes }: { names: readonly DisciplineName[]; footnotes: Footnotes },
  findings: Findings,
): ParsedExample | undefined {
  const place = placeOf(item, file)
  const { leadIn = '', bold, nodes } = takeLeadIn(item)
  const body = passage(withFootnotes(nodes, footnotes), file)
  if (body.text === '' && body.images.length === 0) {
    findings.error('empty-example', place, 'This list item is empty. Write what somebody did, or remove it.')
    return undefined
  }
  const example: ParsedExample = { body, disciplines: [], place }
  for (const word of leadIn.split(/\s*[,/&·]\s*|\s+and\s+/).filter((each) => each !== '')) {
    const kind = /^(observed|illustrative)$/i.exec(word)?.[1]?.toLowerCase()
    const discipline = disciplineNamed(word, names)
    if (kind) example.observed = kind === 'observed'
    else if (discipline) example.disciplines.push(discipline.id)
    else reportUnknown(word, placeOfWord(word, bold, place), names, findings)
  }
  return example
}

function reportUnknown(word: string, place: Place, names: readonly DisciplineName[], findings: Findings): void {
  const [, name = '', kind = ''] = /^(.*?) ?\((observed|illustrative)\)$/i.exec(word) ?? []
  const apart = disciplineNamed(name, names) && `${name}, ${kind.toLowerCase()}`
  const suggestion = apart || nearest(word, [...names.map(({ title }) => title), 'observed', 'illustrative'])
  const remedy = didYouMean(suggestion) || ' Add it to `disciplines` in handbook.yaml, or write the lead-in without bold type.'
  findings.error('unknown-discipline', place, `No discipline is called \`${word}\`.${remedy}`, suggestion)
}

/** Where a word of a lead-in stands; `otherwise` when there is more than plain words in it. */
function placeOfWord(word: string, bold: Strong | undefined, otherwise: Place): Place {
  const [first, ...more] = bold?.children ?? []
  const at = first?.type === 'text' && more.length === 0 && !first.value.includes('\n') ? first.value.indexOf(word) : -1
  if (first === undefined || at < 0) return otherwise
  const { file, line, column } = placeOf(first, otherwise.file)
  return { file, line, column: column + at }
}

/** A bold lead-in that ends with a colon, inside or just after the bold: `**Infra:** …` or `**Infra**: …`. */
function takeLeadIn(item: ListItem): { leadIn?: string; bold?: Strong; nodes: RootContent[] } {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return { nodes: item.children }
  const [bold, ...after] = first.children
  if (bold?.type !== 'strong') return { nodes: item.children }
  const words = wordsOf(bold)
  const next = after[0]
  const colonAfter = next?.type === 'text' && next.value.startsWith(':')
  const leadIn = words.replace(/:$/, '').trim()
  if (leadIn === '' || (!words.endsWith(':') && !colonAfter)) return { nodes: item.children }
  const children = trimStart(after)
  return { leadIn, bold, nodes: children.length === 0 ? rest : [{ ...first, children }, ...rest] }
}

function trimStart(children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  if (first?.type !== 'text') return children
  const value = first.value.replace(/^:?\s*/, '')
  if (value === '') return rest
  const cut = first.value.slice(0, first.value.length - value.length)
  return [
    { ...first, value, ...(first.position && !cut.includes('\n') ? { position: later(first.position, cut.length) } : {}) },
    ...rest,
  ]
}

/** The same stretch of a document, begun some signs later on its line. */
function later({ start, end }: NonNullable<Text['position']>, signs: number): NonNullable<Text['position']> {
  const { line, column, offset } = start
  return { start: { line, column: column + signs, ...(offset === undefined ? {} : { offset: offset + signs }) }, end }
}
