import { describe, expect, it } from 'vitest'
import { toHtml } from '../../src/ladder/safety/html.ts'
import { cell, found, guide, ladderOf, type Texts } from './ladder-of.ts'

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

describe('a note', () => {
  const first = (text: string, file = 'ladder/craft/senior.mdx') =>
    found(ladderOf({ [file]: `## A\n\nx\n\n${text}` }).ladder.cells[1]?.expectations[0])

  it.each([
    ['in a comment that is a list item', '- {/* TODO: y */}', ['TODO: y']],
    ['in a comment inside a sentence', 'one {/* TODO: y */} two', ['TODO: y']],
    ['with asterisks that a word processor left', '- **Need example for ****Web**', ['Need example for Web']],
    ['that announces what is below it', '- Need examples for:\n  - Web\n  - Operations', ['Need examples for: Web, Operations']],
    ['above examples that are nested below it', '- Need example for Web.\n  - did it', ['Need example for Web.']],
  ])('%s is read as one', (_, text, notes) => {
    expect(first(text).notes.map((note) => note.text)).toEqual(notes)
  })

  it('in a comment of Markdown is read as one', () => {
    const { notes, prose } = first('one <!-- TODO: y --> two', 'ladder/craft/senior.md')
    expect([notes.map(({ text }) => text), prose.text]).toEqual([['TODO: y'], 'x\none two'])
  })

  it('keeps the discipline that it asks for, and the examples below it', () => {
    expect(first('- **Need example for ****Web**').notes[0]?.discipline).toBe('web')
    expect(first('- Need example for Web.\n  - did it').examples.map(({ name }) => name)).toEqual(['did it'])
  })

  it('that no example is needed holds for every expectation when it stands above them', () => {
    const { ladder } = ladderOf(cell('No example needed: it speaks for itself.\n\n## A\n\nx'))
    expect(ladder.cells[1]?.expectations[0]?.noExampleNeeded).toBe('No example needed: it speaks for itself.')
  })
})

it('a title of a link or an image is kept', () => {
  const { ladder } = ladderOf({ 'ladder/craft/a.png': '', ...cell('## A\n\n[x](index.mdx "one") ![y][r]\n\n[r]: a.png "two"') })
  const html = toHtml(found(ladder.cells[1]?.expectations[0]).prose.nodes, { base: '/' })
  expect(html).toContain('title="one"')
  expect(html).toContain('title="two"')
})
