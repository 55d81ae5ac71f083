import { describe, expect, it } from 'vitest'
import { relative } from '../../src/ladder/links/paths.ts'
import { isBelow } from '../../src/ladder/tracks.ts'
import { cell, found, ladderOf, reportOf, type Texts } from './ladder-of.ts'

const around: Texts = {
  'ladder/craft/index.mdx': '---\ntitle: Craft\ndimensions: [speed]\n---\n\n## Speed\n\n## Other\n',
  'ladder/craft/junior.mdx': '## Sews\n\nx\n\n## Cuts [#trims]\n\ny\n',
  'values/care.mdx': '---\ntitle: Care\n---\n\n## Mend first\n\nx\n',
  'principles/calm.mdx': '---\ntitle: Calm\n---\n',
  'guides/g.mdx': '---\ntitle: G\n---\n\n## How\n\n### In detail\n',
  'ladder/craft/loom.png': '',
}
const above = (body: string): Texts => ({ ...around, ...cell(`## A\n\n${body}\n`) })

describe('a link from an expectation', () => {
  it.each([
    ['to a category', 'index.mdx', 'category', '/ladder/craft/'],
    ['to a dimension', 'index.mdx#speed', 'dimension', '/ladder/craft/#speed'],
    ['to a heading that is no dimension', 'index.mdx#other', 'category', '/ladder/craft/#other'],
    ['to a cell', 'junior.mdx', 'cell', '/ladder/craft/junior/'],
    ['to an expectation', 'junior.mdx#sews', 'expectation', '/ladder/craft/junior/#sews'],
    ['to an expectation by its kept id', 'junior.mdx#trims', 'expectation', '/ladder/craft/junior/#trims'],
    ['to a level', '../../levels/junior.mdx', 'level', '/levels/junior/'],
    ['to a value', '../../values/care.mdx', 'value', '/values/care/'],
    ['to a sub-value', '../../values/care.mdx#mend-first', 'sub-value', '/values/care/#mend-first'],
    ['to a principle', '../../principles/calm.mdx', 'principle', '/principles/calm/'],
    ['to a guide', '../../guides/g.mdx', 'guide', '/guides/g/'],
    ['to a heading deep in a guide', '../../guides/g.mdx#in-detail', 'guide', '/guides/g/#in-detail'],
    ['with percent signs', '../../values/%63are.mdx#mend%2Dfirst', 'sub-value', '/values/care/#mend-first'],
    ['with a dot in front', './junior.mdx#sews', 'expectation', '/ladder/craft/junior/#sews'],
  ])('%s means what it points at', (_, href, kind, address) => {
    const { ladder, findings } = ladderOf(above(`See [it](${href}).`))
    expect(findings).toEqual([])
    const expectation = found(ladder.cells[1]?.expectations[0])
    expect(expectation.relations).toMatchObject([{ target: { kind }, source: { line: 3, column: 5 } }])
    expect(expectation.relations[0]?.target.livedBy).toEqual([expectation])
    expect(expectation.prose.links[0]?.node.data?.address).toBe(address)
  })

  it.each(['https://example.org', 'http://example.org', 'mailto:somebody@example.org'])(
    'to %s goes elsewhere and relates nothing',
    (href) => {
      const { ladder, findings } = ladderOf(above(`See [it](${href}).`))
      expect(findings).toEqual([])
      const expectation = found(ladder.cells[1]?.expectations[0])
      expect(expectation.relations).toEqual([])
      expect(expectation.prose.links[0]?.node.data?.address).toBeUndefined()
    },
  )

  it('twice to the same relates once', () => {
    const { ladder } = ladderOf(above('See [it](junior.mdx#sews).\n\n[Sews](junior.mdx#sews) · [Craft](index.mdx)'))
    const expectation = found(ladder.cells[1]?.expectations[0])
    expect(expectation.relations.map(({ target, source }) => [target.name, source.line])).toEqual([
      ['Sews', 3],
      ['Craft', 5],
    ])
  })

  it('to itself relates nothing', () => {
    const { ladder, findings } = ladderOf(above('See [it](#a).'))
    expect([findings, ladder.cells[1]?.expectations[0]?.relations]).toEqual([[], []])
  })

  it('to an image of the folder leads to the image', () => {
    const { ladder } = ladderOf(above('See [it](loom.png) and ![loom](loom.png).'))
    const { links, images } = found(ladder.cells[1]?.expectations[0]).prose
    expect([links[0]?.node.data?.address, images[0]?.node.data?.address]).toEqual(Array(2).fill('/media/ladder/craft/loom.png'))
  })
})

describe('a thread', () => {
  it('leads down to the expectation that this one grew from, and back', () => {
    const { ladder } = ladderOf(above('Grew from [sewing](junior.mdx#sews).'))
    const [lower, upper] = ladder.cells.map(({ expectations }) => found(expectations[0]))
    expect(upper?.growsFrom).toEqual([lower])
    expect(lower?.growsInto).toEqual([upper])
    expect(upper?.relations[0]?.thread).toBe(true)
  })

  it('is no link within one level', () => {
    const { ladder } = ladderOf(above('See [b](#b).\n\n## B\n\ny'))
    expect(ladder.cells[1]?.expectations[0]).toMatchObject({ growsFrom: [], relations: [{ thread: false }] })
  })

  it('never leads up', () => {
    const texts = { ...cell('## A\n\nx'), 'ladder/craft/junior.mdx': '## B\n\nSee [above](senior.mdx#a).' }
    expect(reportOf({ 'from junior to senior': texts })).toMatchInlineSnapshot(`
      "from junior to senior
        ladder/craft/junior.mdx:3:5 thread-up This links up, to \`A\` of Senior. Expectations link down, to what they build on: remove this link, and write \`[B](junior.mdx#b)\` below that one."
    `)
    expect(ladderOf(texts).ladder.cells[0]?.expectations[0]).toMatchObject({ relations: [], growsInto: [] })
  })

  it('knows what is below what', () => {
    const [junior, senior] = ladderOf({}).ladder.levels.map(found)
    if (!junior || !senior) throw new Error('There are two levels.')
    expect([isBelow(junior, senior), isBelow(senior, junior), isBelow(junior, junior)]).toEqual([true, false, false])
  })
})

describe('the way from one file to another', () => {
  it.each([
    ['a.mdx', 'b.mdx', 'b.mdx'],
    ['x/a.mdx', 'x/b.mdx', 'b.mdx'],
    ['x/a.mdx', 'y/b.mdx', '../y/b.mdx'],
    ['x/y/a.mdx', 'x/b.mdx', '../b.mdx'],
    ['a.mdx', 'x/b.mdx', 'x/b.mdx'],
    ['x/a.mdx', 'x', '../x'],
  ])('%s to %s is %s', (from, to, way) => {
    expect(relative(from, to)).toBe(way)
  })
})
