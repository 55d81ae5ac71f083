import { describe, expect, it } from 'vitest'
import { textDocument } from '../../src/checks/text/text-document.ts'

/** Items as `line:column kind text`. */
function itemsOf(text: string, path = 'page.md'): string[] {
  return textDocument({ path, text }).items.items.map(({ line, column, kind, raw }) => `${line}:${column} ${kind} ${raw}`)
}

describe('the statements of a Markdown document', () => {
  it.each([
    ['a paragraph goes on over lines', 'One\ntwo.\n\nThree.', ['1:1 paragraph One two.', '4:1 paragraph Three.']],
    [
      'list items, nested and numbered',
      '- One\n  goes on\n  - Two\n1. Three',
      ['1:3 list-item One goes on', '3:5 list-item Two', '4:4 list-item Three'],
    ],
    [
      'comments of Liquid',
      '{% comment %} One {% endcomment %}\n\n{%- comment -%}\nTwo\n{%- endcomment -%}\n\n{% include a %} Three',
      ['1:15 comment One', '4:1 comment Two', '7:17 paragraph Three'],
    ],
    [
      'the words that a tag of a template shows',
      '{% include alert.html text="One {x}" %}\n\n{% include alert.html type="info" text="Two words" %}\n\n{{< note text="Three" >}} Four',
      ['3:41 paragraph Two words', '5:16 paragraph Three      Four'],
    ],
    [
      'a line that ends with a mark, and the one below it',
      'One goes on.\nFill in the form: To-Do\nThree - TODO\nFour\ngoes on',
      [
        '1:1 paragraph One goes on.',
        '2:1 paragraph Fill in the form: To-Do',
        '3:1 paragraph Three - TODO',
        '4:1 paragraph Four goes on',
      ],
    ],
    ['words in a box of HTML', '<aside>\n🚧 One\n</aside>\n\nTwo', ['2:1 paragraph 🚧 One', '5:1 paragraph Two']],
    [
      'lines that end where their writer wants a new one',
      'Kim  \n**Lee**\\\nMore  \nof it',
      ['1:1 paragraph Kim', '2:1 paragraph **Lee**', '3:1 paragraph More of it'],
    ],
    [
      'line breaks in a list item, and in a paragraph of more lines',
      '- One<br>Two\n\nThree\nfour<br/>Five\nsix',
      ['1:3 list-item One', '1:10 paragraph Two', '3:1 paragraph Three four', '4:10 paragraph Five six'],
    ],
    [
      'a table without pipes',
      'Area    State\n------- -----\nTests   TBD\nReviews\n\nEnd.',
      ['1:1 cell Area', '1:9 cell State', '3:1 cell Tests', '3:9 cell TBD', '4:1 cell Reviews', '6:1 paragraph End.'],
    ],
    [
      'a table without pipes whose rows have more lines',
      '  ----------------\n  Area     State\n  -------- -------\n  Tests    To be\n           agreed\n\n  Reviews\n  ----------------\n\nEnd.',
      ['2:3 cell Area', '2:12 cell State', '4:3 cell Tests', '4:12 cell To be agreed', '7:3 cell Reviews', '10:1 paragraph End.'],
    ],
    ['a line across the page below words', 'Words\n--- ---\n', ['1:1 paragraph Words']],
    ['a checkbox is no text', '- [ ] One', ['1:7 list-item One']],
    ['an empty item', '-\n- One', ['1:2 list-item ', '2:3 list-item One']],
    ['headings of both kinds', '# One #\n\nTwo\n---', ['1:3 heading One', '3:1 heading Two']],
    ['a quote', '> One\n> two\n>\n> Three', ['1:3 paragraph One two', '4:3 paragraph Three']],
    [
      'a table, with and without its delimiter row',
      '| A | B |\n| - | - |\n| One | |\n\n| Two | TBD |',
      ['1:3 cell A', '1:7 cell B', '3:3 cell One', '5:3 cell Two', '5:9 cell TBD'],
    ],
    [
      'a list within a cell',
      '| A | B |\n| - | - |\n| x | - One<br>- Two |',
      ['1:3 cell A', '1:7 cell B', '3:3 cell x', '3:9 cell One', '3:18 cell Two'],
    ],
    [
      'the same words twice in a cell',
      '| A | B |\n| - | - |\n| TBD<br>TBD |',
      ['1:3 cell A', '1:7 cell B', '3:3 cell TBD', '3:10 cell TBD'],
    ],
    ['a comment of Obsidian', 'One\n\n%% TODO: x %%', ['1:1 paragraph One', '3:4 comment TODO: x']],
    [
      'boxes of a wiki, definitions, and words in angle brackets',
      '{panel}\nOne\n{panel}\n\nTwo\n: Three\n\n<Write about pay>',
      ['2:1 paragraph One', '6:3 paragraph Three', '8:1 paragraph <Write about pay>'],
    ],
    ['code is skipped', '```js\n// TODO: x\n```\n\n    TODO\n\nOne `TODO` two', ['7:1 paragraph One `TODO` two']],
    [
      'so is all of a block that is indented',
      'One\n\n    Name: x\n    TODO: y\n\n    TBD\n\nTwo',
      ['1:1 paragraph One', '8:1 paragraph Two'],
    ],
    ['by a tab, too', 'One\n\n\tName: x\n\tTODO: y\n\nTwo', ['1:1 paragraph One', '6:1 paragraph Two']],
    ['but no line of a paragraph', 'One\n    TODO', ['1:1 paragraph One', '2:5 paragraph TODO']],
    [
      'comments are statements',
      'One <!-- TODO: x --> two\n\n<!--\nTBD\n-->\n\n{/* todo y */}',
      ['1:10 comment TODO: x', '1:1 paragraph One  two', '4:1 comment TBD', '7:5 comment todo y'],
    ],
    [
      'a comment in code is shown to readers, and one behind code is not',
      'One `<!-- TODO -->` two\n\n``a`` <!-- TODO `x` --> b`',
      ['1:1 paragraph One `<!-- TODO -->` two', '3:12 comment TODO `x`', '3:1 paragraph ``a``  b`'],
    ],
    [
      'marks in one comment are statements of their own',
      '{/*\n  TODO one\n  and so on\n  TODO two\n*/}',
      ['2:3 comment TODO one and so on', '4:3 comment TODO two'],
    ],
    ['so is what a component holds on a line', '<Cell>One</Cell>\n<Cell>TBD</Cell>', ['1:7 paragraph One', '2:7 paragraph TBD']],
    [
      'raw HTML lists and tables',
      '<ul>\n<li>One</li>\n<li>TBD</li>\n</ul>\n<table><tr><td>Two</td></tr></table>',
      ['2:5 list-item One', '3:5 list-item TBD', '5:16 cell Two'],
    ],
    ['an admonition and an alert', '??? note\n\n> [!NOTE]\n> One', ['4:3 paragraph One']],
    [
      'front matter',
      '---\ntitle: TBD\nlist:\n  - One\n  - ""\n# todo\n---\n\nTwo',
      ['2:8 field TBD', '3:6 field ', '4:5 field One', '5:5 field ', '6:3 comment todo', '9:1 paragraph Two'],
    ],
    [
      'front matter of TOML',
      '+++\ntitle = "TBD"\nweight=2\n# todo\n[extra]\nlead = "Two" # three\n+++\n\nFour',
      ['2:9 field TBD', '4:3 comment todo', '6:8 field Two', '6:16 comment three', '9:1 paragraph Four'],
    ],
    ['Windows line ends', 'One\r\n\r\n- Two', ['1:1 paragraph One', '3:3 list-item Two']],
  ])('%s', (_, text, expected) => {
    expect(itemsOf(text)).toEqual(expected)
  })

  it('keeps the cells of a raw HTML row together, the empty ones too', () => {
    const { rows } = textDocument({ path: 'page.md', text: '<table>\n<tr>\n<td>One</td>\n<td></td>\n</tr>\n</table>' }).items
    expect(rows.map(({ cells }) => cells.map(({ raw, line }) => `${line} ${raw}`))).toEqual([['3 One', '4 ']])
  })
})

describe('the values of a YAML file', () => {
  it.each([
    [
      'plain, quoted and block text',
      'a: One\nb: "Two # three"\nc: |\n  Four\n  five\nd: Six # seven',
      ['1:4 field One', '2:4 field Two # three', '4:3 field Four five', '6:4 field Six', '6:10 comment seven'],
    ],
    [
      'lists',
      'examples: []\nlevels:\n  - name: One\n    text: TODO',
      ['1:11 field []', '2:8 field ', '3:11 field One', '4:11 field TODO'],
    ],
    ['a quoted text in brackets is no list', 'a:\n  - "[add it: now]"', ['1:3 field ', '2:5 field [add it: now]']],
    [
      'block text ends where the next key stands',
      '- id: a\n  text: >-\n    One\n    two\n  note: "TBD"\n- |\n  Three\n- b: Four',
      ['1:7 field a', '3:5 field One two', '5:9 field TBD', '7:3 field Three', '8:6 field Four'],
    ],
    [
      'fields in braces',
      'levels:\n  - {name: L1, examples: [], lead: "TBD: x", of: {a: b, c: [d, e]}} # f',
      ['2:12 field L1', '2:26 field []', '2:36 field TBD: x', '2:54 field b', '2:61 field d', '2:64 field e', '2:71 comment f'],
    ],
    [
      'text in quotes over lines',
      'a: "One\n  two: three"\nb: \'Four\n\n  five\' # six\nc: Seven',
      ['1:4 field One two: three', '3:4 field Four  five', '6:4 field Seven'],
    ],
    ['comments behind values', 'examples: [] # none yet', ['1:11 field []', '1:16 comment none yet']],
    ['a file with a fault', 'a: One\nx: [\nb: TBD', ['1:4 field One', '3:4 field TBD']],
  ])('%s', (_, text, expected) => {
    expect(itemsOf(text, 'page.yaml').filter((item) => expected.includes(item))).toEqual(expected)
  })
})

describe('the time that reading takes', () => {
  it.each([
    ['a line of a megabyte', 'a '.repeat(500_000)],
    ['a paragraph of many short lines', 'a 🚧\n'.repeat(150_000)],
    ['a line of many comments', 'a <!-- b --> '.repeat(70_000)],
    [
      'code that never ends before a comment',
      `${Array.from({ length: 1_400 }, (_, n) => `${'`'.repeat(n + 1)} `).join('')}<!-- a -->`,
    ],
    ['many lines of half a tag', '<br\n'.repeat(150_000)],
    ['a paragraph of many lines with breaks', 'a<br>b c\n'.repeat(100_000)],
    ['many tables without pipes that never end', '-----\nA  B\n--- ---\n\n'.repeat(60_000)],
    ['a paragraph of many words in lines of their own', 'a b\n'.repeat(250_000)],
    ['a word of a megabyte', 'a'.repeat(1_000_000)],
    ['a megabyte of questions', ': ?'.repeat(300_000)],
    ['a paragraph of a hundred thousand notes', 'Said. TODO: say it. '.repeat(100_000)],
    ['a hundred thousand marks in one comment', `<!--\n${'TODO x\n'.repeat(150_000)}-->`],
    ['a megabyte of labels', 'a: '.repeat(350_000)],
    ['statements of nothing but labels', `- ${'a: '.repeat(250)}yet\n`.repeat(1_300)],
    ['a megabyte of brackets', '['.repeat(1_000_000)],
    ['a megabyte of pipes', '|'.repeat(1_000_000)],
    ['a hundred thousand notes', '- TODO\n'.repeat(100_000)],
    ['a hundred thousand comments that never close', '<!-- '.repeat(100_000)],
    ['lines of comments that never close', 'a <!-- b\n\n'.repeat(100_000)],
    ['lines of comments of MDX that never close', 'a {/* b\n\n'.repeat(100_000), 'page.mdx'],
    ['drawings that never end', '<svg>\n'.repeat(150_000)],
    ['what a note wants, in a megabyte', `Need example for ${'Q3 “http://'.repeat(90_000)}`],
    ['what a note says again and again', `- TODO: ${'XXin to be '.repeat(90_000)}`],
    ['a hundred thousand tags', '<td>'.repeat(100_000)],
    ['a megabyte of backticks', '`'.repeat(1_000_000)],
    ['pipes that make no row', `${'|'.repeat(1_000_000)}y`],
    ['a note behind a megabyte of brackets', `${'['.repeat(1_000_000)} TODO`],
    ['a note behind images that never close', `${'!['.repeat(500_000)} TODO`],
    ['a value of YAML with a megabyte of spaces in it', `a: x${' '.repeat(1_000_000)}y`, 'page.yaml'],
    ['a quote of nothing but x', `"${'x'.repeat(100_000)}"\n\n(${'y'.repeat(100_000)}\n`],
    ['a row of a hundred thousand cells', `a|b\n-|-\n${'|a'.repeat(130_000)}\n`],
    ['a table of two hundred thousand rows', `|a|b|\n|-|-|\n${'|one|two three|\n'.repeat(200_000)}`],
    ['two hundred thousand values that are not there', `|a|b|\n|-|-|\n${'|1|pending|\n'.repeat(200_000)}`],
    ['a hundred thousand entries below a mark', `# TODO\n\n${'- a\n'.repeat(100_000)}`],
    ['a megabyte of names in braces', '{Ab c} '.repeat(140_000)],
    ['a megabyte of what may begin an address', 'xx-'.repeat(330_000)],
    ['a megabyte of tags that never close', '{%'.repeat(500_000)],
    ['a megabyte of slots in a quote', `"${'- XX%'.repeat(200_000)}"`],
    ['a slot of a megabyte of backticks', `[insert ${'`'.repeat(1_000_000)}`],
    ['a slot of a megabyte of letters', `[insert ${'x'.repeat(1_000_000)}`],
    ['forty thousand slots', '- Ask [insert tool].\n'.repeat(40_000)],
    ['ends of elements, and a word', `${'</a> '.repeat(200_000)}x`],
    ['braces of YAML, and a word', `a:\n  {${'} '.repeat(500_000)}x`, 'page.yaml'],
    ['what somebody said of a year', `2020 ${'said "that" '.repeat(100_000)}`],
    ['a key of YAML with a megabyte of spaces in it', `a${' '.repeat(1_000_000)}b`, 'page.yaml'],
  ])('grows with the text: %s', async (_, text, path = 'page.md') => {
    const { checkTexts } = await import('../../src/checks/check-texts.ts')
    const started = performance.now()
    checkTexts([{ path, text }], { today: '2026-11-21' })
    // Quadratic work on a megabyte takes minutes; a slow machine takes a second or two.
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
