import { ExampleFields } from './example-fields.ts'
import { ExampleResult, type ResultSettings } from './example-result.ts'
import { type Choice, ExpectationChooser } from './expectation-chooser.ts'
import { part } from './parts.ts'

interface Settings extends ResultSettings {
  /** Address of this page; the cells lie below it. */
  root: string
}

/** Helps to write one example: which expectation, what was done, what came of it, and the way to send it. Sends nothing itself. */
class ContributeForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    const settings: Settings = JSON.parse(this.dataset['settings'] ?? '{}')
    const asked = new URLSearchParams(location.search)
    const result = new ExampleResult(form, settings)
    const fields = new ExampleFields(form, asked.get('discipline') ?? '', () => result.show(fields.parts()))
    const rest = part(form, 'rest')
    const chooser = new ExpectationChooser(form, settings.root, (choice) => {
      rest.hidden = choice === undefined
      if (!choice) return
      fields.open(choice.path)
      result.about(choice)
      result.show(fields.parts())
    })
    form.addEventListener('submit', (event) => event.preventDefault())
    form.hidden = false
    void chooser.open(asked.get('for') ?? '').then((choice: Choice | undefined) => {
      if (!choice) return
      // Whoever followed "Add an example" has said what for; the next thing to do is to answer.
      const field = fields.focus()
      part(form, 'card').scrollIntoView()
      field?.scrollIntoView({ block: 'nearest' })
    })
  }
}

customElements.define('contribute-form', ContributeForm)
