import { describe, expect, it } from 'vitest'
import { readRemark } from '../../src/ladder/notes.ts'

describe('a note about something missing', () => {
  it.each([
    'need example for Infra',
    'Need example for Infra.',
    'NEED EXAMPLES FROM QA',
    'Needs an example',
    '[Need more examples here]',
    '_need examples_',
    'add example for onboarding',
    'Example needed',
    'Examples to come',
    'Additional examples for “Keeps calm” would be useful here',
    'Need example for “Keeps calm”: something from a night shift, and\nsomething from a day shift',
    'TODO',
    'TBD.',
    'Title: TBC',
    'TODO: ask the new leads',
    'FIXME: too long',
    'WIP',
    'Coming soon',
    'To be defined',
    'Not yet written',
    'Others to come',
  ])('%j is one', (text) => {
    expect(readRemark(text)?.kind).toBe('wanted')
  })

  it.each([
    'Finds the tests that need to be run',
    'For example, we need a second pair of eyes',
    'Helps as needed',
    'Is good at calling out missing tests',
    'Likes to fill in for you',
    'Moved people to fill in gaps of team resourcing',
    'Fixed a TODO for someone else',
    'Keeps to work in progress limits',
    'Manages technical WIP',
    'Keeps your own todo list short',
    'Todo o time conhece o plano',
    'Here are some examples of behaviours that we like to see',
    'You can also add examples by pull request',
    'The security strategy is not defined, and writes it',
    'Set an example for new colleagues',
    '',
  ])('%j is ordinary content', (text) => {
    expect(readRemark(text)).toBeUndefined()
  })

  it.each(['No example needed: the text says it.', 'no examples are needed', 'No more examples needed.'])(
    '%j says that the hole is meant',
    (text) => {
      expect(readRemark(text)?.kind).toBe('intended')
    },
  )

  it('comes back in one line with straight quotes', () => {
    expect(readRemark('Need  example for\n“Keeps ’em calm”')?.text).toBe(`Need example for "Keeps 'em calm"`)
  })
})
