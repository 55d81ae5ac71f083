import type { ExampleRuleId } from '../../checks/examples/faults.ts'
import { type Around, type DraftFault, faultsOfDraft } from '../../contributing/example-faults.ts'
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
  private readonly explained: ReadonlySet<string>
  private timer: ReturnType<typeof setTimeout> | undefined
  private said = ''

  constructor(root: HTMLElement, settings: VerdictSettings) {
    this.root = root
    this.settings = settings
    this.explained = new Set(settings.explained)
  }

  /** Looks at the words once the keys rest. */
  on(parts: ExampleParts, expectation: Around['expectation']): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.say(parts, expectation), rest)
  }

  private say(parts: ExampleParts, expectation: Around['expectation']): void {
    const { explained } = this
    const faults = faultsOfDraft(parts, { expectation, explained, english: this.settings.english })
    const summary = exampleWords(parts) === '' ? '' : summaryOf(faults.length)
    // Saying the same again would make a screen reader say it again.
    const now = JSON.stringify([summary, faults])
    if (now === this.said) return
    this.said = now
    part(this.root, 'faults').replaceChildren(...faults.map((fault) => this.draw(fault)))
    part(this.root, 'summary').textContent = summary
  }

  private draw({ rule, message }: DraftFault): HTMLLIElement {
    const item = element('li', `${message.replace(/`([^`]+)`/g, '“$1”')} `)
    if (rule) {
      const why = element('a', `About: ${this.settings.titles[rule]}`)
      why.href = `${this.settings.rules}${rule}/`
      item.append(why)
    }
    return item
  }
}

const summaryOf = (faults: number): string =>
  faults === 0
    ? 'Nothing to mend.'
    : `${faults === 1 ? 'One thing' : `${faults} things`} to look at. Send it all the same if you see it otherwise.`
