import { describe, expect, it } from 'vitest'
import { addExample, type ExampleRequest } from '../../src/contributing/add-example.ts'
import { exampleText, exampleWords } from '../../src/contributing/example-text.ts'
import type { DisciplineName } from '../../src/ladder/discipline-name.ts'
import { Findings } from '../../src/ladder/finding.ts'
import { decodeText } from '../../src/ladder/source/decode.ts'
import { cell, found, ladderOf, lines } from '../ladder/ladder-of.ts'

const path = 'ladder/craft/senior.mdx'
const web: DisciplineName = { id: 'web', title: 'Web', synonyms: ['browser'] }
const names = [web, { id: 'ops', title: 'Operations', synonyms: [] }]
const plain = { expectation: 'second', done: 'Moved the old form', outcome: 'Nobody calls about it any more' }
const words = 'Moved the old form. Nobody calls about it any more.'

const document = `---
theme: teaches
---

- Need example for Web.

## First

Expects one thing, and says so with *weight* and [a link](junior.mdx).

- **Web:** Did one thing.

## Second

Expects another thing.

- **Web:** Did another thing.
- Did a third thing.
- Need example for Operations.

## Third

Expects a last thing.
`

/** All that a cell says, tree by tree, without places: read with the ladder and not with the code under test. */
function meaning(text: string): string[] {
  const { ladder, findings } = ladderOf({ ...cell(text), ...junior })
  expect(lines(findings.filter(({ severity }) => severity === 'error'))).toBe('')
  const senior = found(ladder.cells.find(({ id }) => id === 'craft/senior'))
  const bare = (value: unknown) =>
    JSON.stringify(value, (key, inner) => (key === 'position' || key === 'place' ? undefined : inner))
  return [
    `intro ${bare(senior.intro.nodes)}`,
    ...senior.notes.map(({ text }) => `note ${text}`),
    ...senior.expectations.flatMap(({ id, name, prose, tags, examples, notes, noExampleNeeded }) => [
      `${id} ${name} ${bare(prose.nodes)} ${tags.map(({ href }) => href)} ${noExampleNeeded}`,
      ...examples.map(({ body, disciplines }) => `${id} example ${disciplines.map((each) => each.id)} ${bare(body.nodes)}`),
      ...notes.map((note) => `${id} note ${note.text} ${note.discipline}`),
    ]),
  ]
}

const junior = { 'ladder/craft/junior.mdx': '## Below\n\nExpects little.\n' }

/** The lines of `after` that `before` lacks, and those that it lost. */
function changes(before: readonly string[], after: readonly string[]) {
  const rest = [...before]
  const fresh = after.filter((line) => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return { fresh, gone: rest }
}

const add = (text: string, request: Partial<ExampleRequest> = {}) => addExample({ path, text }, names, { ...plain, ...request })

const shownIn = (text: string, line: number): string => text.split(/\r\n|\n|\r/)[line - 1] ?? ''

describe('an example whose words are hostile', () => {
  const hostile = [
    'moved *the* **old** form',
    '**Web:** moved it',
    '__Observed:__ moved it',
    '**Unknown:** moved it',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<Aside>moved it</Aside>',
    '{process.exit(1)}',
    '{/* a comment */}',
    '<!-- a comment -->',
    'import x from "y"',
    'export const x = 1',
    '[a link](javascript:alert(1))',
    '![an image](x.png)',
    '[text][reference]',
    '[reference]: https://example.org',
    '[^1]',
    '[^1]: a footnote',
    '<https://example.org>',
    'see https://example.org/a_b_c?d=*e*, and HTTP://EXAMPLE.ORG.',
    'see (www.example.org/path)!',
    'see www.example.org`code`',
    '`https://example.org`',
    'https://example.org/``x',
    'wrote to somebody@example.org, mailto:x@example.org and xmpp:a@b.c/d',
    '# a heading',
    '## Second',
    '### What came of it',
    'a heading ##',
    '- a list',
    '+ a list',
    '* a list',
    '1. a list',
    '1)',
    '7.',
    '- [ ] a task',
    '[x] a task',
    '> a quote',
    '---',
    '***',
    '- - -',
    '===',
    '```js',
    '~~~',
    '~~struck~~',
    '`code` and ``more`code``',
    'a | b | c',
    '|---|---|',
    'ends with a backslash\\',
    '\\\\ \\* \\`',
    '&lt;b&gt; &amp; &#x3c; &copy; AT&T; R&D',
    '$x$ ^y^ :smile: ==mark== @someone #12',
    'line\nbreak\r\nand\rmore\u2028and\u2029more\n\n## Another\n\nText.\n\n- item',
    '\ttabs\t\tand  spaces \u00a0 and\u3000wide ones',
    'null\u0000 bell\u0007 escape\u001b[31m red',
    'bidi \u202eeman\u202c and \u2066isolate\u2069',
    'zero\u200bwidth \u2060joiner \ufeffmark',
    'tag \u{e0041}letters and a flag \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    'half a pair \ud83d here',
    'cafe\u0301 and \u212b',
    '\u0338 begins with a combining sign',
    '<\u0338',
    '😀 moved it',
    'iPhone users moved',
    '---\ntitle: x\n---',
    '"quoted" and ‘quoted’',
    '))))((((',
    '_ * _ * `',
    '*'.repeat(600),
    '['.repeat(400),
    `${'moved '.repeat(160)}it`,
  ]

  it.each(hostile)('adds exactly these words and nothing else: %.60j', (done) => {
    const before = meaning(document)
    for (const discipline of [undefined, web]) {
      for (const request of [
        { done, outcome: 'All was well' },
        { done: 'Did it', outcome: done },
      ]) {
        const { text, line } = add(document, { ...request, ...(discipline ? { discipline } : {}) })
        const expected = exampleWords(request)
        const { fresh, gone } = changes(before, meaning(text))
        expect(gone).toEqual([])
        expect(fresh).toEqual([expect.stringContaining(`second example ${discipline ? 'web' : ''} `)])
        const { ladder } = ladderOf({ ...cell(text), ...junior })
        const examples = ladder.cells.flatMap(({ expectations }) => expectations.flatMap((each) => each.examples))
        expect(examples.find(({ source }) => source.file === path && source.line === line)).toMatchObject({
          name: expected,
          body: { links: [], images: [] },
        })
        expect(decodeText(new TextEncoder().encode(text), path, new Findings())).toBe(text)
        expect(text.replace(`${shownIn(text, line)}\n`, '')).toBe(document)
      }
    }
  })

  it('keeps the words that people see, down to the sign', () => {
    expect(exampleWords({ done: 'see https://x.org/a_b*c*', outcome: '\u202eok\u0000now' })).toBe(
      'See https://x.org/a_b*c*. Ok now.',
    )
    expect(exampleText({ discipline: 'R*D', done: 'see (https://x.org/a_b).', outcome: 'eBay *paid*' })).toBe(
      '**R\\*D:** See (`https://x.org/a_b`). eBay \\*paid\\*.',
    )
  })

  it.each([
    ['a note', { done: 'Need example for Infra' }, /reads as a note/],
    ['a note behind its discipline', { done: 'TBD', outcome: 'coming soon', discipline: web }, /reads as a note/],
    ['a promise in its second sentence', { outcome: 'Coming soon' }, /reads as a note/],
    ['an intended hole', { done: 'No example needed: it is plain' }, /reads as a note/],
    ['no deed', { done: ' \u200b\n' }, /`done` has no words/],
    ['no result', { outcome: '\u0000' }, /`outcome` has no words/],
    ['an account', { done: 'x'.repeat(1001) }, /`done` has 1001 characters, and 1000 are the most/],
    ['an expectation that is not there', { expectation: 'fourth' }, /has no expectation `fourth`/],
  ])('is refused as %s', (_, request, message) => {
    expect(() => add(document, request)).toThrow(message)
  })
})

describe('the place of an example', () => {
  const expectation = 'second'
  const rows: Record<string, [before: string, added: string]> = {
    'the end of the list': ['## Second\n\nText.\n\n- A deed.\n', '- A deed.\n- NEW\n'],
    'before the notes that close the list': [
      '## Second\n\nText.\n\n- A deed.\n- Need example for Web.\n\n## Third\n\nText.\n',
      '- A deed.\n- NEW\n- Need',
    ],
    'before a list of nothing but notes': ['## Second\n\nText.\n\n- Need example for Web.\n', 'Text.\n\n- NEW\n- Need'],
    'a list of its own': ['## Second\n\nText.\n\n## Third\n\nText.\n', 'Text.\n\n- NEW\n\n## Third'],
    'behind the tags': ['## Second\n\nText.\n\n[Below](junior.mdx#below)\n', '#below)\n\n- NEW\n'],
    'the end of a file without a last line break': ['## Second\n\nText.', 'Text.\n\n- NEW\n'],
    'a list at the end of such a file': ['## Second\n\nText.\n\n- A deed.', '- A deed.\n- NEW\n'],
    'lines that end as on Windows': ['## Second\r\n\r\nText.\r\n\r\n- A deed.\r\n', '- A deed.\r\n- NEW\r\n'],
    'lines that end as on old Macs': ['## Second\r\rText.\r\r## Third\r\rText.\r', 'Text.\r\r- NEW\r\r## Third'],
    'a list with stars': ['## Second\n\nText.\n\n* A deed.\n* Another.\n', '* Another.\n* NEW\n'],
    'a list with plus signs and wide room': [
      '## Second\n\nText.\n\n  +   A deed.\n\n## Third\n\nText.\n',
      '  +   A deed.\n  +   NEW\n\n',
    ],
    'a tab behind the bullet': ['## Second\n\nText.\n\n-\tA deed.\n', '-\tA deed.\n-\tNEW\n'],
    'a numbered list': ['## Second\n\nText.\n\n1. A deed.\n2. Another.\n', '2. Another.\n3. NEW\n'],
    'a list of ones': ['## Second\n\nText.\n\n1) A deed.\n1) Another.\n', '1) Another.\n1) NEW\n'],
    'a number that cannot grow': ['## Second\n\nText.\n\n999999999. A deed.\n', '999999999. NEW\n'],
    'a loose list': ['## Second\n\nText.\n\n- A deed.\n\n- Another.\n\n## Third\n\nText.\n', '- Another.\n\n- NEW\n\n## Third'],
    'behind a lazy paragraph': ['## Second\n\nText.\n\n- A deed\nthat goes on.\n\n## Third\n\nText.\n', 'goes on.\n- NEW\n\n##'],
    'behind an item with parts': ['## Second\n\nText.\n\n- A deed.\n\n  More of it.\n\n  - A part.\n', '  - A part.\n- NEW\n'],
    'behind code in an item': ['## Second\n\nText.\n\n- A deed:\n  ```\n  ## code\n  ```\n', '  ```\n- NEW\n'],
    'behind code that looks like headings': [
      '## Second\n\nText.\n\n```md\n## Third\n- code\n```\n\n## Third\n\nText.\n',
      '```\n\n- NEW\n\n## Third',
    ],
    'below a heading with a kept id': ['## Another name [#second]\n\nText.\n', 'Text.\n\n- NEW\n'],
    'below an underlined heading': ['Second\n---\n\nText.\n\n- A deed.\n\nThird\n---\n\nText.\n', '- A deed.\n- NEW\n\nThird'],
    'above a heading that touches': ['## Second\n\nText.\n## Third\n\nText.\n', 'Text.\n\n- NEW\n\n## Third'],
    'the last list with examples': ['## Second\n\n- A deed.\n\nText.\n\n- Another.\n', '- Another.\n- NEW\n'],
    'above the definitions at the end': ['## Second\n\nText, see [it].\n\n[it]: junior.mdx\n', 'see [it].\n\n- NEW\n\n[it]:'],
    'below a part with a heading': ['## Second\n\nText.\n\n### Part\n\nMore.\n', 'More.\n\n- NEW\n'],
    'behind trailing spaces': [
      '## Second\n\nText.\n\n- A deed.  \n   \n## Third\n\nText.\n',
      '- A deed.  \n- NEW\n   \n## Third',
    ],
    'a comment in the list': ['## Second\n\nText.\n\n- A deed.\n- {/* for editors */}\n', '- A deed.\n- NEW\n- {/*'],
  }

  it.each(Object.entries(rows))('is %s', (_, [text, added]) => {
    const before = text.replace(/\r\n?/g, '\n')
    const { text: after, line } = add(text, { expectation })
    expect(after).toContain(added.replace('NEW', words))
    expect(shownIn(after, line)).toContain(words)
    const { fresh, gone } = changes(meaning(before), meaning(after.replace(/\r\n?/g, '\n')))
    expect({ fresh: fresh.length, gone }).toEqual({ fresh: 1, gone: [] })
    // Nothing but one stretch was put in: what stands before and behind it is the old text.
    const start = [...text].findIndex((_, index) => text[index] !== after[index])
    const head = start < 0 ? text.length : start
    expect(after.endsWith(text.slice(head))).toBe(true)
  })
})

describe('the note that an example answers', () => {
  const noteOf = (text: string, words: string) => {
    const { ladder } = ladderOf({ ...cell(text), ...junior })
    const senior = found(ladder.cells.find(({ id }) => id === 'craft/senior'))
    return found(
      [...senior.notes, ...senior.expectations.flatMap(({ notes }) => notes)].find((note) => note.text.includes(words)),
    )
  }
  const two = '## Second\n\nText.\n\n'

  it.each([
    [
      'gives its place to the example',
      `${two}- A deed.\n- Need example for Web.\n- Another.\n`,
      `${two}- A deed.\n- NEW\n- Another.\n`,
    ],
    ['may be all of the list', `${two}* Need example for Web.\n`, `${two}* NEW\n`],
    [
      'may go over several lines',
      `${two}- Need example\n  for Web.\n\n## Third\n\nText.\n`,
      `${two}- NEW\n\n## Third\n\nText.\n`,
    ],
    [
      'goes with its list above the first expectation',
      `- Need example for Web.\n\n${two}- A deed.\n`,
      `${two}- A deed.\n- NEW\n`,
    ],
    [
      'leaves the others of that list',
      `- Need example for Web.\n- TODO: more\n\n${two}- A deed.\n`,
      `- TODO: more\n\n${two}- A deed.\n- NEW\n`,
    ],
    [
      'may be a paragraph',
      `${two}Need example for Web.\n\n## Third\n\nText.\n`,
      `${two.trimEnd()}\n\n- NEW\n\n## Third\n\nText.\n`,
    ],
    [
      'may be the last paragraph',
      `${two}- A deed.\n\n${'## Third\n\nText.\n\nNeed example for Web.\n'}`,
      `${two}- A deed.\n- NEW\n\n## Third\n\nText.\n`,
    ],
    ['may be a comment', `${two}{/* need example for Web */}\n\n- A deed.\n`, `${two}- A deed.\n- NEW\n`],
    [
      'may be a comment in an item of its own',
      `${two}- A deed.\n- {/* need example for Web */}\n- Another.\n`,
      `${two}- A deed.\n- NEW\n- Another.\n`,
    ],
    ['may be the last words of its expectation', `${two}Need example for Web.`, `${two}- NEW\n`],
    [
      'may be so on lines that end as on Windows',
      `${two}Need example for Web.\n`.replaceAll('\n', '\r\n'),
      `${two}- NEW\n`.replaceAll('\n', '\r\n'),
    ],
    [
      'may touch the next heading',
      `${two}{/* need example for Web */}\n## Third\n\nText.\n`,
      `${two}- NEW\n\n## Third\n\nText.\n`,
    ],
    [
      'may be a comment in a heading',
      '## Second {/* need example for Web */}\n\nText.\n\n- A deed.\n',
      `${two}- A deed.\n- NEW\n`,
    ],
    [
      'may be a comment in a sentence',
      '## Second\n\nText. {/* need example for Web */}\n\n- A deed.\n',
      `${two}- A deed.\n- NEW\n`,
    ],
    [
      'may stand behind content in a paragraph',
      '## Second\n\nText that\nsays **it** (need _example_ for Web).\n\n- A deed.\n',
      '## Second\n\nText that\nsays **it**.\n\n- A deed.\n- NEW\n',
    ],
    [
      'may stand behind content in an example',
      `${two}- A deed that went well. Need example for Web.\n`,
      `${two}- A deed that went well.\n- NEW\n`,
    ],
    [
      'may stand on lines that end as on Windows',
      `${two}- A deed.\n- Need example for Web.\n`.replaceAll('\n', '\r\n'),
      `${two}- A deed.\n- NEW\n`.replaceAll('\n', '\r\n'),
    ],
  ])('%s', (_, text, after) => {
    const answers = noteOf(text.replaceAll('\r\n', '\n'), 'eed example')
    expect(add(text, { answers }).text).toBe(after.replace('NEW', words))
  })

  it('stays when a list of its own would be lost with it', () => {
    const text = `${two}- Need examples from these fields.\n  - A deed below it.\n`
    expect(() => add(text, { answers: noteOf(text, 'Need') })).toThrow(/has a list of its own below it/)
  })
})
