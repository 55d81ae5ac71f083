import type { Ladder } from '../ladder/model.ts'
import type { ShownGap } from './gaps.ts'

/** A way to narrow the list of gaps. */
export interface GapFilter {
  /** Name of the control, and of the data attribute that each gap has for it: `data-level`. */
  name: 'category' | 'level' | 'discipline' | 'kind' | 'age'
  label: string
  /** What can be chosen; an id is a word of lower-case letters, digits and hyphens. */
  options: { id: string; name: string }[]
}

/** The ages by which gaps are told apart, in days. */
const ages = [
  { id: '30', name: 'over a month' },
  { id: '180', name: 'over half a year' },
  { id: '365', name: 'over a year' },
]

/** The ages, in words, that a gap since `since` (YYYY-MM-DD) has reached at `now`, in milliseconds: `30 180`. */
export function agesOf(since: string | undefined, now: number): string {
  if (since === undefined) return 'unknown'
  const days = (now - Date.parse(since)) / 86_400_000
  return ages
    .map(({ id }) => id)
    .filter((id) => days > Number(id))
    .join(' ')
}

/** The filters for these gaps, with what can be chosen among them. `kinds` are titles of rules by their ids. */
export function filtersFor(gaps: readonly ShownGap[], ladder: Ladder, kinds: Readonly<Record<string, string>>): GapFilter[] {
  const used = (field: 'category' | 'level' | 'discipline' | 'rule') => new Set(gaps.map((gap) => gap[field]))
  const among = <T extends { id: string }>(
    nodes: readonly T[],
    field: 'category' | 'level' | 'discipline',
    nameOf: (node: T) => string,
  ) => nodes.filter(({ id }) => used(field).has(id)).map((node) => ({ id: node.id, name: nameOf(node) }))
  const unknown = gaps.every(({ since }) => since) ? [] : [{ id: 'unknown', name: 'unknown' }]
  const filters: GapFilter[] = [
    { name: 'category', label: 'Category', options: among(ladder.categories, 'category', ({ name }) => name) },
    { name: 'level', label: 'Level', options: among(ladder.levels, 'level', ({ short }) => short) },
    { name: 'discipline', label: 'Discipline', options: among(ladder.disciplines, 'discipline', ({ name }) => name) },
    { name: 'kind', label: 'Kind', options: [...used('rule')].flatMap((id) => (id ? [{ id, name: kinds[id] ?? id }] : [])) },
    { name: 'age', label: 'Age', options: [...ages, ...unknown] },
  ]
  return filters.filter(({ options }) => options.length > 0)
}

/** The style sheet by which the filters narrow the list on a page that runs no code. */
export function filterStyles(filters: readonly GapFilter[]): string {
  const selectors = filters.flatMap(({ name, options }) =>
    options.map(({ id }) => `gap-filter:has([name='${name}'] [value='${id}']:checked) li:not([data-${name}~='${id}'])`),
  )
  return selectors.length === 0 ? '' : `${selectors.join(',\n')} {\n  display: none;\n}\n`
}
