const day = 86_400_000

/** Narrows the list of gaps. The filters live in the address, so that a worklist can be sent to someone. */
class GapFilter extends HTMLElement {
  private readonly form = this.querySelector('form')
  private readonly status = this.querySelector('[role="status"]')

  connectedCallback(): void {
    if (!this.form) return
    this.form.hidden = false
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

function fits(item: HTMLElement, name: string, value: string): boolean {
  if (name !== 'age') return item.dataset[name] === value
  const since = item.dataset['since']
  if (value === 'unknown') return since === undefined
  return since !== undefined && Date.now() - Date.parse(since) > Number(value) * day
}

customElements.define('gap-filter', GapFilter)
