import { expect, it } from 'vitest'
import { checkTexts } from '../../src/checks/check-texts.ts'

const slotsIn = (text: string) =>
  checkTexts([{ path: 'page.md', text: `# Page\n\nReads much.\n\n${text}\n` }], { today: '2026-11-22' })
    .filter(({ rule }) => rule === 'fill-in')
    .map(({ message }) => /`(.*)`/.exec(message)?.[1])

it.each([
  ['Valid from: dd/mm/yyyy', 'dd/mm/yyyy'],
  ['Valid from: dd.mm.yyyy', 'dd.mm.yyyy'],
  ['Speaks the language of [customer segment].', '[customer segment]'],
  ['Was active for [period].', '[period]'],
  ['Works towards a [PROFESSIONAL QUALIFICATION].', '[PROFESSIONAL QUALIFICATION]'],
  ['- Freedom: [low|medium|high]', '[low|medium|high]'],
  ['- Large plans: [how you agree, e.g. "by a vote"].', '[how you agree, e.g. "by a vote"]'],
  ['Writes {min_pages} pages a year.', '{min_pages}'],
  [`Place: \${office_city}, or at home`, `\${office_city}`],
  ['{{ cookiecutter.lead_name }} has the last word.', '{{ cookiecutter.lead_name }}'],
  ['- Owner: @guild/changeme', '@guild/changeme'],
  ['Write to maintainers@lists.YOURDOMAIN.org.', 'YOURDOMAIN'],
  ['The chat is at https://chat.example.org/xxxxxx', 'xxxxxx'],
  ['Holds a degree in ……………… or knows as much.', '………………'],
  ['Works for (supervisor name).', '(supervisor name)'],
  ['- Reviewer: (first name, last name)', '(first name, last name)'],
  ['If you feel left out, contact X.', 'X'],
  ['Ask [Line Manager] first.', '[Line Manager]'],
  ['Last read on 2026/02/XX', '2026/02/XX'],
  ['Valid from XX.XX.2026', 'XX.XX.2026'],
  ['A night pays xxxx NOK.', 'xxxx'],
  ['- Pays xxk', 'xxk'],
  ['The days are: 15 March, XX September.', 'XX'],
  ['The factor of a boat is x.xx.', 'x.xx'],
  ['Harbour: ______', '______'],
  ['| Level | Says |\n| --- | --- |\n| 5 | \\<summary\\> |', '\\<summary\\>'],
  ['[one sentence that says why]', '[one sentence that says why]'],
  ['[Two examples of each]', '[Two examples of each]'],
  ['- £[●]m a year', '[●]'],
  ['Guests get USD 0,000 a quarter.', 'USD 0,000'],
  ['Seven for guests, and for leads __ (board).', '__'],
  ['- Writes well [BOARD TO REWORD - sounds old]', '[BOARD TO REWORD - sounds old]'],
  ['They hold for guests and [other people as applicable].', '[other people as applicable]'],
  ['Named in [the list](list.md) and by [insert name].', '[insert name]'],
])('%s has the slot %s', (text, slot) => {
  expect(slotsIn(text)).toEqual([slot])
})

it.each([
  'Each board that met last year saw at least one page with "[insert two sentences on guests]" still in it.',
  'Writes "a lot", "much" or "XX%" in a report',
  'Date format: dd/mm/yyyy',
  'Name: ______\n\nDate: ______\n\nPeriod: ____ to ____',
  'Whom would you choose as [role x], and why?',
  'Dates are like 2026-11-22, or `dd/mm/yyyy` in a form.',
  'Returns [key|value] of a pair.',
  'Follow us on X, or contact X and Y.',
  'Read [RFC]: it says ... much, and more …….',
  'Wait for it... and for them.',
  'The files are in /users/{user_id}/files.',
  'Approved by the [Community Manager] and two others.',
  'The CHANGE is small, and YOUR page has it.',
  'As a [role], I want [goal] so that [reason].',
  'Sizes: xx/xl and XXL EUR.',
  '[One page](page.md) says it.',
])('%s has none', (text) => {
  expect(slotsIn(text)).toEqual([])
})
