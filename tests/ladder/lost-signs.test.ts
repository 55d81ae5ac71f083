import { describe, expect, it } from 'vitest'
import { Findings } from '../../src/ladder/finding.ts'
import { reportLost } from '../../src/ladder/lost/lost.ts'
import { parseMarkdown } from '../../src/ladder/markdown.ts'
import { cell, guide, resultOf, small, type Texts } from './ladder-of.ts'

/** What is found in the small ladder with `texts` over it, as `line:column severity rule: message`. */
function said(texts: Texts): string[] {
  const { findings } = resultOf({ ...small, ...texts, 'chart.png': '', 'guides/chart.png': '' })
  return findings.map(({ line, column, rule, severity, message }) => `${line}:${column} ${severity} ${rule}: ${message}`)
}

/** A guide whose body begins on line 5. */
const page = (body: string): Texts => guide(`\n${body}\n`)

describe('a link that is none is an error', () => {
  it.each<[string, string, string]>([
    [
      'with a space between its brackets',
      'See [brief] (g.mdx) x.',
      '5:5 `[brief] (g.mdx)` is no link: a space stands between its brackets. Write `[brief](g.mdx)`.',
    ],
    [
      'with a space before an address of another site',
      '[**brief**] (https://example.org/a)',
      '5:1 `[**brief**] (https://example.org/a)` is no link: a space stands between its brackets. Write `[**brief**](https://example.org/a)`.',
    ],
    [
      'with its brackets the wrong way round',
      '(brief)[g.mdx]',
      '5:1 `(brief)[g.mdx]` is no link: its brackets are the wrong way round. Write `[brief](g.mdx)`.',
    ],
    [
      'with an address of another site, the wrong way round',
      '(brief)[https://example.org]',
      '5:1 `(brief)[https://example.org]` is no link: its brackets are the wrong way round. Write `[brief](https://example.org)`.',
    ],
    [
      'with a space in its address',
      'Or [brief](out come.mdx).',
      '5:4 `[brief](out come.mdx)` is no link: no space may stand in its address. Write the path of the file as it is called, as in `../folder/file.mdx`.',
    ],
    [
      'to a name that nothing explains',
      '[brief][the-brief]',
      '5:1 `[brief][the-brief]` is no link: nothing says where it leads. Write `[brief](../folder/file.mdx)` with the path of the file.',
    ],
    [
      'to its own words, which nothing explains',
      '[brief][]',
      '5:1 `[brief][]` is no link: nothing says where it leads. Write `[brief](../folder/file.mdx)` with the path of the file.',
    ],
    [
      'never closed',
      'Or [brief](g.mdx and more',
      '5:4 The link `[brief](g.mdx and more` is never closed. End its address with `)`.',
    ],
    [
      'of a wiki',
      'See [[out-come]].',
      '5:5 `[[out-come]]` is no link here. Write `[out-come](../folder/file.mdx)` with the path of the file.',
    ],
    [
      'of a wiki, with words',
      'See [[out-come|the brief]].',
      '5:5 `[[out-come|the brief]]` is no link here. Write `[the brief](../folder/file.mdx)` with the path of the file.',
    ],
    [
      'without words',
      'See [](g.mdx).',
      '5:5 The link to `g.mdx` has no words, and nobody would see it. Write them between `[` and `]`.',
    ],
    [
      'with one slash',
      '[h](http:/example.org)',
      '5:1 `http:/example.org` is no address: two slashes belong behind `http:`. Write `http://example.org`.',
    ],
    [
      'a mark without its footnote',
      'A text.[^1] Again.[^1]',
      '5:8 The mark `[^1]` leads to no footnote. Write the note in a line `[^1]: …`, or remove the mark.',
    ],
    [
      'in a table',
      '| a | b |\n| - | - |\n| c | [brief] (g.mdx) |',
      '7:7 `[brief] (g.mdx)` is no link: a space stands between its brackets. Write `[brief](g.mdx)`.',
    ],
    [
      'on the second line of a quote',
      '> Says\n> so: [brief] (g.mdx)',
      '6:7 `[brief] (g.mdx)` is no link: a space stands between its brackets. Write `[brief](g.mdx)`.',
    ],
  ])('%s', (_, body, finding) => {
    expect(said(page(body))).toEqual([finding.replace(' ', ' error lost-link: ')])
    expect(said(cell(`## A\n\nx\n\n${body.replaceAll('g.mdx', 'index.mdx')}`))).toHaveLength(1)
  })

  it.each<[string, string]>([
    ['links as they should be', '[a](g.mdx) [b](<g.mdx>) [c](g.mdx "T") [d][x] [x][] [x] https://example.org\n\n[x]: g.mdx'],
    ['a remark in brackets', 'A [remark] (see below) and (another)[sic].'],
    ['code', 'Write `[brief] (g.mdx)` or `a[i](j k)` or `[[x]]`.'],
    ['escaped brackets', '\\[brief\\] (g.mdx) and \\[brief](a b)'],
    ['rows of numbers', 'Take a[1][2] and [[1, 2], [3, 4]] and [0](g.mdx).'],
    ['letters in brackets', 'All but [^a-z].'],
    ['a footnote', 'A.[^1]\n\n[^1]: One [brief](g.mdx).'],
    ['a link around an image', '[![A chart](chart.png)](g.mdx)'],
    ['two slashes', 'https://example.org and [x](http://example.org) and [m](mailto:a@example.org)'],
    ['a list with a check box', '- [ ] (optional) do it\n- [x] (g) do it'],
  ])('but not %s', (_, body) => {
    expect(said(page(body))).toEqual([])
  })
})

describe('an image without a description is a warning', () => {
  it('at its place', () => {
    expect(said(page('See ![](chart.png)'))).toEqual([
      '5:5 warning image-description: The image `chart.png` has no description. Say between `[` and `]` what it shows, for those who cannot see it.',
    ])
  })

  it('but not with one', () => {
    expect(said(page('See ![A chart](chart.png)'))).toEqual([])
  })
})

describe('stars that show up as stars are a warning', () => {
  it.each<[string, string, string]>([
    ['with spaces inside', 'Ask ** first ** and build.', '5:5'],
    ['with a space before the first word', '** Ask** first.', '5:1'],
    ['without a space behind a sign', 'So: **Ask:**first.', '5:5'],
    ['never closed', 'So **ask first.', '5:4'],
    ['never opened', 'So ask** first.', '5:7'],
    ['in a heading', '## Ask **first\n\nx', '5:8'],
    ['in a table', '| **a | b |\n| - | - |\n| c | d |', '5:3'],
    ['in the words of a link', '[**a](g.mdx)', '5:2'],
  ])('%s', (_, body, place) => {
    const found = said(page(body))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(
      new RegExp(`^${place} warning raw-mark: The stars of \`.*\` show up as stars\\. For bold type write`),
    )
  })

  it.each<[string, string]>([
    ['bold type', '**Ask** first, **build** then. ***Both*** are **wor**thy: **a `**` b**.'],
    ['a power and a product', 'Take 2**3 and a ** b.'],
    ['a path', 'All of src/**/*.ts and **/*.md.'],
    ['letters left out', 'What the f**k, and ****.'],
    ['code', 'Write `** a **`.\n\n```\n** a **\n```'],
    ['escaped stars', '\\*\\* a \\*\\*'],
    ['a line of stars', '* * *\n\n***'],
  ])('but not %s', (_, body) => {
    expect(said(page(body))).toEqual([])
  })
})

describe('a table that is none is an error', () => {
  it.each<[string, string, string]>([
    [
      'without a line of dashes',
      '| a | b |\n| c | d |',
      '5:1 `| a | b |` is no row of a table: put a line `| --- | --- |` right below this one, its first, without an empty line between.',
    ],
    [
      'with too short a line of dashes',
      '| a | b |\n| --- |\n| c | d |',
      '5:1 `| a | b |` is no row of a table: it has 2 cells, the line below it 1. Write `| --- | --- |`.',
    ],
    [
      'with long dashes',
      'Text:\n\n| a | b |\n| — | — |\n| c | d |',
      '7:1 `| a | b |` is no row of a table: the line below it has long dashes. Write `| --- | --- |`.',
    ],
    [
      'with long dashes and no outer pipes',
      'a | b\n– | –\nc | d',
      '5:1 `a | b` is no row of a table: the line below it has long dashes. Write `| --- | --- |`.',
    ],
    [
      'an empty line in a table',
      '| a | b |\n| - | - |\n| c | d |\n\n| e | f |\n| g | h |',
      '9:1 `| e | f |` is no row of a table: an empty line parts it from its table. Remove the empty line.',
    ],
    [
      'an empty line below the head',
      '| a | b |\n\n| - | - |\n| c | d |',
      '5:1 `| a | b |` is no row of a table: put a line `| --- | --- |` right below this one, its first, without an empty line between.',
    ],
    [
      'a row with more cells than columns',
      '| a | b |\n| - | - |\n| c | d | **e** | f |',
      '7:11 `e` would be lost: this row has 4 cells, and its table 2 columns. Add a column, or write `\\|` for a line that is part of the text.',
    ],
  ])('%s', (_, body, finding) => {
    expect(said(page(body))).toEqual([finding.replace(' ', ' error lost-table: ')])
  })

  it.each<[string, string]>([
    ['a table', '| a | b |\n| --- | :-: |\n| c | d |\n\na | b\n- | -\nc | d'],
    ['a row with fewer cells, or with an empty one more', '| a | b |\n| - | - |\n| c |\n| d | e | |'],
    ['a pipe in a sentence', 'One | two | three.\n\n[a](g.mdx) | [b](g.mdx)'],
    ['amounts between lines', 'Take |x| and |y|.\n\n|x|'],
    ['code', '```\n| a | b |\n| c | d |\n```'],
    ['a pipe that is escaped', '| a | b |\n| - | - |\n| c \\| x | d |'],
  ])('but not %s', (_, body) => {
    expect(said(page(body))).toEqual([])
  })
})

describe('the time that looking for lost signs takes', () => {
  it.each([
    ['openings', '['.repeat(1_900)],
    ['stars', '** '.repeat(900)],
    ['pipes', '| '.repeat(100_000)],
    ['signs of headings', '##x\n'.repeat(5_000)],
    ['bullets', '• x\n'.repeat(5_000)],
    ['bullets in paragraphs', '• x\n\n'.repeat(20_000)],
    ['one long word', 'x'.repeat(200_000)],
    ['spaces', `#X${' x'.repeat(100_000)}.`],
    ['links without words', '[](g.mdx)\n\n'.repeat(20_000)],
  ])('grows with the text: %s', (_, text) => {
    const root = parseMarkdown(text, 'a.mdx')
    const started = performance.now()
    reportLost(root, { path: 'a.mdx', text }, { kind: 'cell', names: [] }, new Findings())
    // Quadratic work on a quarter of a megabyte takes minutes.
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

/** A cell with an expectation; `body` begins on line 5. */
const below = (body: string): Texts => cell(`## A\n\nWrites.\n\n${body}\n`)

describe('a mark of a conflict that was forgotten is an error', () => {
  it.each<[string, Texts, string[]]>([
    ['below an empty line', below('One.\n\n=======\n\nTwo.'), ['7:1 error merge-conflict']],
    ['between examples', below('- One.\n=======\n- Two.'), ['6:1 error merge-conflict']],
    ['below a heading', page('## One\n=======\nTwo.'), ['6:1 error merge-conflict']],
    ['at the end of an example', below('- One.\n>>>>>>> 1a2b3c4 (Says one)'), ['6:1 error merge-conflict']],
    ['the one of the common version', below('One.\n\n||||||| base\n\nTwo.'), ['7:1 error merge-conflict']],
    [
      'two of them',
      below('- One.\n=======\n- Two.\n=======\n- Three.'),
      ['6:1 error merge-conflict', '8:1 error merge-conflict'],
    ],
    ['but a heading of Markdown is one', page('One\n======='), ['5:1 error heading']],
    ['but not in code', page('```\n\n=======\n>>>>>>> x\n```'), []],
  ])('%s', (_, texts, expected) => {
    expect(said(texts).map((each) => each.split(': ')[0])).toEqual(expected)
  })
})
