import type { Choice } from './expectation-chooser.ts'
import { element, part } from './parts.ts'

/** Draws an expectation for whoever writes an example of it: where it stands, what it says, and its examples so far. */
export function drawCard(root: HTMLElement, choice: Choice | undefined): void {
  const card = part(root, 'card')
  card.hidden = choice === undefined
  if (!choice) return
  const { cell, expectation } = choice
  part(card, 'short').textContent = cell.short
  part(card, 'where').textContent = `${cell.level === cell.short ? '' : `${cell.level} · `}${cell.category}`
  const name = part<HTMLAnchorElement>(card, 'name')
  name.textContent = expectation.name
  name.href = `${cell.links.page}#${encodeURIComponent(expectation.id)}`
  part(card, 'text').replaceChildren(...expectation.text.split('\n').map((line) => element('p', line)))
  drawExamples(part(card, 'examples'), expectation)
}

function drawExamples(place: HTMLElement, { examples }: Choice['expectation']): void {
  const summary = place.querySelector('summary')
  const list = place.querySelector('ul')
  if (!summary || !list) return
  place.hidden = examples.length === 0
  summary.textContent = examples.length === 1 ? 'Its one example so far' : `Its ${examples.length} examples so far`
  const items = examples.map(({ disciplines, text }) =>
    element('li', disciplines.length > 0 ? `${disciplines.join(', ')}: ${text}` : text),
  )
  list.replaceChildren(...items)
}
