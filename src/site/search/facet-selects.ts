import type { Chosen } from '../../search/narrow.ts'
import { type Facet, facets } from '../../search/record.ts'
import { make } from './dom.ts'
import type { Results, Search } from './search.ts'

const labels: Record<Facet, string> = {
  kind: 'Kind',
  level: 'Level',
  category: 'Category',
  discipline: 'Discipline',
  value: 'Value',
}

/** The filters of a search, each with how many answers it would leave. */
export class FacetSelects {
  readonly element: HTMLElement
  chosen: Chosen = {}
  private readonly selects: Record<Facet, HTMLSelectElement>
  private readonly clear = make('button', { type: 'button', hidden: true }, 'Clear filters')

  /** `onChange` hears when a reader chose. */
  constructor(onChange: () => void) {
    this.selects = Object.fromEntries(facets.map((facet) => [facet, make('select', { name: facet })])) as FacetSelects['selects']
    const fields = facets.map((facet) => make('label', {}, make('span', { class: 'label' }, labels[facet]), this.selects[facet]))
    this.element = make('div', { class: 'search-facets', role: 'group', 'aria-label': 'Filters' }, ...fields, this.clear)
    for (const facet of facets) {
      this.selects[facet].addEventListener('change', () => {
        const { [facet]: _, ...others } = this.chosen
        const id = this.selects[facet].value
        this.chosen = id === '' ? others : { ...others, [facet]: id }
        onChange()
      })
    }
    this.clear.addEventListener('click', () => {
      this.chosen = {}
      this.selects.kind.focus()
      onChange()
    })
  }

  /** Writes the values that there are, with their counts. */
  draw(search: Search, { counts }: Results): void {
    for (const facet of facets) {
      const select = this.selects[facet]
      const chosen = this.chosen[facet] ?? ''
      const values = [...search.valuesOf(facet)].filter(([id]) => counts[facet].has(id) || id === chosen)
      const known =
        values.some(([id]) => id === chosen) || chosen === '' ? [] : [make('option', { value: chosen }, `${chosen} (0)`)]
      select.replaceChildren(
        make('option', { value: '' }, 'any'),
        ...values.map(([id, name]) => make('option', { value: id }, `${name} (${counts[facet].get(id) ?? 0})`)),
        ...known,
      )
      select.value = chosen
      select.classList.toggle('chosen', chosen !== '')
    }
    this.clear.hidden = Object.keys(this.chosen).length === 0
  }
}
