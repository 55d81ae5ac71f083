import { describe, expect, it } from 'vitest'
import type { ExampleFiles } from '../../src/checks/rule.ts'
import { withListEntry } from '../../src/contributing/list-entry.ts'
import type { Plan } from '../../src/contributing/plan.ts'
import { planCell } from '../../src/contributing/plan-cell.ts'
import { type NewExpectation, planExpectation } from '../../src/contributing/plan-expectation.ts'
import { type NewPage, planPage } from '../../src/contributing/plan-page.ts'
import { cellFor } from '../../src/contributing/target.ts'
import { checkOver, plainLadder } from '../checks/plain-ladder.ts'
import { found } from '../ladder/ladder-of.ts'

const path = 'ladder/craft/senior.mdx'

/** The plain ladder with `files` over it, and a way to its texts. */
function ladderWith(files: ExampleFiles = {}) {
  const ladder = found(checkOver(files).ladder)
  return { ladder, textOf: (file: string) => files[file] ?? found(plainLadder[file]) }
}

/** What the check says of the plain ladder once a plan is carried out: errors and the gaps in the changed documents. */
function saidOf({ changes }: Plan, files: ExampleFiles = {}): string[] {
  const changed = Object.fromEntries(changes.map((change) => [change.path, change.after]))
  const { findings } = checkOver({ ...files, ...changed })
  return findings
    .filter(({ file, severity }) => severity === 'error' || file in changed)
    .map(({ severity, rule }) => `${severity} ${rule}`)
}

describe('a new expectation', () => {
  const plan = (wanted: Partial<NewExpectation> = {}, files: ExampleFiles = {}) => {
    const { ladder, textOf } = ladderWith(files)
    const cell = cellFor('craft/senior', ladder)
    const given = { name: 'Ends faults', text: 'ends what causes them', dimensions: [], growsFrom: [], values: [] }
    return planExpectation({ cell, ...given, ...wanted }, ladder, textOf)
  }

  it('stands at the end of its cell with its relations, and asks for an example', () => {
    const added = plan({ dimensions: ['Depth'], growsFrom: ['junior/finds-causes'], values: ['care/finish'] })
    expect(found(added.changes[0]).after).toBe(
      `${plainLadder[path]}
## Ends faults

Ends what causes them.

[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes) · [Finish](../../values/care.mdx#finish)
`,
    )
    expect(added).toMatchObject({ place: { file: path, line: 13 }, address: '/ladder/craft/senior/#ends-faults' })
    expect(saidOf(added)).toEqual(['warning crowded-cell', 'gap missing-example'])
  })

  it.each([
    ['the id of a lower expectation', { growsFrom: ['finds-causes'] }, '[Finds causes](junior.mdx#finds-causes)'],
    ['its name', { growsFrom: ['Finds causes'] }, '[Finds causes](junior.mdx#finds-causes)'],
    ['a whole value', { values: ['Care'] }, '[Care](../../values/care.mdx)'],
    [
      'two relations of a kind',
      { values: ['care', 'finish'] },
      '[Care](../../values/care.mdx) · [Finish](../../values/care.mdx#finish)',
    ],
  ])('finds %s', (_, wanted, links) => {
    expect(found(plan(wanted).changes[0]).after).toContain(links)
  })

  it.each<[string, Partial<NewExpectation>, ExampleFiles, string]>([
    [
      'CRLF',
      {},
      { [path]: '## One\r\n\r\nText.\r\n' },
      '## One\r\n\r\nText.\r\n\r\n## Ends faults\r\n\r\nEnds what causes them.\r\n',
    ],
    ['no last line break', {}, { [path]: '## One\n\nText.' }, '## One\n\nText.\n\n## Ends faults\n\nEnds what causes them.\n'],
    [
      'definitions at its end',
      {},
      { [path]: '## One\n\nText [x].\n\n[x]: junior.mdx\n' },
      '## One\n\nText [x].\n\n## Ends faults\n\nEnds what causes them.\n\n[x]: junior.mdx\n',
    ],
    [
      'nothing but front matter',
      {},
      { [path]: '---\ntheme: ends\n---\n' },
      '---\ntheme: ends\n---\n\n## Ends faults\n\nEnds what causes them.\n',
    ],
    [
      'a byte order mark',
      {},
      { [path]: '\ufeff## One\n\nText.\n' },
      '\ufeff## One\n\nText.\n\n## Ends faults\n\nEnds what causes them.\n',
    ],
    ['no document yet', {}, { [path]: '-' }, '---\nexamples: illustrative\n---\n\n## Ends faults\n\nEnds what causes them.\n'],
    [
      'a name of signs',
      { name: '1. *Uses* C ##', text: '- <b> {x}' },
      { [path]: '## One\n\nText.\n' },
      '## One\n\nText.\n\n## 1\\. \\*Uses\\* C \\##\n\n\\- \\<b\\> \\{x\\}.\n',
    ],
  ])('is written into a cell with %s', (_, wanted, files, after) => {
    expect(found(plan(wanted, files).changes[0]).after).toBe(after)
  })

  it.each<[string, Partial<NewExpectation>, RegExp]>([
    ['a name that is taken', { name: 'Tests each fault' }, /senior.mdx:5` has the expectation `Tests each fault` already/],
    ['a name without words', { name: ' \u200b' }, /`name` has no words/],
    ['no text', { text: '' }, /`text` has no words/],
    ['a text that is a note', { text: 'To be written' }, /would not be read as one more expectation/],
    ['an id in its name', { name: 'Ends [#faults]' }, /would not be read as one more expectation/],
    ['an unknown dimension', { dimensions: ['dephth'] }, /No dimension is called `dephth`. Did you mean `depth`\?/],
    ['an unknown value', { values: ['x'] }, /No value is called `x`. There are `care`, `finish`./],
    [
      'an unknown expectation below',
      { growsFrom: ['finds-cause'] },
      /No expectation below is called `finds-cause`. Did you mean `finds-causes`\?/,
    ],
    [
      'a thread that does not lead down',
      { growsFrom: ['senior/tests-each-fault'] },
      /grows from one of a lower level than Senior/,
    ],
  ])('is refused with %s', (_, wanted, message) => {
    expect(() => plan(wanted)).toThrow(message)
  })
})

describe('a new cell', () => {
  it('asks readers for its expectations, and is accepted by the check', () => {
    const { ladder } = ladderWith({ [path]: '-' })
    const plan = planCell(cellFor('craft/senior', ladder), 'teaches: *much*')
    expect(found(plan.changes[0])).toEqual({
      path,
      after: '---\ntheme: "teaches: *much*"\nexamples: illustrative\n---\n\nExpectations are to be written.\n',
    })
    expect(saidOf(plan, { [path]: '-' })).toEqual(['warning crowded-cell', 'gap note'])
  })

  it('is refused where one is written', () => {
    const { ladder } = ladderWith()
    expect(() => planCell(cellFor('craft/senior', ladder))).toThrow('`ladder/craft/senior.mdx` is there already.')
  })
})

describe('a new value or guide', () => {
  const plan = (page: Partial<NewPage>, files: ExampleFiles = {}) => {
    const { ladder, textOf } = ladderWith(files)
    return planPage({ kind: 'value', name: 'Über: All', ...page }, ladder, textOf)
  }

  it('asks readers for its text, and is accepted by the check', () => {
    const value = plan({})
    expect(value.changes).toEqual([
      { path: 'values/uber-all.mdx', after: '---\ntitle: "Über: All"\n---\n\nThis page is to be written.\n' },
    ])
    expect(saidOf(value)).toEqual(['gap unlived', 'gap note'])
    expect(plan({ name: '2026-01-05' }).changes[0]?.after).toContain('title: "2026-01-05"')
    const guide = plan({ kind: 'guide', group: 'First', description: 'What to do', text: 'do <it>' })
    expect(guide.changes[0]).toEqual({
      path: 'guides/uber-all.mdx',
      after: '---\ntitle: "Über: All"\ndescription: What to do\ngroup: First\n---\n\nDo \\<it\\>.\n',
    })
    expect(saidOf(guide)).toEqual([])
  })

  it('is put at the end of the list in handbook.yaml, if there is one', () => {
    const config = `# How we work\n${plainLadder['handbook.yaml']}values: [care] # in order\n`
    const { changes } = plan({}, { 'handbook.yaml': config })
    expect(changes[1]).toEqual({ path: 'handbook.yaml', before: config, after: config.replace('[care]', '[care, uber-all]') })
  })

  it.each<[string, Partial<NewPage>, RegExp]>([
    ['a name that is taken', { name: 'Care' }, /`values\/care.mdx` is there already/],
    ['no words', { name: '\u202e' }, /`name` has no words/],
    ['no letter that an address can hold', { name: '価値' }, /Say it with `--id`/],
    ['an id that leads elsewhere', { id: '../../x' }, /`..\/..\/x` cannot be part of an address/],
    ['a name that belongs to folders', { name: 'Index' }, /The name `index` belongs to/],
    ['a name that Windows keeps', { name: 'Con' }, /Windows keeps the name `con.mdx`/],
  ])('is refused with %s', (_, page, message) => {
    expect(() => plan(page)).toThrow(message)
  })
})

describe('a list of handbook.yaml', () => {
  it.each([
    ['on one line', 'values: [a, b]\n', 'values: [a, b, c]\n'],
    ['that is empty', 'values: []\n', 'values: [c]\n'],
    ['over several lines', 'values: [\n  a, # first\n  b,\n]\n', 'values: [\n  a, # first\n  b, c,\n]\n'],
    ['with hyphens', 'values:\n  - a\n  - b # last\n\nguides: []\n', 'values:\n  - a\n  - b # last\n  - c\n\nguides: []\n'],
    ['with hyphens at the start of the line', 'values:\n- a\n', 'values:\n- a\n- c\n'],
    ['at the end of the file', 'values:\n    -   "a"', 'values:\n    -   "a"\n    -   c\n'],
    ['with lines that end as on Windows', 'values:\r\n  - a\r\ntitle: x\r\n', 'values:\r\n  - a\r\n  - c\r\ntitle: x\r\n'],
    ['that has the entry', 'values: [c]\n', 'values: [c]\n'],
    ['that is not there', 'title: x\n', 'title: x\n'],
  ])('%s gets its entry and keeps its form', (_, before, after) => {
    expect(withListEntry(before, 'values', 'c')).toBe(after)
  })
})
