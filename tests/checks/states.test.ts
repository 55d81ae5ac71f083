import { expect, it } from 'vitest'
import { noteLines } from './note-lines.ts'

it.each(['### ', '**'])('"%sTo do" beside what is decided is a section of it', (mark) => {
  const section = (name: string) => (mark === '**' ? `**${name}**\n\n` : `${mark}${name}\n\n`)
  const list = '- Kim asks Finance.\n\n'
  expect(noteLines(`# Minutes\n\n${section('Decided')}${list}${section('To do')}${list}`)).toEqual([])
  expect(noteLines(`# Page\n\n${section('Reviews')}${list}${section('To do')}${list}`)).toEqual([7])
})

it('work in progress is a topic where prose stands below it', () => {
  expect(noteLines('# Page\n\n## Work in progress\n\nTwo things a person.\n')).toEqual([])
  expect(noteLines('# Page\n\n## Work in progress\n\n## Reviews\n\nTwo a year.\n')).toEqual([3])
  expect(noteLines('# Page\n\n## Work in progress\n\nWe are still writing this page.\n')).toEqual([5])
})

it('a legend says what each sign stands for', () => {
  expect(noteLines('- 🟢 on track\n- 🔴 blocked: someone else decides\n- ⚪ not started\n')).toEqual([])
  expect(noteLines('- Reviews\n- not started\n')).toEqual([2])
})

it('a glossary explains marks', () => {
  const rest = '- **Spike**: a short piece of work to find out more\n'
  expect(
    noteLines(`${rest}- **TBD**: to be decided; not used in what is final\n- **Stub**: a page without text\n${rest}`),
  ).toEqual([])
  expect(noteLines(`${rest}- **TBD**: need an example for Data\n`)).toEqual([2])
})

it('a table of prefixes explains them', () => {
  const table = (head: string) =>
    `| ${head} | Why |\n| --- | --- |\n| WIP | Others see that it goes on |\n| Fix | It mends something |\n`
  expect(noteLines(table('Prefix'))).toEqual([])
  expect(noteLines(table('Level'))).toEqual([3])
})

it('what a program calls a state is explained', () => {
  expect(noteLines('1. `idea`. One line\n2. `pending`. Decision to come\n')).toEqual([])
  expect(noteLines('1. `idea`. One line\n2. `pending`. TODO\n')).toEqual([2])
})

it('what is settled has a title, whatever it asks for', () => {
  const table = (state: string) =>
    `| Title | Status |\n| --- | --- |\n| Reword "needs help" | ${state} |\n| Split level 4 | Rejected |\n`
  expect(noteLines(table('In force'))).toEqual([])
  expect(noteLines(table('-'))).toEqual([3])
})

it('the head of a column may say what is open in each row', () => {
  expect(noteLines('| Day | Unclear |\n| --- | --- |\n| Monday | How a test is run |\n')).toEqual([])
})

it('a table may have more rows than a call takes arguments', () => {
  expect(noteLines(`| Page | Status |\n| --- | --- |\n${'| Rules | done |\n'.repeat(200_000)}| TBD | - |\n`)).toEqual([200_003])
})
