import type { ExampleParts } from '../../contributing/example-text.ts'
import { part } from './parts.ts'

type Control = HTMLSelectElement | HTMLTextAreaElement

/** The fields of an example, and its draft: a reload keeps it, and each expectation has its own. */
export class ExampleFields {
  private readonly controls: Control[]
  private readonly clear: HTMLButtonElement
  private readonly changed: () => void
  private path = ''

  constructor(form: HTMLFormElement, changed: () => void) {
    this.controls = [...form.querySelectorAll<Control>('select[name], textarea[name]')]
    this.clear = part(form, 'clear')
    this.changed = changed
    for (const control of this.controls) control.addEventListener('input', () => this.keep())
    this.clear.addEventListener('click', () => {
      this.fill({})
      this.keep()
      this.focus()
    })
  }

  /** What the fields say. */
  parts(): ExampleParts {
    const [discipline] = this.controls.filter((control) => control instanceof HTMLSelectElement)
    const name = discipline?.value ? discipline.selectedOptions[0]?.textContent?.trim() : undefined
    return { ...(name ? { discipline: name } : {}), done: this.valueOf('done'), outcome: this.valueOf('outcome') }
  }

  /** Turns to an expectation: its draft comes back, unless something was typed already, which then is meant for this one. */
  open(path: string): void {
    this.path = path
    if (!this.anythingSaid()) this.fill(readDraft(path))
    this.keep()
  }

  /** Chooses a discipline by its id, unless one is chosen. */
  preset(discipline: string): void {
    const select = this.controls.find(({ name }) => name === 'discipline')
    if (!(select instanceof HTMLSelectElement) || select.value !== '') return
    if ([...select.options].some(({ value }) => value === discipline)) select.value = discipline
    this.keep()
  }

  /** Puts the cursor into the first field without an answer, else into the first. */
  focus(): void {
    const empty = this.controls.find(({ value }) => value === '')
    ;(empty ?? this.controls[0])?.focus()
  }

  private keep(): void {
    this.clear.hidden = !this.anythingSaid()
    writeDraft(this.path, this.anythingSaid() ? Object.fromEntries(this.controls.map(({ name, value }) => [name, value])) : {})
    this.changed()
  }

  private fill(draft: Record<string, unknown>): void {
    for (const control of this.controls) {
      const value = draft[control.name]
      control.value = typeof value === 'string' ? value : ''
      // A discipline that the handbook no longer has leaves the list without a choice.
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = ''
    }
  }

  private anythingSaid(): boolean {
    return this.controls.some(({ value }) => value.trim() !== '')
  }

  private valueOf(name: string): string {
    return this.controls.find((control) => control.name === name)?.value ?? ''
  }
}

const keyOf = (path: string): string => `example ${path}`

// A browser that keeps nothing for a page throws on each of these; then a draft lives as long as the page.
function readDraft(path: string): Record<string, unknown> {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(keyOf(path)) ?? '{}')
    return typeof draft === 'object' && draft !== null ? (draft as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function writeDraft(path: string, draft: Record<string, string>): void {
  try {
    if (Object.keys(draft).length === 0) sessionStorage.removeItem(keyOf(path))
    else sessionStorage.setItem(keyOf(path), JSON.stringify(draft))
  } catch {}
}
