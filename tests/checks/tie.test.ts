import { describe, expect, it } from 'vitest'
import { namedDisciplines } from '../../src/checks/disciplines.ts'
import { tieNote } from '../../src/checks/tie.ts'

const quotables = [
  {
    id: 'argues',
    texts: ['Argues for what is worth its price', 'Speaks up for ideas that return more than they cost, and against others'],
  },
  { id: 'delivers', texts: ['Delivers in volume', 'Finishes much, quarter after quarter'] },
]

describe('a note is about', () => {
  it.each([
    [
      'the expectation that it quotes',
      'Need example for Argues for what is worth its price',
      { expectation: 'argues', similarity: 1 },
    ],
    [
      'one whose text it quotes up to an ellipsis',
      'need example for Speaks up for ideas that return… with a small tool',
      { expectation: 'argues', similarity: 1, topic: 'with a small tool' },
    ],
    ['one that it quotes with drift', 'Need examples for arguing for what is worth the price', { expectation: 'argues' }],
    ['a discipline', 'need example for Infra', { discipline: 'infra' }],
    ['a discipline by another name', 'Needs examples from iOS', { discipline: 'mobile' }],
    ['a discipline and not its people', 'Need an example from an iOS team', { discipline: 'mobile' }],
    [
      'a discipline and an expectation',
      'Need example from Data for "Delivers in volume"',
      { discipline: 'data', expectation: 'delivers', similarity: 1 },
    ],
    ['a discipline, in brackets', '(need example for iOS).', { discipline: 'mobile' }],
    ['a topic in brackets', '[Need example: a tool (a small one)].', { topic: 'a tool (a small one)' }],
    ['a topic', 'Need example: a tool built in-house.', { topic: 'a tool built in-house' }],
    ['nothing in particular', 'TODO', {}],
  ])('%s', (_, note, tie) => {
    const found = tieNote(note, () => quotables, namedDisciplines(undefined))
    expect(found).toMatchObject(tie)
    if (!('expectation' in tie)) expect(found).toEqual(tie)
  })

  it('nothing that is here, when the words in quotes are gone', () => {
    const { lost, expectation } = tieNote('Need example for "Answers every letter by hand"', () => quotables, [])
    expect({ lost, expectation }).toEqual({ lost: 'Answers every letter by hand', expectation: undefined })
  })
})
