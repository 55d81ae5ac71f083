import { describe, expect, it } from 'vitest'
import { isComment } from '../../src/ladder/comments.ts'
import { cell, found, guide, ladderOf, lines, reportOf, resultOf, small, type Texts } from './ladder-of.ts'

const markdown = (body: string): Texts => ({ 'guides/g.md': `---\ntitle: G\n---\n${body}` })

describe('code in a document', () => {
  it('is refused in MDX', () => {
    expect(
      reportOf({
        'an import': guide('\nimport Loom from "loom"'),
        'an export': guide('\nexport const loom = 1'),
        'an expression': guide('\n{process.exit(1)}'),
        'an expression in a sentence': guide('\nIt is {1 + 1} again.'),
        'a long expression is quoted in part': guide('\n{"this expression goes on and on and on and on".length}'),
        'a script': guide('\n<script src="x.js" />'),
        'a frame': guide('\n<iframe src="https://example.org"></iframe>'),
        'a form': guide('\n<form>\n\nx\n\n</form>'),
        'a fragment': guide('\n<>x</>'),
        'a component of another name': guide('\n<Asside>\n\nx\n\n</Asside>'),
        'a component of a name that JavaScript owns': guide('\n<constructor />'),
        'a component that is handed code': guide('\n<Card title={alert(1)}>\n\nx\n\n</Card>'),
        'a component that is handed everything': guide('\n<Card {...window}>\n\nx\n\n</Card>'),
        'a component that is handed a listener': guide('\n<Aside onclick="alert(1)">\n\nx\n\n</Aside>'),
        'a component that takes nothing': guide('\n<Steps start="2">\n\n1. x\n\n</Steps>'),
        'a component in a sentence': guide('\nMind the <Aside>gap</Aside>.'),
      }),
    ).toMatchInlineSnapshot(`
      "an import
        guides/g.mdx:5:1 code-in-content Content holds no \`import\` or \`export\`. Remove the line; components need none.
      an export
        guides/g.mdx:5:1 code-in-content Content holds no \`import\` or \`export\`. Remove the line; components need none.
      an expression
        guides/g.mdx:5:1 code-in-content \`{process.exit(1)}\` is code, and content holds none. Write \`\\{\` for the sign itself.
      an expression in a sentence
        guides/g.mdx:5:7 code-in-content \`{1 + 1}\` is code, and content holds none. Write \`\\{\` for the sign itself.
      a long expression is quoted in part
        guides/g.mdx:5:1 code-in-content \`{"this expression goes on and on and on…}\` is code, and content holds none. Write \`\\{\` for the sign itself.
      a script
        guides/g.mdx:5:1 code-in-content \`<script>\` is HTML, and content holds none. Remove it, from its first tag to its last.
      a frame
        guides/g.mdx:5:1 code-in-content \`<iframe>\` is HTML, and content holds none. Remove it, from its first tag to its last; a link may lead to what it showed: \`[words](address)\`.
      a form
        guides/g.mdx:5:1 code-in-content \`<form>\` is neither Markdown nor a component that pages provide. Remove it, or use one of these: Aside, Steps, CardGrid, Card, Brief, Field.
      a fragment
        guides/g.mdx:5:1 code-in-content \`<>\` is neither Markdown nor a component that pages provide. Remove it, or use one of these: Aside, Steps, CardGrid, Card, Brief, Field.
      a component of another name
        guides/g.mdx:5:1 code-in-content \`<Asside>\` is neither Markdown nor a component that pages provide. Did you mean \`Aside\`? Remove it, or use one of these: Aside, Steps, CardGrid, Card, Brief, Field.
      a component of a name that JavaScript owns
        guides/g.mdx:5:1 code-in-content \`<constructor>\` is neither Markdown nor a component that pages provide. Remove it, or use one of these: Aside, Steps, CardGrid, Card, Brief, Field.
      a component that is handed code
        guides/g.mdx:5:1 code-in-content \`<Card>\` is handed code. Attributes are plain text in quotes: \`title="…"\`.
      a component that is handed everything
        guides/g.mdx:5:1 code-in-content \`<Card>\` is handed code. Attributes are plain text in quotes: \`title="…"\`.
      a component that is handed a listener
        guides/g.mdx:5:1 code-in-content \`<Aside>\` has no attribute \`onclick\`. It takes \`type\`, \`title\`.
      a component that takes nothing
        guides/g.mdx:5:1 code-in-content \`<Steps>\` has no attribute \`start\`. It takes no attributes.
      a component in a sentence
        guides/g.mdx:5:10 code-in-content \`<Aside>\` shares its line with text. Put its tags on lines of their own, with an empty line around each."
    `)
  })

  it('is refused in Markdown', () => {
    expect(
      reportOf({
        'a script': markdown('\n<script>alert(1)</script>'),
        'an image that fails': markdown('\nx <img src=x onerror=alert(1)>'),
        'a base': markdown('\n<base href="https://example.org">'),
        'a comment that is never closed': markdown('\n<!-- x'),
      }),
    ).toMatchInlineSnapshot(`
      "a script
        guides/g.md:5:1 code-in-content \`<script>alert(1)</script>\` is HTML, and content holds none. Write it as Markdown, or remove it.
      an image that fails
        guides/g.md:5:3 code-in-content \`<img src=x onerror=alert(1)>\` is HTML, and content holds none. Write it as Markdown, or remove it.
      a base
        guides/g.md:5:1 code-in-content \`<base href="https://example.org">\` is HTML, and content holds none. Write it as Markdown, or remove it.
      a comment that is never closed
        guides/g.md:5:1 code-in-content \`<!-- x\` is HTML, and content holds none. Write it as Markdown, or remove it."
    `)
  })

  it('is refused in a cell, components too', () => {
    expect(
      reportOf({
        'a component': cell('## A\n\nx\n\n<Aside>\n\ny\n\n</Aside>'),
        'a component of no name that is known': cell('## A\n\nx\n\n<Loom>\n\ny\n\n</Loom>'),
        'an expression in an example': cell('## A\n\nx\n\n- did {1 + 1}'),
        'an import': cell('## A\n\nx\n\nimport Loom from "loom"'),
      }),
    ).toMatchInlineSnapshot(`
      "a component
        ladder/craft/senior.mdx:5:1 code-in-content A cell holds text, lists and links; \`<Aside>\` belongs in a guide or a category. Remove its tags and keep the words.
      a component of no name that is known
        ladder/craft/senior.mdx:5:1 code-in-content \`<Loom>\` is not Markdown, and a cell holds text, lists and links. Remove its tags and keep the words.
      an expression in an example
        ladder/craft/senior.mdx:5:7 code-in-content \`{1 + 1}\` is code, and content holds none. Write \`\\{\` for the sign itself.
      an import
        ladder/craft/senior.mdx:5:1 code-in-content Content holds no \`import\` or \`export\`. Remove the line; components need none."
    `)
  })

  it.each([
    ['a comment of MDX', guide('\n{/* not for readers */}')],
    ['a comment of HTML in Markdown', markdown('\n<!-- not for readers -->')],
    ['a brace with a backslash', guide('\nx \\{ y \\< z')],
    ['a brace in code', guide('\n`{x}` and `<script>`\n\n```js\nimport x from "y"\n```')],
    ['the words of code in Markdown', markdown('\nimport the {data}, a < b')],
    ['all components that stand ready', guide('\n<CardGrid>\n\n<Card title="a">\n\nx\n\n</Card>\n\n</CardGrid>')],
  ])('is not seen in %s', (_, texts) => {
    expect(lines(ladderOf(texts).findings)).toBe('')
  })
})

describe('a link that runs code or hides where it goes', () => {
  it.each([
    ['javascript:alert(1)', 'javascript:'],
    ['JaVaScRiPt:alert(1)', 'JaVaScRiPt:'],
    ['&#106;avascript:alert(1)', 'javascript:'],
    ['vbscript:x', 'vbscript:'],
    ['data:text/html,x', 'data:'],
    ['file:///etc/passwd', 'file:'],
    ['//example.org', '//'],
    ['\\\\\\\\example.org', '//'],
  ])('`%s` is refused', (href, scheme) => {
    const message = `A link may begin with https:, http:, mailto: or be relative; this one begins with \`${scheme}\`. Write the address of a page, or remove the link.`
    expect(ladderOf(guide(`\nx [it](${href})`)).findings).toMatchObject([
      { rule: 'code-in-content', line: 5, column: 3, message },
    ])
  })

  it('is refused as a reference, where its address stands', () => {
    const { findings } = ladderOf(guide('\n[it][r]\n\n[r]: javascript:alert(1)'))
    expect(findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(['7:1 code-in-content'])
  })

  it.each(['https://example.org', 'HTTP://example.org', 'mailto:a@example.org', '#here', 'g.mdx?q=a:b#here'])(
    '`%s` is safe',
    (href) => {
      const { findings } = ladderOf(guide(`\n## Here\n\n[it](${href})`))
      expect(findings.filter(({ rule }) => rule === 'code-in-content')).toEqual([])
    },
  )
})

describe('steps', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'x'],
    ['a list without numbers', '- x'],
    ['a text before their list', 'x\n\n1. y'],
    ['a list that a text parts', '1. x\n\ny\n\n2. z'],
  ])('that hold %s are refused: no page could be built from them', (_, body) => {
    expect(lines(ladderOf(guide(`\n<Steps>\n\n${body}\n\n</Steps>`)).findings)).toBe(
      'guides/g.mdx:5:1 code-in-content `<Steps>` holds one numbered list and nothing else. Begin each step with `1. `, and indent what belongs to a step by three spaces.',
    )
  })

  it.each(['1. x\n2. y', '1. x\n\n   y\n\n   - z\n\n2. a', '{/* for editors */}\n\n1. x', '1. x[^1]\n\n[^1]: y'])(
    'may hold `%s`',
    (body) => {
      expect(ladderOf(guide(`\n<Steps>\n\n${body}\n\n</Steps>`)).findings).toEqual([])
    },
  )
})

describe('an expression is a comment', () => {
  it.each([
    ['/* x */', true],
    [' /* x */ /* y */ ', true],
    ['/* a * b / c */', true],
    ['', true],
    ['/* x */ y()', false],
    ['y() /* x */', false],
    ['/* x */ y() /* z */', false],
    ['/*/', false],
  ])('`%s`: %s', (text, comment) => {
    expect(isComment(text)).toBe(comment)
  })
})

it('nothing of a document is run while it is read', () => {
  const texts = { ...small, ...guide('\n{globalThis.wasRun = true}\n\nexport const x = (globalThis.wasRun = true)') }
  expect(found(resultOf(texts).ladder).guides).toHaveLength(1)
  expect(globalThis).not.toHaveProperty('wasRun')
})
