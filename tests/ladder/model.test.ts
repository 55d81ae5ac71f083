import { describe, expect, it } from 'vitest'
import { cell, found, handbook, ladderOf, type Texts } from './ladder-of.ts'

const titled = (title: string, body = '') => `---\ntitle: ${title}\n---\n${body}`
const twoTracks = (after: string): Texts => ({
  ...handbook('categories:', `  - id: lead\n    title: Lead\n    levels: [head, chief]\n    after: ${after}\ncategories:`),
  'levels/head.mdx': titled('Head'),
  'levels/chief.mdx': titled('Chief'),
})

describe('levels', () => {
  it('stand in the order of their tracks, each above the one before', () => {
    const { ladder, findings } = ladderOf(twoTracks('junior'))
    expect(findings).toEqual([])
    expect(ladder.levels.map(({ id, track, rank, below }) => [id, track.id, rank, below?.id])).toEqual([
      ['junior', 'maker', 0, undefined],
      ['senior', 'maker', 1, 'junior'],
      ['head', 'lead', 0, 'junior'],
      ['chief', 'lead', 1, 'head'],
    ])
  })

  it.each(['chief', 'nobody'])('of a track after `%s` stand above no other track', (after) => {
    const { ladder, findings } = ladderOf(twoTracks(after))
    expect(ladder.levels[2]?.below).toBeUndefined()
    expect(findings.map(({ rule }) => rule)).toEqual(['unknown-level'])
  })

  it('are no endless stairs when tracks follow each other in a circle', () => {
    const yaml = (handbook('categories:', 'categories:')['handbook.yaml'] ?? '').replace(
      /tracks:[\s\S]*categories:/,
      `tracks:
  - { id: a, title: A, levels: [junior], after: b2 }
  - { id: b, title: B, levels: [b1, b2], after: senior }
  - { id: c, title: C, levels: [senior], after: junior }
  - { id: d, title: D, levels: [d1] }
categories:`,
    )
    const texts = Object.fromEntries(['b1', 'b2', 'd1'].map((id) => [`levels/${id}.mdx`, titled(id)]))
    const cells = { ...cell('## A\n\n[x](d1.mdx#b) y'), 'ladder/craft/d1.mdx': '## B\n\nx' }
    const { findings, ladder } = ladderOf({ 'handbook.yaml': yaml, ...texts, ...cells })
    expect(findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(['4:49 unknown-level'])
    expect(ladder.levels.map(({ id, below }) => `${id} < ${below?.id}`)).toEqual([
      'junior < undefined',
      'b1 < senior',
      'b2 < b1',
      'senior < junior',
      'd1 < undefined',
    ])
  })

  it.each([
    ['the id in capitals when it is letters and a number', 'l4', 'Senior', 'L4'],
    ['the title when the id is a word', 'senior', 'Senior Maker', 'Senior Maker'],
  ])('have a short name: %s', (_, id, title, short) => {
    const { ladder } = ladderOf({
      ...handbook('[junior, senior]', `[junior, ${id}]`),
      'levels/senior.mdx': titled(title),
      [`levels/${id}.mdx`]: titled(title),
    })
    expect(ladder.levels[1]?.short).toBe(short)
  })

  it('carry the facts of their front matter', () => {
    const facts = 'reach: a team\nhorizon: weeks\nambiguity: little\nguidance: daily\nshort: Jr'
    const { ladder } = ladderOf({ 'levels/junior.mdx': `---\ntitle: Junior\n${facts}\n---\nHello.` })
    expect(ladder.levels[0]).toMatchObject({
      name: 'Junior',
      short: 'Jr',
      reach: 'a team',
      horizon: 'weeks',
      ambiguity: 'little',
      guidance: 'daily',
    })
    expect(ladder.levels[0]?.prose.lead.passage.text).toBe('Hello.')
  })
})

describe('cells', () => {
  it('exist for every level, written or not', () => {
    const { ladder } = ladderOf(cell('---\ntheme: chooses well\n---\n\n## A\n\nx'))
    expect(ladder.cells.map(({ id, name, written, theme, address }) => [id, name, written, theme, address])).toEqual([
      ['craft/junior', 'Craft · Junior', false, undefined, '/ladder/craft/junior/'],
      ['craft/senior', 'Craft · Senior', true, 'chooses well', '/ladder/craft/senior/'],
    ])
    expect(ladder.levels[1]?.cells).toEqual([ladder.cells[1]])
  })

  it('exist only for the tracks that their category holds for', () => {
    const { ladder } = ladderOf({ ...twoTracks('senior'), 'ladder/craft/index.mdx': '---\ntitle: Craft\ntracks: [lead]\n---\n' })
    expect(ladder.cells.map(({ id }) => id)).toEqual(['craft/head', 'craft/chief'])
  })

  it('hold examples with addresses of their own, which their disciplines know', () => {
    const { ladder } = ladderOf(cell('## A\n\nx\n\n- **Web:** one\n- **Web, Operations:** two'))
    const examples = found(ladder.cells[1]?.expectations[0]).examples
    expect(examples.map(({ id, address }) => [id, address])).toEqual([
      ['a--1', '/ladder/craft/senior/#a--1'],
      ['a--2', '/ladder/craft/senior/#a--2'],
    ])
    expect(ladder.disciplines.map(({ id, examples }) => [id, examples.map(({ name }) => name)])).toEqual([
      ['web', ['one', 'two']],
      ['ops', ['two']],
    ])
  })
})

describe('categories, values and guides', () => {
  it('make dimensions of the headings that the front matter names', () => {
    const { ladder } = ladderOf({
      'ladder/craft/index.mdx': '---\ntitle: Craft\ndimensions: [pace]\n---\n\n## How fast [#pace]\n\nx\n\n## Else\n',
    })
    expect(ladder.categories[0]?.dimensions).toMatchObject([
      { id: 'pace', name: 'How fast', address: '/ladder/craft/#pace', source: { line: 6, column: 1 } },
    ])
  })

  it('make sub-values of the headings of a value', () => {
    const { ladder } = ladderOf({ 'values/care.mdx': titled('Care', '\n## One\n\nx\n\n## Two\n\ny') })
    expect(ladder.values[0]?.subValues.map(({ name, address }) => [name, address])).toEqual([
      ['One', '/values/care/#one'],
      ['Two', '/values/care/#two'],
    ])
  })

  it('stand as handbook.yaml lists them, then by name', () => {
    const { ladder } = ladderOf({
      ...handbook('categories:', 'guides: [n, c]\ncategories:'),
      ...Object.fromEntries(['a', 'c', 'n', 'z'].map((id) => [`guides/${id}.mdx`, titled(id)])),
    })
    expect(ladder.guides.map(({ id }) => id)).toEqual(['n', 'c', 'a', 'z'])
  })

  it('stand by name where handbook.yaml lists no categories', () => {
    const { ladder } = ladderOf({ ...handbook('categories: [craft]\n', ''), 'ladder/art/index.mdx': titled('Art') })
    expect(ladder.categories.map(({ id }) => id)).toEqual(['art', 'craft'])
  })
})
