import { describe, expect, it } from 'vitest'
import { askedBy, withoutRemedy } from '../../src/checks/asked.ts'
import { checkTexts } from '../../src/checks/check-texts.ts'

describe('a note asks for', () => {
  it.each([
    ['Is this really L4?', 'A question is open here'],
    ['[maybe move this to its own page?]', 'A question is open here'],
    ['Example?', 'Something is wanted here'],
    ['TODO: something about imaging?', 'Something is wanted here'],
    ['TODO: ask Kim', 'Something is to be done here'],
    ['TODO(kim): split this in two pages', 'Something is to be done here'],
    ['TODO @kim: replace the pictures', 'Something is to be done here'],
    ['Needs review', 'Something is to be done here'],
    ['TODO: reproducible prints', 'Something is wanted here'],
    ['DRAFT', 'This says that it is unfinished'],
    ['This page is a work in progress', 'This says that it is unfinished'],
    ['Draft, examples missing', 'Something is wanted here'],
    ['Need example for Imaging', 'Something is wanted here'],
    ['TBD', 'Something is wanted here'],
    ['???', 'Something is wanted here'],
  ])('%s', (note, announced) => {
    expect(askedBy(note).announced).toBe(announced)
  })

  it('no more time than it has words', () => {
    const begin = performance.now()
    for (const piece of ['? ', 'a ', 'TODO ', '@a ', '(a) ', 'is still '])
      expect(askedBy(`a ${piece.repeat(300_000)}?`).remedy).toMatch(/remove/)
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})

it('its message says what to do, and readers are told it without', () => {
  const [finding] = checkTexts([{ path: 'a.md', text: '# A\n\nSaid.\n\nIs this really L4?\n' }], { today: '2026-01-01' })
  expect(finding?.message).toBe('A question is open here: `Is this really L4?`. Answer it in the text and remove the question.')
  expect(withoutRemedy(finding?.message ?? '')).toBe('A question is open here: `Is this really L4?`.')
  expect(withoutRemedy('This table has no rows. Add one.')).toBe('This table has no rows. Add one.')
})
