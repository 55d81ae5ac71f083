import type { ExampleParts } from '../../contributing/example-text.ts'
import { readDraft, writeDraft } from './example-draft.ts'
import { part } from './parts.ts'

type Control = HTMLSelectElement | HTMLTextAreaElement

/** The fields of an example. A reload keeps what they say, for each expectation by itself. */
export class ExampleFields {
  private readonly controls: Control[]
  private readonly words: HTMLTextAreaElement[]
  private readonly clear: HTMLButtonElement
  private readonly changed: () => void
  private path = ''

  /** `discipline` is the id of the one that is wished for, from an address: it counts if the list has it. */
  constructor(form: HTMLFormElement, discipline: string, changed: () => void) {
    this.controls = [...form.querySelectorAll<Control>('select[name], textarea[name]')]
    this.words = this.controls.filter((control) => control instanceof HTMLTextAreaElement)
    this.clear = part(form, 'clear')
    this.changed = changed
    this.fill({ discipline })
    for (const control of this.controls) control.addEventListener('input', () => this.keep())
    this.clear.addEventListener('click', () => {
      this.fill({})
      this.keep()
      this.focus()?.scrollIntoView({ block: 'nearest' })
    })
  }

  /** What the fields say. */
  parts(): ExampleParts {
    const discipline = this.controls.find((control) => control instanceof HTMLSelectElement)
    const name = discipline?.value ? discipline.selectedOptions[0]?.dataset['leadIn'] : undefined
    return { ...(name ? { discipline: name } : {}), done: this.valueOf('done'), outcome: this.valueOf('outcome') }
  }

  /** Turns to an expectation: its draft comes back, unless words stand here already, which then are meant for this one. */
  open(path: string): void {
    this.path = path
    if (!this.anythingSaid()) this.fill({ discipline: this.valueOf('discipline'), ...readDraft(path) })
    this.keep()
  }

  /** Puts the cursor into the first field without an answer, else into the first, and leaves scrolling to the caller. */
  focus(): HTMLElement | undefined {
    const field = this.controls.find(({ value }) => value === '') ?? this.controls[0]
    field?.focus({ preventScroll: true })
    return field
  }

  private keep(): void {
    const said = this.anythingSaid()
    this.clear.hidden = !said
    writeDraft(this.path, said ? Object.fromEntries(this.controls.map(({ name, value }) => [name, value])) : {})
    this.changed()
  }

  private fill(values: Record<string, unknown>): void {
    for (const control of this.controls) {
      const value = values[control.name]
      control.value = typeof value === 'string' ? value : ''
      // A discipline that the list does not have leaves it without any choice.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = ''
    }
  }

  private anythingSaid(): boolean {
    return this.words.some(({ value }) => value.trim() !== '')
  }

  private valueOf(name: string): string {
    return this.controls.find((control) => control.name === name)?.value ?? ''
  }
}
