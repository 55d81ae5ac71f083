import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sites } from '../site/build-sites.ts'

it('the title of a card is text, though the component that draws it would take HTML', () => {
  const page = readFileSync(`${sites.other.folder}/guides/hand-over/index.html`, 'utf8')
  expect(page).toContain('The next shift, &#x3C; 8 hours away')
})
