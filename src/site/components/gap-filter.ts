import { agesOf } from '../gap-filters.ts'

/**
 * Narrows the list of gaps, says how many are left, and keeps the filters in the address, so that a worklist can be sent to someone. A
 * style sheet narrows it too, where nothing runs.
 */
class GapFilter extends HTMLElement {
  private readonly form = this.querySelector('form')
  private readonly status = this.querySelector('[role="status"]')

  connectedCallback(): void {
    if (!this.form) return
    // The page may have been built long ago.
    for (const item of this.querySelectorAll('li')) item.dataset['age'] = agesOf(item.dataset['since'], Date.now())
    const wanted = new URLSearchParams(location.search)
    for (const select of this.form.querySelectorAll('select')) select.value = wanted.get(select.name) ?? ''
    this.form.addEventListener('change', () => this.apply(true))
    this.form.addEventListener('submit', (event) => event.preventDefault())
    this.apply(false)
  }

  private apply(remember: boolean): void {
    if (!this.form) return
    const chosen = [...new FormData(this.form)].filter(([, value]) => value !== '') as [string, string][]
    const items = [...this.querySelectorAll('li')]
    for (const item of items) item.hidden = !chosen.every(([name, value]) => fits(item, name, value))
    const shown = items.filter(({ hidden }) => !hidden).length
    if (this.status) this.status.textContent = chosen.length === 0 ? '' : `${shown} of ${items.length} gaps`
    if (remember) history.replaceState(null, '', chosen.length === 0 ? location.pathname : `?${new URLSearchParams(chosen)}`)
  }
}

const fits = (item: HTMLElement, name: string, value: string): boolean => (item.dataset[name] ?? '').split(' ').includes(value)

customElements.define('gap-filter', GapFilter)
