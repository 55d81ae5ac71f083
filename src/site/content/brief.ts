/** A sheet whose answers can be copied as Markdown. Without JavaScript it is a sheet to fill in and print. */
class FillInBrief extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !navigator.clipboard) return
    button.hidden = false
    button.addEventListener('click', () => void this.copy())
  }

  private async copy(): Promise<void> {
    const status = this.querySelector('[role="status"]')
    try {
      await navigator.clipboard.writeText(this.asMarkdown())
      if (status) status.textContent = 'Copied.'
    } catch {
      if (status) status.textContent = 'The browser did not allow it. Select the text and copy it by hand.'
    }
  }

  private asMarkdown(): string {
    const fields = [...this.querySelectorAll('.field')].map((field) => {
      const question = field.querySelector('label')?.textContent ?? ''
      const answer = field.querySelector('textarea')?.value.trim() || '…'
      return `**${question}**\n\n${answer}`
    })
    return `${[`## ${this.dataset['title'] ?? ''}`, ...fields].join('\n\n')}\n`
  }
}

customElements.define('fill-in-brief', FillInBrief)
