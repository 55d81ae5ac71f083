import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checks/check-texts.ts'
import { Surroundings } from '../../src/checks/links/surroundings.ts'
import { brokenYaml } from '../../src/checks/text/broken-yaml.ts'
import { treeOf } from '../../src/checks/text/tree.ts'

const nothing = new Surroundings({
  repository: false,
  below: (path) => path,
  entries: () => undefined,
  read: () => undefined,
})

/** What is found in a document that belongs to no ladder, as `line:column rule message`. */
const found = (text: string, path = 'page.md') =>
  checkTexts([{ path, text }], { today: '2026-11-21', around: nothing, parse: treeOf, brokenYaml }).map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  )

describe('in any Markdown', () => {
  it.each([
    [
      'a fence that is never closed',
      'A.\n\n- One\n\n```js\nx()\n',
      '5:1 code-fence The code that begins here is never closed. End it with a line of 3 backticks below its last one, or remove this line where no code begins.',
    ],
    [
      'front matter that is never closed',
      '---\ntitle: One\n\nA text.\n',
      '1:1 front-matter-syntax The front matter is never closed. Write a line `---` below its last field.',
    ],
    [
      'a footnote that no mark leads to',
      'A.[^1]\n\n[^1]: One.\n\n[^2]: Two.\n',
      '5:1 footnote No text refers to the footnote `[^2]`, so nobody would see it. Write `[^2]` behind the words that it explains, or remove this line.',
    ],
    [
      'a link that runs script',
      'See [it](JavaScript:alert).\n',
      '1:5 code-in-content A link may begin with https:, http:, mailto: or be relative; this one begins with `JavaScript:`. Write the address of a page, or remove the link.',
    ],
    [
      'an id that stands twice',
      '<a id="one"></a>\n\nA.\n\n> <a name="one"></a> B.\n',
      '5:3 duplicate-id The id `one` is taken on line 1. Choose another.',
    ],
    [
      'an id behind a heading that stands twice',
      '# A {#one}\n\nA.\n\n## B {#one}\n\nB.\n',
      '5:1 duplicate-id The id `one` is taken on line 1. Choose another.',
    ],
    [
      'a heading with nothing below it',
      '# A\n\nA.\n\n## Use of `x`\n',
      '5:4 empty-heading Nothing stands below the heading `Use of x`. Write the section, or remove the heading.',
    ],
    [
      'a question with no answer below it',
      '# A\n\nA.\n\n## How do I get to the next level?\n',
      '5:4 empty-heading Nothing stands below the heading `How do I get to the next level?`. Write the section, or remove the heading.',
    ],
    [
      'a level of which only the title is there',
      '# A\n\nA.\n\n## Level 1: Junior Engineer\n\n## Level 2: Engineer\n\nWrites tests.\n',
      '5:4 empty-heading Nothing stands below the heading `Level 1: Junior Engineer`. Write the section, or remove the heading.',
    ],
    [
      'a column in which nearly nothing stands, as one hole',
      '| Level | Asks for | Mail |\n| --- | --- | --- |\n| L1 | Tests | |\n| L2 | Reviews | |\n| L3 | Designs | a@b.org |\n| L4 | Plans | |\n',
      '1:22 empty-item The column `Mail` is empty in 3 of 4 rows. Fill it in, remove it, or write a dash where it is meant to be empty.',
    ],
    [
      'a column without a name in which nothing stands',
      '<table>\n<tr><td>L1</td><td>Tests</td><td></td></tr>\n<tr><td>L2</td><td>Reviews</td><td></td></tr>\n<tr><td>L3</td><td>Designs</td><td></td></tr>\n<tr><td>L4</td><td>Plans</td><td></td></tr>\n</table>\n',
      '2:34 empty-item This column is empty in 4 of 4 rows. Fill it in, remove it, or write a dash where it is meant to be empty.',
    ],
    [
      'a cell in a row of filled ones',
      '| Level | Asks for | Mail |\n| --- | --- | --- |\n| L1 | Tests | a@b.org |\n| L2 | Reviews | |\n',
      '4:17 empty-item The cell of `Mail` beside `L2` is empty. Fill it in, or write a dash if nothing belongs there.',
    ],
    [
      'the last cell of a row that is short of it',
      '| Level | Asks for | Example |\n| --- | --- | --- |\n| L1 | Tests | One |\n| L2 | Reviews |\n',
      '4:17 empty-item The cell of `Example` beside `L2` is empty. Fill it in, or write a dash if nothing belongs there.',
    ],
    [
      'a column of three rows in which nothing stands, as one hole',
      '| Level | Asks for | Example |\n| --- | --- | --- |\n| L1 | Tests | |\n| L2 | Reviews | |\n| L3 | Designs | |\n',
      '1:22 empty-item The column `Example` is empty in 3 of 3 rows. Fill it in, remove it, or write a dash where it is meant to be empty.',
    ],
    [
      'a cell of which others say yes or no',
      '| Level | Asks for | Needed |\n| --- | --- | --- |\n| L1 | Tests each fault | yes |\n| L2 | Reviews | no |\n| L3 | Designs all of it | |\n',
      '5:27 empty-item The cell of `Needed` beside `L3` is empty. Fill it in, or write a dash if nothing belongs there.',
    ],
    [
      'a title where others have a dash',
      '| Level | Engineers | Managers |\n| --- | --- | --- |\n| 1 | Engineer | - |\n| 2 | Senior Engineer | |\n| 3 | Staff Engineer | Manager |\n',
      '4:24 empty-item The cell of `Managers` beside `2` is empty. Fill it in, or write a dash if nothing belongs there.',
    ],
    [
      'a column whose name stands in the first row',
      '| | | |\n| --- | --- | --- |\n| Level | Asks for | Mail |\n| L1 | Tests | |\n| L2 | Reviews | |\n| L3 | Designs | |\n',
      '3:22 empty-item The column `Mail` is empty in 3 of 4 rows. Fill it in, remove it, or write a dash where it is meant to be empty.',
    ],
    ['an empty list item', '- A\n-\n', '2:2 empty-item This list item is empty. Write it, or remove it.'],
    [
      'a list item of HTML without text',
      '<ul>\n<li>A.</li>\n<li><p></p></li>\n</ul>\n',
      '3:5 empty-item This list item is empty. Write it, or remove it.',
    ],
    [
      'an item behind one that begins with code',
      '- ```\n  x()\n  ```\n-\n- B.\n',
      '4:2 empty-item This list item is empty. Write it, or remove it.',
    ],
    [
      'a cell of HTML whose row and neighbours have no end tags',
      '<table>\n<tr><td>Junior<td>Writes tests\n<tr><td>Senior<td>\n</table>\n',
      '3:19 empty-item The cell beside `Senior` is empty. Fill it in, or write a dash if nothing belongs there.',
    ],
    [
      'a heading without words and a text',
      '# A\n\nA.\n\n## ** ** {#b}\n\nB.\n',
      '5:4 empty-heading This heading has no words. Write some, or remove it.',
    ],
    [
      'a heading of HTML without words and a text',
      '<h2></h2>\n\nB.\n',
      '1:5 empty-heading This heading has no words. Write some, or remove it.',
    ],
    ...['{: .lead }', '{ .lead }', '<br>', '&nbsp;', '</details>', '</Tabs>', ':::', '{{< /tab >}}', '{% endtab %}'].map(
      (line) => [
        `a heading with nothing but \`${line}\` below it`,
        `A.\n\n## B {#b}\n${line}\n`,
        '3:4 empty-heading Nothing stands below the heading `B`. Write the section, or remove the heading.',
      ],
    ),
    [
      'a heading that is a note, as one hole',
      '# A\n\nA.\n\n## TODO write this\n',
      '5:4 note Something is wanted here: `TODO write this`. Add it and remove this note.',
    ],
    [
      'a heading with a note in a comment, as one hole',
      '# A\n\nA.\n\n## B\n\n<!-- TODO -->\n',
      '7:6 note Something is wanted here: `TODO`. Add it and remove this note.',
    ],
    [
      'a list item with a note in a comment, as one hole',
      '- A.\n- B.\n- <!-- TODO -->\n',
      '3:8 note Something is wanted here: `TODO`. Add it and remove this note.',
    ],
    [
      'a slot that is a note, as one hole',
      '- [More duties: TBD]\n',
      '1:3 note Something is wanted here: `[More duties: TBD]`. Add it and remove this note.',
    ],
    [
      'front matter that a line of another kind is to close',
      '---\ntitle: One\n----\n\nA text.\n',
      '3:1 front-matter-syntax `----` stands here, and the front matter ends with a line of three hyphens. Write `---` in its place.',
    ],
    [
      'a conflict of git',
      '# A\n\n<<<<<<< HEAD\nA text.\n=======\nAnother text.\n>>>>>>> branch\n',
      '3:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with `<<<<<<<`, `=======` or `>>>>>>>`.',
    ],
    [
      'a conflict of git that is half mended',
      '# A\n\nA text.\n=======\nAnother text.\n>>>>>>> branch\n',
      '4:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with `=======` or `>>>>>>>`.',
    ],
    [
      'the last mark of a conflict',
      '# A\n\nA text.\n>>>>>>> feature/x\n',
      '4:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with `>>>>>>>`.',
    ],
    [
      'the second mark of a conflict',
      '# A\n\nA text.\n||||||| 1a2b3c4\nAnother.\n',
      '4:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with `|||||||`.',
    ],
    ['a document without text', '---\ntitle: One\n---\n', '1:1 empty-body This document has no text. Write it, or remove it.'],
  ])('%s is found', (_, text, fault) => {
    expect(found(text)).toEqual([fault])
  })

  it.each([
    ['a fence in a list item that ends', '- A\n\n  ```js\n  x()\n  ```\n\nB.'],
    ['a line between two texts', '---\n\nA.\n'],
    ['a conflict of git in code', '# A\n\n```\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> branch\n```\n'],
    ['a heading with a line below it, and quotes in quotes', 'A text\n=======\n\nB.\n\n    >>>>>>> C.\n'],
    [
      'quotes in quotes, a line of signs and a row without words',
      '>>>>>> A.\n>>>>>>> B\n\n=======\n\n| A | B |\n| - | - |\n|||||||\n',
    ],
    ['a line in a text that begins with a line', '---\n\nA: one.\n\n***\n\nB.\n'],
    ['notes for other documents', '[^1]: One.\n'],
    ['script that is only spoken of', 'Write no `[it](javascript:alert)`.\n'],
    ['an id that is also a name of its own tag', '<a id="one" name="one"></a> A.'],
    [
      'ids in code and comments',
      '<a id="one"></a> A.\n\n```html\n<a id="one"></a>\n```\n\n`<a id="one">` <!-- <a id="one"> -->\n\n<pre>\n<a id="one"></a>\n</pre>',
    ],
    ['a heading that leads to its section', '## [The other page](https://example.org/other)\n\n## Last\n\nA text.'],
    [
      'a track that begins further down',
      '| | Track | Other track |\n| --- | --- | --- |\n| L1 | Junior | |\n| L2 | Senior | |\n| L3 | Staff | Manager |\n| L4 | Principal | Director |',
    ],
    [
      'titles of tracks that not every level has',
      '| Level | Engineers | Managers | Designers |\n| --- | --- | --- | --- |\n| 1 | Junior Engineer | | |\n| 2 | Engineer | Team Lead | Designer |\n| 3 | Staff Engineer | | Lead Designer |',
    ],
    [
      'signs that say yes, beside words',
      '| Area | What | Junior | Senior | Staff |\n| --- | --- | --- | --- | --- |\n| Plans | Reads all of them | ✅ | | |\n| Plans | Writes some | | x | |\n| Tests | Writes them all | ✅ | | |',
    ],
    [
      'headings that say all that they have to say',
      '# Page\n\nA text.\n\n## Gives a place to discuss and to ask.\n\n## Location: Remote\n\n## Read [the guide for guests](https://example.org/guide)\n\n## <a href="https://example.org">All roles</a>\n\n## ~~Guest~~\n\nNo more.',
    ],
    ['a title of the same rank as its sections', '# Lead\n\n# What they do\n\nA text.'],
    ['a title of a lower rank than its sections', '#### Lead\n\n# What they do\n\nA text.'],
    [
      'headings at the head of columns',
      '<table>\n<tr>\n<td><h3>Junior</h3></td>\n<td><h3>Senior</h3></td>\n</tr>\n<tr>\n<td>Tests</td>\n<td>Reviews</td>\n</tr>\n</table>\n\nA text.',
    ],
    ['a line between rows, drawn twice', '| A | B | C |\n| - | - | - |\n| --- || :---: |\n| One | Two | Three |'],
    [
      'cells of HTML that hold Markdown',
      '<table>\n<tr><th>A</th><th>B</th></tr>\n<tr><td>Junior</td><td>\n\n- Writes tests.\n\n</td></tr>\n<tr><td>Mid</td><td>\n\n```js\nx()\n```\n\n</td></tr>\n<tr><td>Senior</td><td>\n\n    code\n\n</td></tr>\n<tr><td>Staff</td><td><Level id="4" /></td></tr>\n</table>\n',
    ],
    [
      'list items of HTML that hold lists, paragraphs and Markdown',
      '<ul>\n<li>\n<ul><li>A.</li></ul>\n</li>\n<li><p>B.</p></li>\n<li>\n\nC.\n\n</li>\n<li>\n\n- D.\n\n</li>\n</ul>\n',
    ],
    [
      'headings of pictures, and of words that a template puts in',
      '<h1 align="center">\n  <br>\n  <img src="https://example.org/a.png" alt="A">\n</h1>\n\n<h1>\n\n![A](https://example.org/a.png)\n\n</h1>\n\n## ![A](https://example.org/a.png)\n\nA.\n\n## {% t title %}\n\n- {{< item >}}\n',
    ],
    [
      'a section that is taken in',
      '# A\n\n<!--@include: ./part.md-->\n\n## B\n\n{{< part >}}\n\n## C\n\n{% include part.md %}\n',
    ],
    ['a table in a cell', '<table>\n<tr><td>A</td><td><table><tr><td>One</td></tr></table></td><td>Two</td></tr>\n</table>\n'],
    ['a row to be signed', 'Who | Sign | Date\n--- | --- | ---\nLead | |\n'],
    [
      'rows that end where nothing follows',
      'Level | Asks for | Mail\n--- | --- | ---\nL1 | Tests | a@b.org\nL2 | Reviews\n\n| Level | Asks for | Mail |\n| --- | --- | --- |\n| Group |\n| L1 | Tests | a@b.org |\n',
    ],
    ['two headings of one name', '# A\n\nA.\n\n# A\n\nA.'],
    ['imports of MDX and raw HTML', 'import x from \'y\'\n\n<div class="x">\n\nA.\n\n</div>'],
  ])('%s is left alone', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('in any YAML', () => {
  const bracket = 'front-matter-syntax A bracket is opened and never closed. Close it, or put the whole text in quotes: `"…"`.'
  const hole = (key: string) => `empty-item \`${key}\` is empty. Fill it in, or remove it.`
  it.each([
    ['a bracket that stays open', 'a: b\nc: [d\ne: f\n', `2:4 ${bracket}`],
    [
      'a colon in a text',
      'a: b\n\n---\na: b: c\n',
      '4:4 front-matter-syntax A colon in this text confuses YAML. Put the whole text in quotes: `"…"`.',
    ],
    [
      'a tab',
      'a:\n  - b\n\t- c\n',
      '3:1 front-matter-syntax A tab stands at the beginning of this line. Remove it; what belongs to the field above is indented with spaces.',
    ],
    ['a key without value', 'name: One\nexamples:\n', `2:10 ${hole('examples')}`],
    ['a key without value above another', '- examples: # none\n  name: One\n- name: Two\n', `1:13 ${hole('examples')}`],
    ['a key with the sign for nothing', 'expectations: ~\n', `1:15 ${hole('expectations')}`],
    ['a key with the word for nothing', 'behaviours: null\n', `1:13 ${hole('behaviours')}`],
    ['empty quotes', 'description: ""\n', `1:14 ${hole('description')}`],
    ['a list that is closed below', 'examples: [ # none\n]\n', `1:11 ${hole('examples')}`],
    ['an empty list in braces', '- {name: One, examples: []}\n', `1:25 ${hole('examples')}`],
    ['a text that never comes', 'summary: |\nname: One\n', `1:10 ${hole('summary')}`],
    ['an empty entry', 'examples:\n  - One\n  -\n', '3:4 empty-item An entry of `examples` is empty. Write it, or remove it.'],
    [
      'an entry in empty quotes',
      'examples:\n  - One\n  - ""\n',
      '3:5 empty-item An entry of `examples` is empty. Write it, or remove it.',
    ],
    [
      'an entry with the word for nothing',
      'skills:\n- null\n- One\n',
      '2:3 empty-item An entry of `skills` is empty. Write it, or remove it.',
    ],
    [
      'an entry of a list in brackets',
      'skills: [One, ""]\n',
      '1:15 empty-item An entry of `skills` is empty. Write it, or remove it.',
    ],
    [
      'an entry of a list in brackets over lines',
      'examples: [\n  "One",\n  "",\n]\n',
      '3:3 empty-item An entry of `examples` is empty. Write it, or remove it.',
    ],
    ['a list as JSON is written', '{\n  "name": "One",\n  "examples": [],\n  "of": 1\n}\n', `3:15 ${hole('examples')}`],
    [
      'a field of braces on a line',
      '[\n  { "name": "One", "examples": null },\n  { "name": "Two" }\n]\n',
      `2:32 ${hole('examples')}`,
    ],
    [
      'an empty list with a note, as one hole',
      'examples: [] # TODO\n',
      '1:16 note Something is wanted here: `TODO`. Add it and remove this note.',
    ],
    [
      'a note in a list in brackets over lines',
      'examples: [\n  "One",\n  "TBD"\n]\n',
      '3:3 note Something is wanted here: `TBD`. Add it and remove this note.',
    ],
  ])('%s is found', (_, text, fault) => {
    expect(found(text, 'page.yaml')).toEqual([fault])
  })

  it('finds what cannot be read in front matter too', () => {
    expect(found('---\ntitle: One\ntags: [a\n---\n\nText.\n')).toEqual([`3:7 ${bracket}`])
  })

  it('takes time in proportion to a line of faults', () => {
    const started = performance.now()
    found(`a: ${': }}12 '.repeat(30_000)}\n`, 'page.yaml')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it.each([
    [
      'keys that hold lists and fields',
      'examples:\n- One\n\nskills:\n  # of all\n  a: b\n\nlevels:\n  - examples:\n    - One\n  -\n    name: Two\n',
    ],
    ['keys that may be empty', 'tags: []\ndraft:\naliases:\n  -\n'],
    ['tags, anchors and several documents', 'a: !Ref b\nc: &d e\n---\nf: &g 1\nh: *g\n'],
    ['brackets over lines', 'a: [\n  b,\n]\nc:\n  d: [\n    e\n  ]\n'],
    ['templates', 'a: {{ .Values.b }}\n{{- if c }}\nd: e: f\n{{- end }}\n'],
  ])('%s are left alone', (_, text) => {
    expect(found(text, 'page.yaml')).toEqual([])
  })

  it.each([
    ['templates in front matter', '---\ntitle: {{ replace .Name "-" " " | title }}\n---\n\nText.\n'],
    ['a text between lines', '---\n\nNote: this: is a text.\n\n---\n\nText.\n'],
    ['a description for search engines', '---\ntitle: One\ndescription: ""\n---\n\nText.\n'],
  ])('%s are left alone', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what has the look of markup and is none', () => {
  const severities = (text: string) =>
    checkTexts([{ path: 'page.md', text }], { today: '2026-11-21', around: nothing, parse: treeOf }).map(
      ({ severity, rule, line, column }) => `${line}:${column} ${severity} ${rule}`,
    )

  it.each([
    ['a heading without a space', '##One\n\nA.', '1:1 warning lost-heading'],
    ['a heading with a hard space', '#\u00a0One\n\nA.', '1:1 warning lost-heading'],
    ['an item with a hard space', 'A.\n\n-\u00a0One.', '3:1 warning lost-item'],
    ['bullets that run together', 'A:\n• One.\n• Two.', '2:1 warning lost-item'],
    ['a space between brackets', 'See [A] (https://example.org).', '1:5 warning lost-link'],
    ['brackets the wrong way round', 'See (A)[https://example.org].', '1:5 warning lost-link'],
    ['a space in the name of a file', 'See [A](some page.md).', '1:5 warning lost-link'],
    ['an address with one slash', 'See [A](https:/example.org).', '1:5 warning lost-link'],
    ['a line of long dashes', '| A | B |\n| — | — |\n| C | D |', '1:1 warning lost-table'],
    ['too short a line of dashes', '| A | B |\n| --- |\n| C | D |', '1:1 warning lost-table'],
    ['a cell without a column', '| A | B |\n| - | - |\n| C | D | E |', '3:11 warning lost-table'],
    ['stars with spaces inside', 'A. ** Infra: ** Did it.', '1:4 warning raw-mark'],
    ['stars right before a word', '- **Infra:**Did it.', '1:3 warning raw-mark'],
  ])('%s is a warning', (_, text, finding) => {
    expect(severities(text)).toEqual([finding])
  })

  it.each([
    ['signs of other renderers', '[[A page]] and [[toc]] and [A](#a){#b} and [](#anchor) and #tag and [^1] and ![](a.png)'],
    ['bullets on lines of their own', 'A:\\\n• One.\\\n• Two.\n\nB:<br>\n• One.<br>\n• Two.'],
    ['a dash for whom a quote is from', '> A.\n\n— B'],
    ['bold type', '**A** and **B:** c, **D**. **E** f'],
    ['stars of a sum and of a path', 'Take 2 ** 3 ** 4 or `**` or **/*.md or a/**/b.'],
    ['rows without a rule', '| A | B |\n| C | D |'],
    ['a remark behind brackets', '[A] (see there) and (A)[b]'],
    ['numbers and channels', '#1 of all\n\n#general\n\n##1'],
    ['code', '    ##One\n\n```\n##One\n[A] (b.md)\n```\n\n`[A] (b.md)`'],
  ])('%s are left alone', (_, text) => {
    expect(severities(text)).toEqual([])
  })
})

it('marks of git may be more than a call takes arguments', () => {
  expect(() => found(`A.\n\n${'||||||| a\nB\n'.repeat(200_000)}`)).not.toThrow()
})
