import { describe, expect, it } from 'vitest'
import { plainMarkdown } from '../../scripts/bench/plain-markdown.ts'
import { plainPages } from '../../scripts/bench/plain-page.ts'
import { Findings } from '../../src/ladder/finding.ts'
import { parseMarkdown } from '../../src/ladder/markdown.ts'
import { readContent, readLadder } from '../../src/ladder/read.ts'

const plain = (text: string) => plainMarkdown(parseMarkdown(text, 'a.mdx'), (href) => `to:${href}`)

describe('a document as plain Markdown', () => {
  it.each([
    ['front matter', '---\ntitle: T\n---\n\nText.', 'Text.\n'],
    ['a fixed id', '## Name [#kept]', '## Name\n'],
    ['a link', '[a](b.mdx#c)', '[a](to:b.mdx#c)\n'],
    ['a link in code', '`[a](b.mdx)`', '`[a](b.mdx)`\n'],
    ['a picture', '![what it shows](a.png)', 'what it shows\n'],
    ['an aside', '<Aside type="tip">\n  Text.\n</Aside>', '> **tip**\n>\n> Text.\n'],
    ['a question of a brief', '<Brief title="B">\n  <Field label="L" hint="H" />\n</Brief>', '**B**\n\n**L**\n\nH\n'],
    ['steps', '<Steps>\n\n1. One\n\n</Steps>', '1. One\n'],
    ['a table', '| a |\n| - |\n| b |', '| a |\n| - |\n| b |\n'],
  ])('has %s in a form that any generator reads', (_, text, markdown) => {
    expect(plain(text)).toBe(markdown)
  })
})

describe('the plain pages of the handbook', async () => {
  const { ladder } = await readLadder('content')
  const { texts } = await readContent('content', new Findings())
  const pages = ladder ? plainPages(ladder, new Map(texts.map(({ path, text }) => [path, text]))) : []

  it('are one for every document and every discipline', () => {
    const documents = texts.filter(({ path }) => path.endsWith('.mdx')).length
    expect(pages.length).toBe(documents + (ladder?.disciplines.length ?? 0))
  })

  it('link to each other as the generator wants it', () => {
    const page = pages.find(({ address }) => address === '/ladder/impactful-results/l4/')
    expect(page?.markdown((address) => `/docs${address}`)).toContain('[Velocity](/docs/ladder/impactful-results/#velocity)')
  })
})
