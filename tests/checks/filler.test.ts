import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checks/check-texts.ts'
import { fillerForms, standIns } from '../../src/checks/filler/filler-forms.ts'

const found = (text: string): string[] =>
  checkTexts([{ path: 'page.md', text }], { today: '2026-11-22' })
    .filter(({ rule }) => ['note', 'filler', 'fill-in'].includes(rule))
    .map(({ rule, line }) => `${line} ${rule}`)

describe('a form of filler', () => {
  it.each([...fillerForms])('of %j finds it, and so does the check', (example, form) => {
    expect(form.test(example)).toBe(true)
    expect(found(`Reads much.\n\n${example}\n`)).toHaveLength(1)
  })
})

const around = {
  heading: (words: string) => `# ${words}\n\nReads much.\n`,
  'list-item': (words: string) => `- ${words}\n`,
  paragraph: (words: string) => `${words}\n`,
  cell: (words: string) => `| A | B |\n| --- | --- |\n| Reads | ${words} |\n`,
  header: (words: string) => `| ${words} | B |\n| --- | --- |\n| Reads | much |\n`,
  comment: (words: string) => `<!-- ${words} -->\n`,
  field: (words: string) => `---\nexamples:\n  - ${words}\n---\n\nReads much.\n`,
}

describe('few words that only fill their place', () => {
  const each = standIns.flatMap(([example, , ...kinds]) => kinds.map((kind) => [example, kind] as const))
  it.each(each)('%j in a %s is one gap', (example, kind) => {
    expect(found(around[kind](example))).toHaveLength(1)
  })
})

describe('what neighbours show to be filler', () => {
  it.each([
    ['- Test task 1\n- Test task 2\n- Test task 3', ['1 filler', '2 filler', '3 filler']],
    ['- TestTask 1\n- TestTask 2', ['1 filler', '2 filler']],
    ['- Skill A\n- Skill B', ['1 filler', '2 filler']],
    ['- Say it\n- Say it\n- Say it', ['1 filler', '2 filler', '3 filler']],
    ['- a\n- b\n- c', ['1 filler', '2 filler', '3 filler']],
    ['---\nsummary: SUMMARY\n---\n\nReads much.', ['2 filler']],
    ['- Read the list\n- Link 4', ['2 filler']],
    ['| Item | First | Second |\n| --- | --- | --- |\n| Reads | xx | XX |', ['3 filler', '3 filler']],
    ['| Item | Lead |\n| --- | --- |\n| Reads | NAME |', ['3 filler']],
    ['## Role\n\nOverview of the role\n\n## Reach\n\nReads much.', ['3 filler']],
    ['??? info "Lead"\n    Short description\n\n    **Duties**\n\n    Reads much.', ['2 filler']],
  ])('%s', (text, places) => {
    expect(found(text)).toEqual(places)
  })

  it.each([
    '- Level 1\n- Level 2\n- Level 3',
    '- Read the list\n- Task 2\n  - Count the tests',
    '- Read the list\n- Question 2\n\n  Who decides on that?',
    '- Engineer 1\n- Engineer 2',
    '| Item | First | Second |\n| --- | --- | --- |\n| Reads | x | xx |',
    '| Item | Name |\n| --- | --- |\n| Reads | Name of it |',
    '- Task 1\n\n  Count the tests.\n\n- Task 2\n\n  Mend them.',
    '- Say it\n- Say it',
    '- Say it\n  - Why\n- Say it\n  - Why\n- Say it',
    '- C\n- R\n- Go',
    '- Short description\n- Steps',
    '**Short description**\n\n**Long description**',
    'See the list ([example](list.md)).',
    '([example](list.md))',
  ])('and what does not: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a number, an amount or a year that nobody has put in', () => {
  it.each([
    'Pays $XX,XXX',
    '- £xx,xxx',
    '- $X a year',
    '- XX% of the tests',
    'The list of 20XX',
    '- X+ years of it',
    '- X months',
  ])('in %j is one slot', (text) => {
    expect(found(text)).toEqual(['1 fill-in'])
  })

  it.each(['Costs $100', 'The sum is $x$ or $X$', 'Windows X and its like', '- X-rays', 'Writes on X and on its own page'])(
    'is not in %j',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )
})

describe('a link that says "here"', () => {
  it.each([
    'Job description [here](lead.md)',
    '[Job description here](lead.md)',
    '- More details [here](lead.md).',
    '- More here: https://example.org/lead',
    '- More on this here: [the list](lead.md)',
  ])('%s leads to what it names', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each(['- TODO: see [here](lead.md)', '- Add text [here](#)', '- More text to follow [here](lead.md)'])(
    '%s is a note',
    (text) => {
      expect(found(text)).toEqual(['1 note'])
    },
  )
})
