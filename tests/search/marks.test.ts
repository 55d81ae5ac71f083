import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../src/search/marks.ts'
import { readState, writeState } from '../../src/search/search-state.ts'

const marked = (text: string, ...words: string[]): string =>
  excerptOf(text, words, 'en')
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

describe('the marks of a match', () => {
  it.each([
    ['the word itself', 'Gives a range.', ['range'], 'Gives a [range].'],
    ['its other forms', 'Estimates own work.', ['estimating'], '[Estimates] own work.'],
    ['its beginning', 'Leverage in teams.', ['lever'], '[Leverage] in teams.'],
    ['words with accents', 'A résumé counts.', ['resume'], 'A [résumé] counts.'],
    ['a possessive', "The team's plan.", ['team'], "The [team's] plan."],
    ['no filler words', 'What we expect of it.', ['what', 'it'], 'What we expect of it.'],
    ['no part of a longer word', 'A sunset.', ['set'], 'A sunset.'],
  ])('stand on %s', (_, text, words, wanted) => {
    expect(marked(text, ...words)).toBe(wanted)
  })

  it('are looked for in a long text, of which the part around the first is shown', () => {
    const text = `${'Nothing of note stands here. '.repeat(40)}The range is narrow. ${'And more of that. '.repeat(40)}`
    const shown = marked(text, 'range')
    expect(shown).toContain('[range]')
    expect(shown.startsWith('… ')).toBe(true)
    expect(shown.endsWith(' …')).toBe(true)
    expect(shown.length).toBeLessThan(320)
  })
})

describe('the address of a search', () => {
  it.each(['', '?q=estimates', '?q=a+%26+b%3F&kind=example&level=l5&category=craft&discipline=infra&value=be-brave'])(
    '`%s` stays the same',
    (query) => {
      expect(writeState(readState(query))).toBe(query)
    },
  )

  it('leaves out what it does not know', () => {
    expect(writeState(readState('?q=%20&colour=red&level='))).toBe('')
  })
})
