import type { CellCard, ExpectationCard } from '../../contributing/cell-card.ts'
import { drawCard } from './expectation-card.ts'
import { element, part } from './parts.ts'

/** An expectation that a reader has chosen, with its cell. */
export interface Choice {
  /** `category/level/expectation`. */
  path: string
  cell: CellCard
  expectation: ExpectationCard
}

/** Three lists that lead to an expectation, and its card. What an address asks for is only compared to what the lists hold. */
export class ExpectationChooser {
  private readonly root: HTMLElement
  private readonly data: string
  private readonly chosen: (choice: Choice | undefined) => void
  private readonly category: HTMLSelectElement
  private readonly level: HTMLSelectElement
  private readonly expectation: HTMLSelectElement
  private readonly levels: readonly HTMLOptionElement[]
  private turn = 0

  /** `data` is the address below which the cells lie as JSON. */
  constructor(root: HTMLElement, data: string, chosen: (choice: Choice | undefined) => void) {
    this.root = root
    this.data = data
    this.chosen = chosen
    this.category = part(root, 'category')
    this.level = part(root, 'level')
    this.expectation = part(root, 'expectation')
    this.levels = [...this.level.options]
    for (const list of [this.category, this.level, this.expectation]) list.addEventListener('change', () => void this.change())
  }

  /** Shows what the address of the page asks for, which may be a whole expectation, a part of one, or nonsense. */
  async open(asked: string): Promise<Choice | undefined> {
    const path = asked.split('/').filter((each) => each !== '')
    const choice = await this.show(path)
    const problem = choice || path.length === 0 ? undefined : this.problemWith(path)
    if (problem) this.report(problem)
    // A gap of a whole cell leaves one thing to choose.
    else if (!choice && this.level.value !== '') this.expectation.focus()
    return choice
  }

  private async change(): Promise<void> {
    const choice = await this.show([this.category.value, this.level.value, this.expectation.value])
    if (choice) history.replaceState(null, '', `?${new URLSearchParams({ for: choice.path })}`)
  }

  private async show([category = '', level = '', id = '', ...more]: readonly string[]): Promise<Choice | undefined> {
    const turn = ++this.turn
    this.report('')
    choose(this.category, category)
    this.offerLevels()
    choose(this.level, level)
    const cell = this.level.value === '' ? undefined : await this.load(this.category.value, this.level.value)
    if (turn !== this.turn) return undefined
    this.offerExpectations(cell?.expectations ?? [])
    choose(this.expectation, id)
    const expectation = more.length > 0 ? undefined : cell?.expectations.find((each) => each.id === id)
    const choice = cell && expectation ? { path: `${category}/${level}/${id}`, cell, expectation } : undefined
    drawCard(this.root, choice)
    const chooser = part<HTMLDetailsElement>(this.root, 'chooser')
    if (!choice) chooser.open = true
    const summary = chooser.querySelector('summary')
    if (summary) summary.textContent = choice ? 'Choose another expectation' : 'Choose an expectation'
    this.chosen(choice)
    return choice
  }

  /** Both lists were filled from the handbook, so their values are ids and make an address. */
  private async load(category: string, level: string): Promise<CellCard | undefined> {
    try {
      const answer = await fetch(`${this.data}${encodeURIComponent(category)}/${encodeURIComponent(level)}.json`)
      if (answer.ok) return (await answer.json()) as CellCard
    } catch {}
    this.report('The expectations could not be loaded. Reload the page, or take a way without this form.')
    return undefined
  }

  private offerLevels(): void {
    const levels = this.category.selectedOptions[0]?.dataset['levels']?.split(' ') ?? []
    this.level.replaceChildren(...this.levels.filter(({ value }) => value === '' || levels.includes(value)))
  }

  private offerExpectations(expectations: readonly ExpectationCard[]): void {
    const [first, ...others] = [...this.expectation.options]
    for (const old of others) old.remove()
    if (first) first.selected = true
    for (const { id, name, examples } of expectations) {
      const option = element('option', examples.length === 0 ? `${name} (no example yet)` : name)
      option.value = id
      this.expectation.append(option)
    }
  }

  private problemWith([category = '', level = '', ...rest]: readonly string[]): string | undefined {
    if (part(this.root, 'problem').textContent !== '') return undefined
    if (this.category.value === '') return `This ladder has no category ${quoted(category)} with expectations. Choose one below.`
    if (level === '') return undefined
    if (this.level.value === '') return `${quoted(category)} has no expectations at the level ${quoted(level)}. Choose one below.`
    if (rest.length === 0) return undefined
    return `${quoted(`${category}/${level}`)} has no expectation ${quoted(rest.join('/'))}. Choose one below.`
  }

  private report(problem: string): void {
    const place = part(this.root, 'problem')
    place.textContent = problem
    place.hidden = problem === ''
  }
}

function choose(list: HTMLSelectElement, value: string): void {
  list.value = [...list.options].some((option) => option.value === value) ? value : ''
}

const quoted = (words: string): string => `“${words.length > 80 ? `${words.slice(0, 80)}…` : words}”`
