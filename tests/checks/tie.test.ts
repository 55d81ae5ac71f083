import { describe, expect, it } from 'vitest'
import { namedDisciplines } from '../../src/checks/disciplines.ts'
import { QuoteIndex } from '../../src/checks/quote-index.ts'
import { type Tie, tieNote } from '../../src/checks/tie.ts'
import { checkOver } from './plain-ladder.ts'

const here = new QuoteIndex([
  {
    id: 'argues',
    texts: ['Argues for what is worth its price', 'Speaks up for ideas that return more than they cost, and against others'],
  },
  { id: 'delivers', texts: ['Delivers in volume', 'Finishes much, quarter after quarter'] },
  { id: 'asks-early', texts: ['Asks early', 'Puts a question to the group within an hour of being stuck.'] },
])
const common = namedDisciplines(undefined)
const ours = [
  { id: 'infra', names: ['Infra', 'infra', 'SRE', 'platform engineering'] },
  { id: 'growth', names: ['Growth', 'growth', 'marketing technology'] },
]
const tieOf = (note: string, disciplines = common) => tieNote(note, { here: () => here }, disciplines)

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
      { expectation: 'argues', similarity: 1, topic: 'a small tool' },
    ],
    ['one whose words have other endings', 'Need example for "Argue for what was worth a prize"', { expectation: 'argues' }],
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
    const found = tieOf(note)
    expect(found).toMatchObject(tie)
    if (!('expectation' in tie)) expect(found).toEqual(tie)
  })
})

describe('the expectation that a note quotes', () => {
  it.each([
    ['Need example for "Puts a question to the group within an hour of being stuck"', 1],
    ['Need example for "Puts a question within an hour of being stuck"', 0.77],
    ['Need example for "Puts one question to the team within an hour of getting stuck"', 0.81],
    ['Need example for "… within an hour of being stuck"', 1],
    ['Need example for "Puts a question to the group …"', 1],
    ['Need example for "Puts a question … of being stuck"', 1],
    ['Need example for … within an hour of being stuck', 1],
    ['Need example for Asks early (Data)', 1],
    ['Additional examples for "Puts a question to the group within an hour of being stuck." would be useful here.', 1],
    ['Additional examples for “Asks early” would be useful here.', 1],
    ['Need example for asks-early', 1],
    ["Need example for 'Asks early'", 1],
    ['Need example for "Asks early" and "Delivers in volume"', 1],
  ])('%s', (note, similarity) => {
    const tie = tieOf(note)
    expect(tie).toMatchObject({ expectation: 'asks-early', similarity: expect.closeTo(similarity, 1) })
    expect(tie.topic).toBeUndefined()
  })

  it.each([
    ['Need example for "Answers every letter by hand"', 'Answers every letter by hand', undefined],
    ['Need example for "Answers all"', 'Answers all', undefined],
    [
      'need example for Owns the quarterly roadmap of several teams… that highlights a trade-off',
      'Owns the quarterly roadmap of several teams',
      'a trade-off',
    ],
    ['need example for Owns the quarterly roadmap of several teams', 'Owns the quarterly roadmap of several teams', undefined],
    ['Need example for "glue work"', undefined, 'glue work'],
    ['Need example for Sales engineers of a large customer', undefined, 'Sales engineers of a large customer'],
    ['need examples for teaching …', undefined, 'teaching'],
  ])('is gone, or none: %s', (note, lost, topic) => {
    expect(tieOf(note)).toEqual({ ...(lost ? { lost } : {}), ...(topic ? { topic } : {}) })
  })

  it('is looked for in the beginning of a note of a megabyte', () => {
    const started = performance.now()
    tieNote(`Level: ${'we will figure this out '.repeat(80_000)}`, { here: () => new QuoteIndex([]) }, common)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is found among thousands in time that grows with them', () => {
    const all = Array.from({ length: 8000 }, (_, at) => ({ id: `${at}`, texts: [`Does thing number ${at}`] }))
    const started = performance.now()
    const index = new QuoteIndex(all)
    for (const { id, texts } of all) {
      const tie = tieNote(`Need example for ${texts[0]}`, { here: () => index }, common)
      expect(tie.expectation).toBe(id)
    }
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('the discipline that a note names', () => {
  it.each<[string, Tie]>([
    ['Growth: need example', { discipline: 'growth' }],
    ['No Infra example yet', { discipline: 'infra' }],
    ['Need growth example', { discipline: 'growth' }],
    ['Need example (Infra)', { discipline: 'infra' }],
    ['Example wanted: marketing technology', { discipline: 'growth' }],
    ['Add example for Infra and Growth', { discipline: 'infra' }],
    ['Add example for Growth and Infra', { discipline: 'growth' }],
    ['Examples from Infra/Growth needed', { discipline: 'infra' }],
    ['Need an example from the SRE team', { discipline: 'infra' }],
    ['Need example for Infra that shows restraint', { discipline: 'infra', topic: 'restraint' }],
    ['Needs an example, maybe Infra?', { discipline: 'infra' }],
    ['Need example of an SRE who reads much', { discipline: 'infra', topic: 'reads much' }],
    ['Need example for Infra, Growth or both', { discipline: 'infra' }],
    ['Need example for Infra migrations', { discipline: 'infra', topic: 'Infra migrations' }],
    ['Need example for a growth mindset', { topic: 'a growth mindset' }],
    ['Need example of growth mindset in a team', { topic: 'growth mindset in a team' }],
    ['Need example for infra-wide moves', { topic: 'infra-wide moves' }],
  ])('%s', (note, tie) => {
    expect(tieOf(note, ours)).toEqual(tie)
  })

  it('is no word of two letters that only looks like one', () => {
    expect(tieOf('There should be examples here')).toEqual({})
  })
})

describe('a topic is what a reader would look for', () => {
  it.each([
    ['Title: TBC', undefined],
    ['Salary bands: TBD', 'Salary bands'],
    ['Section on hiring coming soon', 'hiring'],
    ['Mobile apps (to come)', 'Mobile apps'],
    ['Not yet written: how we pay', 'how we pay'],
    ['The bands will be added later', 'The bands'],
    ['TODO describe the way up', 'the way up'],
    ['TODO(kim): ask the guild', undefined],
    ['Later (WIP)', undefined],
    ['Others to come', undefined],
    ['??', undefined],
    ['Example needed', undefined],
    ['Need more examples here', undefined],
    ['Call XXX in the morning.', undefined],
    ["We haven't yet finalised the expectations for this level.", undefined],
    ['Examples needed. Ask the group that meets on Mondays.', undefined],
    ['We could use an example from the night shift', 'the night shift'],
    ['Need example, ideally on cost', 'cost'],
    ['Examples of leading a review are missing', 'leading a review'],
  ])('%s', (note, topic) => {
    expect(tieOf(note).topic).toBe(topic)
  })
})

describe('a finding says', () => {
  const noteIn = (note: string) =>
    checkOver({ 'ladder/craft/junior.mdx': `+\n${note}\n` }).findings.find(
      ({ rule, file }) => rule === 'note' && file === 'ladder/craft/junior.mdx',
    )

  it('how much a quote has drifted, and gives the figure', () => {
    const found = noteIn('- Need example for "Finds the cause of a flaw before changing any code"')
    expect(found).toMatchObject({ expectation: 'finds-causes', similarity: 0.92 })
    expect(found?.message).toContain('It quotes `finds-causes` in other words (similarity 0.92); quote it as it stands.')
    expect(noteIn('- Need example for Finds causes')).not.toHaveProperty('similarity')
  })

  it('which other cell says what is quoted, and stays where it stands', () => {
    const found = noteIn('- Need example for "Tests each fault"')
    expect(found).toMatchObject({ category: 'craft', level: 'junior', expectation: 'finds-causes' })
    expect(found?.message).toContain(
      'It quotes `craft/senior#tests-each-fault`, which stands in another cell; move the note there',
    )
  })

  it('that nothing says what is quoted', () => {
    expect(noteIn('- Need example for "Answers every letter"')?.message).toContain(
      'It quotes "Answers every letter", which no expectation here says; name the one that is meant.',
    )
  })

  it.each(['- Need example for `Finds causes`', '- Traced a sum in May. Need example for `Finds causes`.'])(
    'what code in a note quotes: %s',
    (note) => {
      const found = noteIn(note)
      expect(found).toMatchObject({ expectation: 'finds-causes' })
      expect(found).not.toHaveProperty('topic')
      expect(found?.message).toContain('`Need example for "Finds causes"`')
    },
  )

  it.each([
    '- Example of Finds the cause of a fault … changing any code: TBD',
    '- _Additional examples for “Finds the cause … and notes it” would be useful here._',
  ])('what stands around words that a quote leaves out: %s', (note) => {
    const found = noteIn(note)
    expect(found).toMatchObject({ expectation: 'finds-causes' })
    expect(found?.message).toMatch(/`[^`]*Finds the cause[^`]*\.\.\. [^`]+`/)
  })

  it('what is missing behind dots that leave nothing out', () => {
    expect(noteIn('- Writes plans and shows them to others ... need example for Data')?.message).toContain(
      '`need example for Data`',
    )
  })

  it('code that is no quote as it stands', () => {
    expect(noteIn('- TODO: describe `git push`')).toMatchObject({
      message: expect.stringContaining('`TODO: describe git push`'),
      topic: 'git push',
    })
  })
})
