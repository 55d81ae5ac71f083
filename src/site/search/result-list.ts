import { adoptStyles, make } from './dom.ts'
import styles from './result-list.css?inline'
import { drawResult } from './result-view.ts'
import type { Results, Search } from './search.ts'

adoptStyles(styles)

/** How many answers are drawn at first, and how many more at a time. */
const portion = 12

/** The list of answers: a listbox whose options are links, one of which the keys may have made active. */
export class ResultList {
  readonly element: HTMLElement
  private readonly list: HTMLElement
  private readonly more = make('button', { type: 'button', hidden: true }, 'Show more')
  private readonly input: HTMLInputElement
  private shown: (() => void) | undefined
  private limit = portion
  private active = -1
  private scrolled = false

  /** `name` makes ids unique; `input` is the combobox that the list belongs to. */
  constructor(name: string, input: HTMLInputElement) {
    this.input = input
    this.list = make('div', {
      class: 'search-results',
      role: 'listbox',
      id: `${name}-list`,
      'aria-label': 'Results',
      hidden: true,
    })
    this.element = make('div', { class: 'search-scroll' }, this.list, this.more)
    this.element.addEventListener('scroll', () => {
      this.scrolled = true
    })
    this.more.addEventListener('click', () => {
      const next = this.limit
      this.limit += portion
      this.shown?.()
      this.activate(next)
      this.input.focus()
    })
  }

  /** The options, in order. */
  get options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll('a')]
  }

  /** True while an option is active. */
  get hasActive(): boolean {
    return this.active >= 0
  }

  /** Draws the first answers. The active one stays active where it is still among them, unless the list is a `fresh` one. */
  draw(results: Results, search: Search, fresh: boolean): void {
    const before = fresh ? undefined : this.options[this.active]?.href
    if (fresh) this.limit = portion
    this.shown = () => {
      const drawn = results.shown.slice(0, this.limit)
      this.list.replaceChildren(...drawn.map((each, at) => drawResult(each, `${this.list.id}-${at}`, results, search)))
      this.list.hidden = drawn.length === 0
      this.more.hidden = results.shown.length <= this.limit
      this.input.setAttribute('aria-expanded', String(drawn.length > 0))
    }
    this.shown()
    // Only where there is something to undo: it makes the browser lay out the page at once, which costs as much as the drawing.
    if (fresh && this.scrolled) {
      this.element.scrollTop = 0
      this.scrolled = false
    }
    this.activate(before ? this.options.findIndex(({ href }) => href === before) : -1)
  }

  /** Makes the option at `at` the active one; -1 for none. */
  activate(at: number): void {
    const options = this.options
    this.active = options.length === 0 ? -1 : Math.min(at, options.length - 1)
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === this.active))
    const option = options[this.active]
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else this.input.removeAttribute('aria-activedescendant')
  }

  /** Moves by `step` options, round the ends. */
  move(step: 1 | -1): void {
    const { length } = this.options
    if (length > 0) this.activate(this.active < 0 ? (step > 0 ? 0 : length - 1) : (this.active + step + length) % length)
  }

  /** Follows the active option, or the first one; in a new tab when `apart`. */
  follow(apart: boolean): void {
    const option = this.options[Math.max(this.active, 0)]
    if (!option) return
    if (apart) window.open(option.href, '_blank', 'noopener')
    else option.click()
  }
}
