import type { Chosen } from '../../search/narrow.ts'
import { type Facet, facets } from '../../search/record.ts'
import { adoptStyles, make } from './dom.ts'
import styles from './filters.css?inline'
import type { Results, Search } from './search.ts'

adoptStyles(styles)

const labels: Record<Facet, string> = {
  kind: 'Kind',
  level: 'Level',
  category: 'Category',
  discipline: 'Discipline',
  value: 'Value',
}

/** The filters of a search: for each value that an answer has, a switch that says how many answers it would leave. */
export class Filters {
  readonly element: HTMLDetailsElement
  chosen: Chosen = {}
  private readonly summary = make('summary', {}, 'Filters')
  private readonly groups: Record<Facet, HTMLElement>
  private readonly clear = make('button', { type: 'button', hidden: true }, 'Clear filters')
  private readonly onChange: () => void

  /** `onChange` hears when a reader chose. */
  constructor(onChange: () => void) {
    this.onChange = onChange
    this.groups = Object.fromEntries(
      facets.map((facet) => [facet, make('div', { class: 'search-values' })]),
    ) as unknown as Filters['groups']
    const fieldsets = facets.map((facet) =>
      make('fieldset', {}, make('legend', { class: 'label' }, labels[facet]), this.groups[facet]),
    )
    this.element = make('details', { class: 'search-filters' }, this.summary, ...fieldsets, this.clear)
    this.clear.addEventListener('click', () => {
      this.chosen = {}
      this.summary.focus()
      onChange()
    })
  }

  /** Draws the values that there are. Whoever used one by key stays where they were. */
  draw(search: Search, { counts }: Results): void {
    const names: string[] = []
    for (const facet of facets) {
      const group = this.groups[facet]
      const focused = group.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['id'] : undefined
      const chosen = this.chosen[facet]
      const known = search.valuesOf(facet)
      if (chosen !== undefined) {
        known.set(chosen, search.nameOf(facet, chosen))
        names.push(search.nameOf(facet, chosen))
      }
      const shown = [...known].filter(([id]) => counts[facet].has(id) || id === chosen)
      group.replaceChildren(...shown.map(([id, name]) => this.drawValue(facet, id, name, counts[facet].get(id) ?? 0)))
      group.parentElement?.toggleAttribute('hidden', shown.length === 0)
      if (focused) group.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"]`)?.focus()
    }
    this.summary.textContent = names.length === 0 ? 'Filters' : `Filters: ${names.join(', ')}`
    this.clear.hidden = names.length === 0
  }

  private drawValue(facet: Facet, id: string, name: string, count: number): HTMLElement {
    const pressed = this.chosen[facet] === id
    const button = make('button', { type: 'button', 'aria-pressed': String(pressed), 'data-id': id }, `${name} (${count})`)
    button.addEventListener('click', () => {
      const { [facet]: _, ...others } = this.chosen
      this.chosen = pressed ? others : { ...others, [facet]: id }
      this.onChange()
    })
    return button
  }
}
