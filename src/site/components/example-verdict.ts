import { type ExampleFault, type ExampleRuleId, faultsOf } from '../../checks/examples/faults.ts'
import type { ExpectationCard } from '../../contributing/cell-card.ts'
import { type ExampleParts, exampleWords } from '../../contributing/example-text.ts'
import { element, part } from './parts.ts'

/** What the verdict has to know of the handbook. */
export interface VerdictSettings {
  /** Address below which each rule has its page. */
  rules: string
  /** Titles of the rules. */
  titles: Record<ExampleRuleId, string>
  explained: readonly string[]
  english: boolean
}

/** How long the keys have to rest, in milliseconds: a screen reader would else speak into the typing. */
const rest = 600

/** Says what could be better about an example, as the check would, and stands in nobody's way. */
export class ExampleVerdict {
  private readonly root: HTMLElement
  private readonly settings: VerdictSettings
  private timer: ReturnType<typeof setTimeout> | undefined
  private said = ''

  constructor(root: HTMLElement, settings: VerdictSettings) {
    this.root = root
    this.settings = settings
  }

  /** Looks at the words once the keys rest. */
  on(parts: ExampleParts, expectation: ExpectationCard): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.say(parts, expectation), rest)
  }

  private say(parts: ExampleParts, expectation: ExpectationCard): void {
    const words = exampleWords(parts)
    const faults = words === '' ? [] : this.faults(parts, expectation)
    // Saying the same again would make a screen reader say it again.
    const now = JSON.stringify([words === '', faults])
    if (now === this.said) return
    this.said = now
    part(this.root, 'faults').replaceChildren(...faults.map((fault) => this.draw(fault)))
    part(this.root, 'summary').textContent = words === '' ? '' : summaryOf(faults.length)
  }

  private faults(parts: ExampleParts, { name, text }: ExpectationCard): ExampleFault[] {
    const { explained, english } = this.settings
    const words = exampleWords(parts)
    const found = faultsOf({ text: words, expectation: { name, text }, explained: new Set(explained) }, english)
    const empty = (['done', 'outcome'] as const).find(
      (field) => exampleWords({ done: '', outcome: '', [field]: parts[field] }) === '',
    )
    if (!empty) return found
    // Half an example is short and shows little; what it lacks is said in place of that.
    const message =
      empty === 'done'
        ? 'What was done is still missing. Say it in one sentence.'
        : 'What came of it is still missing. Say what was different afterwards, and for whom.'
    const early: readonly ExampleRuleId[] = ['named-person', 'unexplained-abbreviation', 'bare-praise']
    return [...found.filter(({ rule }) => early.includes(rule)), { rule: 'missing-outcome', message }]
  }

  private draw({ rule, message }: ExampleFault): HTMLLIElement {
    const item = element('li', `${message.replace(/`([^`]+)`/g, '“$1”')} `)
    const why = element('a', `About: ${this.settings.titles[rule]}`)
    why.href = `${this.settings.rules}${rule}/`
    item.append(why)
    return item
  }
}

const summaryOf = (faults: number): string =>
  faults === 0
    ? 'Nothing to mend.'
    : `${faults === 1 ? 'One thing' : `${faults} things`} to look at. Send it all the same if you see it otherwise.`
