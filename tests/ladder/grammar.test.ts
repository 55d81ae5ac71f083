import { describe, expect, it } from 'vitest'
import type { Cell } from '../../src/ladder/model.ts'
import { cell, found, ladderOf, reportOf } from './ladder-of.ts'

const cellOf = (text: string): Cell => found(ladderOf(cell(text)).ladder.cells.find(({ id }) => id === 'craft/senior'))
const first = (text: string) => found(cellOf(text).expectations[0])
const placeOf = ({ line, column }: { line: number; column: number }) => `${line}:${column}`

describe('a heading of a cell', () => {
  it.each([
    ['gives the name and, as its slug, the id', '## Asks first\n\nx', 'asks-first', 'Asks first'],
    ['keeps an old id that the writer fixed', '## Asks early [#asks-first]\n\nx', 'asks-first', 'Asks early'],
    ['loses its emphasis', '## Asks **first**\n\nx', 'asks-first', 'Asks first'],
    ['may be underlined', 'Asks first\n---\n\nx', 'asks-first', 'Asks first'],
  ])('%s', (_, text, id, name) => {
    expect(first(text)).toMatchObject({ id, name, source: { line: 1, column: 1 } })
  })

  it('of the third depth belongs to the prose of its expectation', () => {
    const { expectations } = cellOf('## A\n\none\n\n### In short\n\ntwo\n\n## B\n\nthree')
    expect(expectations.map(({ name, prose }) => [name, prose.text])).toEqual([
      ['A', 'one\nIn short\ntwo'],
      ['B', 'three'],
    ])
  })
})

describe('the blocks below a heading', () => {
  it('are prose, tags and examples, by their form', () => {
    const { prose, tags, examples } = first(
      '## A\n\nWhat is [expected](index.mdx).\n\n[Craft](index.mdx) · [Junior](../../levels/junior.mdx)\n\n- did one thing\n- did another\n\n> Said once.\n',
    )
    expect(prose.text).toBe('What is expected.\nSaid once.')
    expect(prose.links.map(({ text }) => text)).toEqual(['expected'])
    expect(tags.map(({ text, place }) => `${text} ${placeOf(place)}`)).toEqual(['Craft 5:1', 'Junior 5:22'])
    expect(examples.map(({ name, source }) => `${name} ${placeOf(source)}`)).toEqual(['did one thing 7:1', 'did another 8:1'])
  })

  it.each([
    ['links with commas, breaks and dashes between them are tags', '[a](index.mdx), [b](index.mdx) –\n[c](index.mdx)', 3],
    ['a word beside a link makes it prose', 'See [a](index.mdx)', 0],
    ['a bold link is prose', '**[a](index.mdx)**', 0],
    ['reference links are links like any other', '[a][r] · [b][r]\n\n[r]: index.mdx', 2],
  ])('%s', (_, text, tags) => {
    expect(first(`## A\n\nprose\n\n${text}`).tags).toHaveLength(tags)
  })

  it('above the first heading belong to the cell: prose to its intro, notes to the cell itself', () => {
    const { intro, notes, expectations } = cellOf('Hello.\n\n- Need example for Web.\n\n## A\n\nx')
    expect(intro.text).toBe('Hello.')
    expect(notes).toMatchObject([{ text: 'Need example for Web.', discipline: 'web', place: { line: 3, column: 1 } }])
    expect(expectations[0]?.notes).toEqual([])
  })
})

describe('a bold lead-in', () => {
  it.each([
    ['names a discipline by its title', '**Web:** did it', ['web'], false],
    ['may have its colon after the bold', '**Web**: did it', ['web'], false],
    ['names it by its id, in any case', '**OPS:** did it', ['ops'], false],
    ['names it by a synonym', '**Browser:** did it', ['web'], false],
    ['may name two, joined by a comma', '**Operations, Web:** did it', ['web', 'ops'], false],
    ['may name two, joined by a slash, an ampersand or "and"', '**Web and Operations:** did it', ['web', 'ops'], false],
    ['says that it was observed', '**Observed:** did it', [], true],
    ['says both', '**Web, observed:** did it', ['web'], true],
    ['without a colon is only bold type', '**Nobody** did it', [], false],
    ['in the middle is only bold type', 'So **Nobody:** did it', [], false],
  ])('%s', (_, item, disciplines, observed) => {
    const example = found(first(`## A\n\nx\n\n- ${item}`).examples[0])
    expect({ disciplines: example.disciplines.map(({ id }) => id), observed: example.observed }).toEqual({
      disciplines,
      observed,
    })
    expect(example.name).toMatch(/did it$/)
    expect(example.name).not.toMatch(/:.*did it.*did it|^:|(Web|OPS|Browser|Observed)/)
  })

  it('of an example outdoes the front matter of the cell', () => {
    const { examples } = first('---\nexamples: observed\n---\n\n## A\n\nx\n\n- one\n- **Illustrative:** two')
    expect(examples.map(({ name, observed }) => [name, observed])).toEqual([
      ['one', true],
      ['two', false],
    ])
  })
})

describe('a note about something missing', () => {
  it.each([
    ['as a list item', '- Need example for Operations.', 'Need example for Operations.', 'ops', '5:1'],
    ['as a paragraph', 'TODO: write this', 'TODO: write this', undefined, '5:1'],
    ['as an MDX comment', '{/* TODO: write this */}', 'TODO: write this', undefined, '5:1'],
    ['with emphasis', '- _Need **example** for_ Web', 'Need example for Web', 'web', '5:1'],
  ])('%s is a gap, not an example and not prose', (_, block, text, discipline, place) => {
    const { notes, examples, prose } = first(`## A\n\nx\n\n${block}`)
    expect(notes.map((note) => [note.text, note.discipline, placeOf(note.place)])).toEqual([[text, discipline, place]])
    expect({ examples: examples.length, prose: prose.text }).toEqual({ examples: 0, prose: 'x' })
  })

  it('behind content is taken out of it', () => {
    const { notes, examples, prose } = first(
      '## A\n\nWrites the plan. The second half will be added later.\n\n- Wrote one for the move. (TODO: add the number)\n',
    )
    expect(prose.text).toBe('Writes the plan.')
    expect(examples.map(({ body }) => body.text)).toEqual(['Wrote one for the move.'])
    expect(notes.map(({ text, place }) => [text, placeOf(place)])).toEqual([
      ['The second half will be added later', '3:18'],
      ['TODO: add the number', '5:28'],
    ])
  })

  it.each([
    [
      'after a dash',
      'Keeps the plan true to the work – need example for Web',
      'Keeps the plan true to the work',
      'need example for Web',
      'web',
    ],
    [
      'in brackets within a sentence',
      'Keeps the plan true to the work (need example for Web).',
      'Keeps the plan true to the work.',
      'need example for Web',
      'web',
    ],
    ['in emphasis', 'Keeps the plan. **TODO: _show_ it.**', 'Keeps the plan.', 'TODO: show it', undefined],
    ['between statements', 'Keeps the plan. TBD. Tells the team.', 'Keeps the plan. Tells the team.', 'TBD', undefined],
    ['on a line of its own', 'Keeps the plan.\nExamples to follow.', 'Keeps the plan.', 'Examples to follow', undefined],
    ['of the same words as the content', 'Asks what is TBD. TBD.', 'Asks what is TBD.', 'TBD', undefined],
  ])('%s is taken out of a paragraph', (_, paragraph, left, text, discipline) => {
    const { notes, prose } = first(`## A\n\n${paragraph}\n`)
    expect(prose.text).toBe(left)
    expect(notes.map((note) => [note.text, note.discipline])).toEqual([[text, discipline]])
  })

  it('leaves links, code, images and footnotes beside it as they are', () => {
    const { notes, noteLinks, prose } = first(
      '## A\n\nKeeps the [plan](index.mdx) in `git`.[^1] Need examples, see [Junior](../../levels/junior.mdx).\n\n[^1]: Since May.\n',
    )
    expect(prose.text).toMatch(/^Keeps the plan in git\./)
    expect(JSON.stringify(prose.nodes)).toContain('footnote')
    expect([prose.links.length, noteLinks.length, notes.length]).toEqual([1, 1, 1])
  })

  it('stays where it is when code begins in it', () => {
    const { notes, prose } = first('## A\n\nKeeps `a. TODO: add` one.\n')
    expect([notes, prose.text]).toEqual([[], 'Keeps a. TODO: add one.'])
  })

  it.each([
    ['thousands of notes', 'Said. TODO: say it. '.repeat(12_000)],
    ['signs without end', `Said. ${'! '.repeat(60_000)}${'!'.repeat(60_000)} TODO: say it.`],
    ['spaces without end', `Said.${'  '.repeat(60_000)}x${'- '.repeat(30_000)} (TODO: say it`],
  ])('costs time in proportion to the text: %s', (_, paragraph) => {
    const started = performance.now()
    first(`## A\n\n${paragraph}\n`)
    // Quadratic work on a quarter of a megabyte takes minutes; a slow machine takes a second or two.
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('may be an item below an example', () => {
    const { notes, examples } = first('## A\n\nx\n\n- did it\n  - need example for Web\n')
    expect(notes.map(({ text }) => text)).toEqual(['need example for Web'])
    expect(examples.map(({ body }) => body.text)).toEqual(['did it'])
  })

  it('may begin with a picture sign', () => {
    expect(first('## A\n\nx\n\n- 🚧 We are rewriting this level. It takes a month.\n').notes).toHaveLength(1)
  })

  it.each(['- No example needed: the text says it.', 'No example needed: the text says it.'])(
    '`%s` is a hole that is meant',
    (block) => {
      const { noExampleNeeded, notes, examples, prose } = first(`## A\n\nx\n\n${block}`)
      expect(noExampleNeeded).toBe('No example needed: the text says it.')
      expect([notes, examples, prose.text]).toEqual([[], [], 'x'])
    },
  )
})

describe('faults of a cell', () => {
  it('are reported where they stand', () => {
    expect(
      reportOf({
        'an expectation that says nothing': cell('## A\n\n- did it\n\n## B\n\n[Craft](index.mdx)'),
        'a heading without words': cell('##\n\nx'),
        'two expectations of one name': cell('## A\n\nx\n\n## A\n\ny'),
        'a kept id that another heading has': cell('## A\n\nx\n\n## B [#a]\n\ny'),
        'an example above the first heading': cell('- did it\n\n## A\n\nx'),
        'empty list items': cell('## A\n\nx\n\n- did it\n-\n- **Web:**'),
        'a discipline nobody knows': cell('## A\n\nx\n\n- did it\n- **Webb, Gardening:** did it'),
      }),
    ).toMatchInlineSnapshot(`
      "an expectation that says nothing
        ladder/craft/senior.mdx:1:1 empty-expectation The expectation \`A\` says nothing. Write below its heading what is expected.
        ladder/craft/senior.mdx:5:1 empty-expectation The expectation \`B\` says nothing. Write below its heading what is expected.
      a heading without words
        ladder/craft/senior.mdx:1:1 heading This heading has no words. Write some, or remove it.
      two expectations of one name
        ladder/craft/senior.mdx:5:1 duplicate-id The id \`a\` belongs to the expectation on line 1 too. Rename one, give it an id of its own as in \`## A [#another-id]\`, or remove it where it is a copy.
      a kept id that another heading has
        ladder/craft/senior.mdx:5:1 duplicate-id The id \`a\` belongs to the expectation on line 1 too. Rename one, give it an id of its own as in \`## B [#another-id]\`, or remove it where it is a copy.
      an example above the first heading
        ladder/craft/senior.mdx:1:1 example-without-expectation This example stands above the first expectation. Move it below the \`##\` of the one that it shows, or remove it where it is told there.
      empty list items
        ladder/craft/senior.mdx:6:1 empty-example This list item is empty. Write what somebody did, or remove it.
        ladder/craft/senior.mdx:7:1 empty-example This list item is empty. Write what somebody did, or remove it.
      a discipline nobody knows
        ladder/craft/senior.mdx:6:5 unknown-discipline No discipline is called \`Webb\`. Did you mean \`Web\`?
        ladder/craft/senior.mdx:6:11 unknown-discipline No discipline is called \`Gardening\`. Add it to \`disciplines\` in handbook.yaml, or write the lead-in without bold type."
    `)
  })
})
