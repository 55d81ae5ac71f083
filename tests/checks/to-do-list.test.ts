import { expect, it } from 'vitest'
import { noteLines } from './note-lines.ts'

it.each(['### TODO:', 'TODO:', '**TODO:**', '# TBD'])('each entry below %s is something wanted', (mark) => {
  expect(noteLines(`${mark}\n\n- Review rules\n- What a lead expects\n`)).toEqual([1, 3, 4])
})

it('what stands further in says more of its entry', () => {
  expect(noteLines('# TODO\n\n1. Rules\n   - first for guests\n2. Levels\n')).toEqual([1, 3, 5])
})

it('what is ticked off is done', () => {
  expect(noteLines('# TODO\n\n- [x] Rules\n- [ ] Levels\n')).toEqual([1, 4])
})

it('of boxes below other headings those are that are open, where something is done', () => {
  expect(noteLines('## Next steps\n\n- [x] Levels\n- [ ] Rules of guests\n')).toEqual([4])
  expect(noteLines('## Next steps\n\n- [ ] Meet your manager\n- [ ] Read the rules\n')).toEqual([])
})

it('the list ends where something else begins', () => {
  expect(noteLines('# TODO\n\n- Rules\n\n## Reviews\n\n- Reads much\n')).toEqual([1, 3])
})

it.each(['TODO', 'A TODO is done at once:', '## Reviews'])('a list below "%s" is content', (line) => {
  expect(noteLines(`# Page\n\n${line}\n\n- Reads much\n`)).not.toContain(5)
})

it('of open questions only the questions are', () => {
  expect(noteLines('## Open questions\n\n- Are guests paid?\n- Proposals are in the group.\n')).toEqual([3])
})
