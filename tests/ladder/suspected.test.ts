import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/ladder/html.ts'
import { cell, found, guide, handbook, ladderOf, resultOf, small, type Texts } from './ladder-of.ts'

const titled = (title: string) => `---\ntitle: ${title}\n---\n`
const category = (fields: string): Texts => ({ 'ladder/craft/index.mdx': `---\ntitle: Craft\n${fields}\n---\n` })
const tracks = (more: string): Texts => handbook('categories:', `${more}categories:`)
const lead = (after: string) => `  - id: lead\n    title: Lead\n    levels: [head]\n    after: ${after}\n`
const head: Texts = { 'levels/head.mdx': titled('Head') }
const markdown = (body: string): Texts => ({ 'guides/g.md': `${titled('G')}${body}` })
const placesOf = (texts: Texts) =>
  resultOf({ ...small, ...texts }).findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)

// Each of these states the right behaviour, and fails until src/ladder has it.
describe('a finding stands where the fault stands', () => {
  it.each<[string, Texts, string]>([
    ['a component that is never closed', guide('\n<Aside>\n\nx\n'), 'guides/g.mdx:5:1 mdx-syntax'],
    ['a lone brace', cell('## A\n\nx { y\nz'), 'ladder/craft/senior.mdx:3:3 mdx-syntax'],
    ['a sign for less that touches a number', cell('## A\n\nx <5'), 'ladder/craft/senior.mdx:3:3 mdx-syntax'],
    ['a comment of HTML in MDX', cell('## A\n\n<!-- x -->'), 'ladder/craft/senior.mdx:3:1 mdx-syntax'],
    ['a sentence that begins with import', cell('## A\n\nimport the data'), 'ladder/craft/senior.mdx:3:1 mdx-syntax'],
    [
      'an id that the description has too',
      { 'handbook.yaml': (small['handbook.yaml'] ?? '').replace('tests', 'staff').replace('senior]', 'senior, staff]') },
      'handbook.yaml:6:30 missing-document',
    ],
    ['the second of two equal levels', handbook('senior]', 'senior, junior]'), 'handbook.yaml:6:30 duplicate-id'],
    ['a track that follows its own level', { ...tracks(lead('head')), ...head }, 'handbook.yaml:10:12 unknown-level'],
    ['a track that a category does not know', category('tracks: [makers]'), 'ladder/craft/index.mdx:3:10 unknown-track'],
    ['a dimension without a heading', category('dimensions: [pace]'), 'ladder/craft/index.mdx:3:14 missing-dimension'],
    [
      'a folder that nobody listed',
      { 'ladder/pottery/senior.mdx': '## A\n\nx' },
      'ladder/pottery/senior.mdx:1:1 unknown-category',
    ],
    [
      'an anchor before a list of fields',
      { 'guides/g.mdx': '---\ntitle: G\nsource: &a\n  title: b\n  author: c\n---\n' },
      'guides/g.mdx:3:9 front-matter-syntax',
    ],
    [
      'a tab in an inner field',
      { 'guides/g.mdx': '---\ntitle: G\nsource:\n\ttitle: b\n---\n' },
      'guides/g.mdx:4:1 front-matter-syntax',
    ],
  ])('%s', (_, texts, place) => {
    expect(placesOf(texts)).toEqual([place])
  })
})

describe('nothing is dropped in silence', () => {
  it.each<[string, Texts, string]>([
    [
      'a link in a tag paragraph above the first heading',
      cell('[x](lost/way.mdx)\n\n## A\n\nx'),
      'ladder/craft/senior.mdx:1:1 broken-link',
    ],
    ['a link in a note', cell('## A\n\nx\n\n- Need example for [x](lost/way.mdx)'), 'ladder/craft/senior.mdx:5:20 broken-link'],
    [
      'a cell of a track that its category does not hold for',
      { ...tracks(lead('senior')), ...head, ...category('tracks: [lead]'), ...cell('## A\n\nx') },
      'ladder/craft/senior.mdx:1:1 unknown-level',
    ],
    ['HTML between two comments', markdown('\n<!-- a --><script>x()</script><!-- b -->'), 'guides/g.md:5:1 code-in-content'],
    [
      'tracks that follow each other in a circle',
      {
        ...head,
        'handbook.yaml': (tracks(lead('senior'))['handbook.yaml'] ?? '').replace(
          'levels: [junior, senior]',
          'levels: [junior, senior]\n    after: head',
        ),
      },
      'handbook.yaml:7:12 unknown-level',
    ],
    ['two disciplines with one id', handbook('- id: ops', '- id: web'), 'handbook.yaml:12:9 duplicate-id'],
    [
      'two tracks with one id',
      { ...tracks('  - id: maker\n    title: Lead\n    levels: [head]\n'), ...head },
      'handbook.yaml:7:9 duplicate-id',
    ],
    ['a kept id that no address can hold', cell('## A [#B/c d]\n\nx'), 'ladder/craft/senior.mdx:1:1 heading'],
    ['a second title in a cell', cell('# Craft\n\n## A\n\nx'), 'ladder/craft/senior.mdx:1:1 heading'],
    ['a heading that is only a kept id', cell('## [#a]\n\nx'), 'ladder/craft/senior.mdx:1:1 heading'],
    ['a link to a file that is no page', guide('\n[x](../handbook.yaml)'), 'guides/g.mdx:5:1 broken-link'],
    [
      'a day that no calendar has',
      { 'guides/g.mdx': '---\ntitle: G\nreviewed: 2026-99-99\n---\n' },
      'guides/g.mdx:3:11 front-matter',
    ],
  ])('%s', (_, texts, place) => {
    expect(placesOf(texts)).toEqual([place])
  })
})

describe('what is right is no fault', () => {
  it.each<[string, Texts]>([
    ['a link to a heading above the first `##`', guide('\n### Early\n\n[x](#early)')],
    ['a link to a heading in a component', guide('\n<Aside>\n\n## Inside\n\n</Aside>\n\n[x](#inside)')],
    ['a link to a deeper heading of the home page', { 'index.mdx': `${titled('Home')}\n## A\n\n### B\n\n[x](#b)` }],
    ['a cell that begins with a comment', cell('{/* for editors */}\n\n## A\n\nx')],
  ])('%s', (_, texts) => {
    expect(placesOf(texts)).toEqual([])
  })
})

describe('readers see what they should', () => {
  const drawn = (texts: Texts) => {
    const { ladder } = ladderOf(texts)
    const nodes = found(ladder.cells[1]).expectations.flatMap(({ prose }) => prose.nodes)
    return toHtml(nodes, { base: '/' })
  }

  it('and no comment', () => {
    expect(drawn(cell('## A\n\none {/* hidden */} two'))).not.toContain('hidden')
    expect(ladderOf(cell('## A {/* hidden */}\n\nx')).ladder.cells[1]?.expectations[0]).toMatchObject({ id: 'a', name: 'A' })
  })

  it('and words that do not run together', () => {
    expect(ladderOf(cell('## A\n\none\\\ntwo')).ladder.cells[1]?.expectations[0]?.prose.text).toBe('one two')
  })

  it('and footnotes with the expectation that names them', () => {
    const { ladder } = ladderOf(cell('## A\n\none[^n]\n\n## B\n\ntwo\n\n[^n]: three'))
    const [a, b] = found(ladder.cells[1]).expectations.map(({ prose }) => [prose.text, toHtml(prose.nodes, { base: '/' })])
    expect(a?.[1]).toContain('three')
    expect(b?.[0]).toBe('two')
  })

  it('and a component in a list, or the writer hears of it', () => {
    const { ladder, findings } = ladderOf(guide('\n1. one\n\n   <Card title="Kept">\n\n   two\n\n   </Card>'))
    expect(
      JSON.stringify(
        ladder.guides[0]?.prose.lead.parts.map((part) => (part.kind === 'markdown' ? toHtml(part.nodes, { base: '/' }) : part)),
      ) + findings.map(({ message }) => message).join(),
    ).toMatch(/Kept|Card/)
  })
})

it('deep nesting is a finding and no crash', () => {
  expect(() => resultOf({ ...small, ...cell(`## A\n\n${'>'.repeat(3_000)} x`) })).not.toThrow()
})
