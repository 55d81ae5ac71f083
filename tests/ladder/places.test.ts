import { describe, expect, it } from 'vitest'
import { cell, guide, handbook, placesOf, small, type Texts } from './ladder-of.ts'

const titled = (title: string) => `---\ntitle: ${title}\n---\n`
const category = (fields: string): Texts => ({ 'ladder/craft/index.mdx': `---\ntitle: Craft\n${fields}\n---\n` })
const tracks = (more: string): Texts => handbook('categories:', `${more}categories:`)
const lead = (after: string) => `  - id: lead\n    title: Lead\n    levels: [head]\n    after: ${after}\n`
const head: Texts = { 'levels/head.mdx': titled('Head') }

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
