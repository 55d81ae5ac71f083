import { excerptOf, type Piece } from '../../search/marks.ts'
import { recordKinds } from '../../search/record.ts'
import { make } from './dom.ts'
import type { Results, Search, Shown } from './search.ts'

/** How long an answer stands before its text is asked for, in milliseconds. */
const pause = 100

/** Draws one answer as an option of the list: its name, where it stands, and the sentence with the match marked. */
export function drawResult(shown: Shown, id: string, { marks }: Results, search: Search): HTMLAnchorElement {
  const { entry, source, href } = shown
  const { language } = source.catalog
  const levelName = (level: string) => search.nameOf('level', level)
  const where = [
    entry.level && make('span', { class: 'level' }, levelName(entry.level)),
    entry.category && entry.kind !== 'category' && entry.kind !== 'cell' && search.nameOf('category', entry.category),
    ...(entry.kind === 'discipline' ? [] : (entry.disciplines ?? []).map((each) => search.nameOf('discipline', each))),
    entry.kind !== 'example' && entry.kind !== 'expectation' && !entry.category && entry.parent?.name,
    !source.own && source.catalog.title,
  ].filter((each) => each !== undefined && each !== false && each !== '')
  const text = make('span', { class: 'search-text' })
  const write = (words: string) => {
    if (words !== '') text.replaceChildren(...pieces(excerptOf(words, marks, language)))
  }
  if (entry.text !== '') write(entry.text)
  // A list that the next key replaces need not ask for the texts of its answers.
  else if (entry.kind !== 'discipline') setTimeout(() => text.isConnected && void search.textOf(shown).then(write), pause)
  const same = sameLevels(shown, search)
  return make(
    'a',
    { role: 'option', id, tabindex: '-1', 'aria-selected': 'false', href },
    make(
      'span',
      { class: 'search-head' },
      make('span', { class: 'search-name' }, ...pieces(excerptOf(entry.name, marks, language))),
      ' ',
      make(
        'span',
        { class: 'search-where label' },
        make('span', {}, recordKinds[entry.kind][0]),
        ...where.flatMap((each) => [' ', typeof each === 'string' ? make('span', {}, each) : (each as Node)]),
      ),
    ),
    ' ',
    text,
    same.length > 0 ? make('span', { class: 'search-same' }, `Same idea at ${same.map(levelName).join(', ')}`) : undefined,
  )
}

/** The other levels at which the threads of an expectation run, lowest first. */
function sameLevels({ entry, source }: Shown, search: Search): string[] {
  const addresses = new Set(entry.sameIdea ?? [])
  if (addresses.size === 0) return []
  const levels = new Set(source.finder.entries.flatMap(({ address, level }) => (level && addresses.has(address) ? [level] : [])))
  return [...search.valuesOf('level').keys()].filter((level) => levels.has(level))
}

const pieces = (parts: readonly Piece[]): (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? make('mark', {}, text) : text))
