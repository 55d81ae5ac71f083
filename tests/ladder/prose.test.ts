import { describe, expect, it } from 'vitest'
import type { Part, Prose } from '../../src/ladder/prose.ts'
import { toHtml } from '../../src/ladder/safety/html.ts'
import { findingsOf, found, guide, ladderOf, reportOf } from './ladder-of.ts'

const proseOf = (body: string): Prose => found(ladderOf(guide(body)).ladder.guides[0]).prose

/** A part in one line: `markdown(1)` has one block, `Aside{type=tip}[…]` holds what is in the brackets. */
const brief = (part: Part): string => {
  if (part.kind === 'markdown') return `markdown(${part.nodes.length})`
  if (part.kind === 'note') return `note(${part.place.line}:${part.place.column})`
  const attributes = Object.entries(part.attributes).map(([name, value]) => `${name}=${value}`)
  return `${part.name}{${attributes.join(' ')}}[${part.parts.map(brief).join(' ')}]`
}

describe('a prose document', () => {
  it('is a lead and a section for each `##`', () => {
    const { lead, sections } = proseOf('Hello.\n\n## One\n\nFirst.\n\n### Deeper\n\nMore.\n\n## Two\n\nSecond.')
    expect(lead.passage.text).toBe('Hello.')
    expect(sections.map(({ id, name, depth, place, passage }) => [id, name, depth, place.line, passage.text])).toEqual([
      ['one', 'One', 2, 6, 'First.\nDeeper\nMore.'],
      ['two', 'Two', 2, 14, 'Second.'],
    ])
    expect(sections[0]?.anchors).toMatchObject([{ id: 'deeper', name: 'Deeper', depth: 3, place: { line: 10, column: 1 } }])
    expect(sections[1]?.anchors).toEqual([])
  })

  it.each([
    ['a paragraph', 'Said.\n\nTODO: say why.\n\nSaid.', 'markdown(1) note(6:1) markdown(1)', 'Said.\nSaid.'],
    ['what stands behind content', 'Said at last. TODO: say why.', 'markdown(1) note(4:15)', 'Said at last.'],
    [
      'an item of a list',
      '1. One.\n2. TBD\n3. Three. More to follow.',
      'markdown(1) note(5:1) markdown(1) note(6:11)',
      'One.\nThree.',
    ],
    ['what a component holds', '<Aside>\n\nSaid.\n\nTODO: say why.\n\n</Aside>', 'Aside{}[markdown(1) note(8:1)]', 'Said.'],
    ['but not where a component wants one list', '<Steps>\n\n1. One.\n2. TBD\n\n</Steps>', 'Steps{}[markdown(1)]', 'One.\nTBD'],
  ])('shows a note in its place, and keeps it from the words that answer a search: %s', (_, body, parts, text) => {
    const { lead, notes } = proseOf(body)
    expect([lead.parts.map(brief).join(' '), lead.passage.text]).toEqual([parts, text])
    expect(notes).toHaveLength(parts.split('note').length - 1)
  })

  it('counts on in a list that a note divides', () => {
    const [first, , last] = proseOf('4. One.\n5. TBD\n6. Three.').lead.parts
    expect([first, last].map((part) => part?.kind === 'markdown' && toHtml(part.nodes, { base: '/' }))).toEqual([
      '<ol start="4">\n<li>One.</li>\n</ol>',
      '<ol start="6">\n<li>Three.</li>\n</ol>',
    ])
  })

  it('follows the links of its notes too', () => {
    expect(findingsOf(guide('TODO: see [this](missing.mdx).'))).toMatch(/broken-link/)
  })

  it.each([
    ['as GitHub makes them', '## Tell me, please!\n\n## Über uns', ['tell-me-please', 'über-uns']],
    ['numbered when a name comes twice', '## One\n\n## One', ['one', 'one-1']],
    ['as the writer fixed them', '## New name [#old-name]', ['old-name']],
  ])('has ids %s', (_, body, ids) => {
    expect(proseOf(body).sections.map(({ id }) => id)).toEqual(ids)
  })

  it('does not show the id that a writer fixed', () => {
    const section = found(proseOf('## New name [#old-name]\n\n### Deeper [#deep]').sections[0])
    expect(section.name).toBe('New name')
    const [part] = section.parts
    expect(part?.kind === 'markdown' && toHtml(part.nodes, { base: '/' })).toBe('<h3 id="deep">Deeper</h3>')
  })

  it('knows the heading inside a component of its section', () => {
    expect(proseOf('## One\n\n<Card title="a">\n\n#### Inside\n\n</Card>').sections[0]?.anchors.map(({ id }) => id)).toEqual([
      'inside',
    ])
  })
})

describe('components', () => {
  it.each([
    ['Markdown alone is one part', 'one\n\ntwo\n\n- three', 'markdown(3)'],
    [
      'a component stands between runs of Markdown',
      'one\n\n<Aside>\n\ntwo\n\n</Aside>\n\nthree',
      'markdown(1) Aside{}[markdown(1)] markdown(1)',
    ],
    [
      'attributes come along',
      '<Aside type="tip" title="Try it">\n\none\n\n</Aside>',
      'Aside{type=tip title=Try it}[markdown(1)]',
    ],
    [
      'one component holds others',
      '<Brief title="a">\n\n<Field label="b" />\n\n<Field label="c" lines="3" />\n\n</Brief>',
      'Brief{title=a}[Field{label=b}[] Field{label=c lines=3}[]]',
    ],
    ['a comment is no part', 'one\n\n{/* two */}', 'markdown(1)'],
    ['one that is not on the list is left out', 'one\n\n<Loom>\n\ntwo\n\n</Loom>', 'markdown(1)'],
    [
      'a footnote goes along with each run that names it, and with no other',
      'one[^n]\n\n<Aside>\n\ntwo[^n]\n\n</Aside>\n\n<Aside>\n\nthree\n\n</Aside>\n\n[^n]: note',
      'markdown(2) Aside{}[markdown(2)] Aside{}[markdown(1)]',
    ],
  ])('%s', (_, body, parts) => {
    expect(proseOf(body).lead.parts.map(brief).join(' ')).toBe(parts)
  })
})

describe('faults of prose', () => {
  it('are reported where they stand', () => {
    expect(
      reportOf({
        'a title in the text': guide('\n# Title\n\nx'),
        'a heading without words': guide('\n##\n\nx'),
        'a fixed id that is taken': guide('\n## One\n\n### Two [#one]'),
      }),
    ).toMatchInlineSnapshot(`
      "a title in the text
        guides/g.mdx:5:1 heading A \`#\` heading is a title, and a page has its title from elsewhere. Write \`## Title\`, or remove this line where it only repeats the title.
      a heading without words
        guides/g.mdx:5:1 heading This heading has no words. Write some, or remove it.
      a fixed id that is taken
        guides/g.mdx:7:1 duplicate-id The id \`one\` is taken on line 5. Choose another."
    `)
  })

  it('are told in the words of a writer where MDX speaks of parsing', () => {
    const report = reportOf({
      'a lone brace': guide('\n{'),
      'a sign for less that touches a number': guide('\n<5'),
      'a comment of HTML': guide('\nx <!-- y -->'),
      'a sentence that begins with import': guide('\nimport the data from there'),
    })
    expect(report.replaceAll(/:\d+:\d+/g, '')).toMatchInlineSnapshot(`
      "a lone brace
        guides/g.mdx mdx-syntax A \`{\` opens code in MDX, and content holds no code. Write \`\\{\` for the sign itself.
      a sign for less that touches a number
        guides/g.mdx mdx-syntax A \`<\` opens a tag in MDX. Write \`\\<\` for the sign itself.
      a comment of HTML
        guides/g.mdx mdx-syntax MDX has no \`<!-- -->\`. Write the comment as \`{/* … */}\`.
      a sentence that begins with import
        guides/g.mdx mdx-syntax A line that begins with \`import\` or \`export\` is read as code. Begin it with another word."
    `)
  })
})
