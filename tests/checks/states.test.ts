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
