import { type ExampleParts, exampleText, exampleWords } from '../../contributing/example-text.ts'
import { issueAddress, type Tracker } from '../../contributing/issue-address.ts'
import { ExampleVerdict, type VerdictSettings } from './example-verdict.ts'
import type { Choice } from './expectation-chooser.ts'
import { part } from './parts.ts'

/** What the result has to know of the handbook. */
export interface ResultSettings extends VerdictSettings {
  /** Where issues are filed; absent where handbook.yaml names no repository. */
  tracker?: Tracker
  /** Folder of the content in the repository. */
  folder: string
}

/** The example as it will stand, what could be better about it, and the ways to send it. */
export class ExampleResult {
  private readonly root: HTMLElement
  private readonly settings: ResultSettings
  private readonly verdict: ExampleVerdict
  private choice: Choice | undefined

  constructor(root: HTMLElement, settings: ResultSettings) {
    this.root = root
    this.settings = settings
    this.verdict = new ExampleVerdict(part(root, 'verdict'), settings)
    part(root, 'copy').addEventListener('click', () => void this.copy())
    root.querySelector('[data-part="edit"]')?.addEventListener('click', () => void this.copy())
    root.querySelector('[data-part="issue"]')?.addEventListener('click', () => {
      if (!part(root, 'too-long').hidden) void this.copy()
    })
  }

  /** Turns to an expectation. */
  about(choice: Choice): void {
    this.choice = choice
    const { cell, expectation, path } = choice
    const file = [this.settings.folder, cell.file].filter((each) => each !== '' && each !== '.').join('/')
    part(this.root, 'file').textContent = file
    part(this.root, 'heading').textContent = expectation.heading
    part(this.root, 'place').textContent = `on line ${expectation.line}, ${expectation.place}.`
    const edit = this.root.querySelector<HTMLAnchorElement>('[data-part="edit"]')
    if (edit && cell.links.edit) edit.href = cell.links.edit
    const command = this.root.querySelector('[data-part="command"]')
    if (command) command.textContent = `npm run new -- example --for ${path}`
  }

  /** Shows what the fields make. Whoever follows a link right after the last key takes every word along. */
  show(parts: ExampleParts): void {
    if (!this.choice) return
    part(this.root, 'lead-in').textContent = parts.discipline ? `${parts.discipline}:` : ''
    part(this.root, 'words').textContent = exampleWords(parts)
    part(this.root, 'markdown').textContent = `- ${exampleText(parts)}`
    part(this.root, 'copied').textContent = ''
    this.verdict.on(parts, this.choice.expectation)
    this.lead(parts, this.choice)
  }

  private lead(parts: ExampleParts, { path, expectation }: Choice): void {
    const link = this.root.querySelector<HTMLAnchorElement>('[data-part="issue"]')
    if (!link || !this.settings.tracker) return
    const { address, whole } = issueAddress(this.settings.tracker, { ...parts, path, name: expectation.name })
    link.href = address
    link.target = whole ? '' : '_blank'
    link.rel = 'noopener'
    part(this.root, 'too-long').hidden = whole
    part(this.root, 'issue-hint').hidden = !whole
  }

  private async copy(): Promise<void> {
    const status = part(this.root, 'copied')
    try {
      await navigator.clipboard.writeText(part(this.root, 'markdown').textContent ?? '')
      status.textContent = 'Copied.'
    } catch {
      status.textContent = 'The browser did not allow it. Select the line and copy it by hand.'
    }
  }
}
