import { describe, expect, it } from 'vitest'
import { cell, guide, handbook, placesOf, type Texts } from './ladder-of.ts'

const titled = (title: string) => `---\ntitle: ${title}\n---\n`
const category = (fields: string): Texts => ({ 'ladder/craft/index.mdx': `---\ntitle: Craft\n${fields}\n---\n` })
const tracks = (more: string): Texts => handbook('categories:', `${more}categories:`)
const lead = (after: string) => `  - id: lead\n    title: Lead\n    levels: [head]\n    after: ${after}\n`
const head: Texts = { 'levels/head.mdx': titled('Head') }
const markdown = (body: string): Texts => ({ 'guides/g.md': `${titled('G')}${body}` })

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
