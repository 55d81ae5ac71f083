import type { SearchState } from '../../search/search-state.ts'
import { adoptStyles, make } from './dom.ts'
import { Filters } from './filters.ts'
import { ResultList } from './result-list.ts'
import type { Results, Search } from './search.ts'
import styles from './search-box.css?inline'

/** How long the list has to rest before its length is said, in milliseconds: a screen reader is still speaking the last key. */
const rest = 500

adoptStyles(styles)

/** Where a box stands. */
interface SearchBoxOptions {
  /** Makes ids unique. */
  name: string
  /** What stands beside the input. */
  beside?: readonly Node[]
  /** Hears of every change of the search. */
  onChange: (state: SearchState) => void
  /** Hears of Escape. */
  onEscape: () => void
}

/** The box with its filters and its list, the same one in the dialog and on `/search/`. */
export class SearchBox {
  readonly element: HTMLElement
  readonly input: HTMLInputElement
  readonly filters = new Filters(() => this.changed())
  private readonly status = make('p', { class: 'search-status', role: 'status' })
  private readonly list: ResultList
  private readonly options: SearchBoxOptions
  private search: Search | undefined
  private turn = 0
  private speaking: ReturnType<typeof setTimeout> | undefined

  constructor(options: SearchBoxOptions) {
    const { name, beside = [] } = options
    this.options = options
    this.input = make('input', {
      type: 'search',
      role: 'combobox',
      'aria-label': 'Search the handbook',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': `${name}-list`,
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
      enterkeyhint: 'go',
      placeholder: 'A word, a name, a question',
    })
    this.list = new ResultList(name, this.input)
    this.element = make(
      'div',
      { class: 'search-box not-content' },
      make('div', { class: 'search-field' }, this.input, ...beside),
      this.filters.element,
      this.status,
      this.list.element,
    )
    this.input.addEventListener('input', () => this.changed())
    this.input.addEventListener('keydown', (event) => this.press(event))
  }

  /** What is being searched for. */
  get state(): SearchState {
    return { text: this.input.value, chosen: this.filters.chosen }
  }

  /** Shows another search. */
  set state({ text, chosen }: SearchState) {
    this.input.value = text
    this.filters.chosen = chosen
    this.answer()
  }

  /** Gives the box what it searches in; what was typed until then is answered. */
  use(search: Search): void {
    this.search = search
    this.answer()
    void search.addOthers().then(() => {
      if (search.sources.length > 1 || search.faults.length > 0) this.answer()
    })
  }

  /** Makes the box ready for another search: what was typed may be typed over. */
  begin(): void {
    this.list.activate(-1)
    this.input.focus()
    this.input.select()
  }

  /** Empties the box. */
  clear(): void {
    this.input.value = ''
    this.changed()
  }

  /** Says what went wrong. */
  say(message: string): void {
    this.status.textContent = message
  }

  private changed(): void {
    this.answer()
    this.options.onChange(this.state)
  }

  /** Answers from names before the next frame, and with the full text when it comes, unless another question came first. */
  private answer(): void {
    if (!this.search) return
    const turn = ++this.turn
    const { search, state } = this
    this.draw(search.atOnce(state), true)
    if (state.text.trim() === '') return
    void search.whole(state).then((results) => {
      if (turn === this.turn) this.draw(results, false)
    })
  }

  private draw(results: Results, fresh: boolean): void {
    if (!this.search) return
    this.list.draw(results, this.search, fresh)
    this.filters.draw(this.search, results)
    clearTimeout(this.speaking)
    this.speaking = setTimeout(() => this.say(this.summary(results)), rest)
  }

  private summary({ shown, mended }: Results): string {
    const { text, chosen } = this.state
    const asked = text.trim() !== '' || Object.keys(chosen).length > 0
    const count = shown.length === 1 ? '1 result' : `${shown.length} results`
    const none = `Nothing found for “${text.trim()}”. Try fewer words, or clear the filters`
    const said = asked ? (shown.length === 0 ? none : count) : 'Type, or browse with the filters'
    return [said, mended && `Searched for “${mended}”`, ...(this.search?.faults ?? [])].filter(Boolean).join('. ')
  }

  private press(event: KeyboardEvent): void {
    const { key } = event
    const { selectionStart, selectionEnd, value } = this.input
    const caretAt = (place: number) => selectionStart === place && selectionEnd === place
    const plain = !event.shiftKey && !event.altKey && !event.isComposing
    if (!plain) return
    if (key === 'ArrowDown' || key === 'ArrowUp') this.list.move(key === 'ArrowDown' ? 1 : -1)
    // Home and End first move in the text, as they do in any field, and go on into the list from its ends.
    else if (key === 'Home' && (this.list.hasActive || caretAt(0))) this.list.activate(0)
    else if (key === 'End' && (this.list.hasActive || caretAt(value.length))) this.list.activate(Number.MAX_SAFE_INTEGER)
    else if (key === 'Enter') this.list.follow(event.ctrlKey || event.metaKey)
    // A search field would first clear itself, and the dialog would take a second press to close.
    else if (key === 'Escape') this.options.onEscape()
    else return
    event.preventDefault()
  }
}
