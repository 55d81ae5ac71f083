import { describe, expect, it } from 'vitest'
import { cell, ladderOf, reportOf, type Texts } from './ladder-of.ts'

const fields = (yaml: string): Texts => ({ 'guides/g.mdx': `---\n${yaml}\n---\n` })
const file = (text: string): Texts => ({ 'guides/g.mdx': text })
describe('front matter', () => {
  it.each([
    ['in quotes', 'title: "Yes: really"', 'Yes: really'],
    ['that looks like a date, in quotes', 'title: "2026-01-02"', '2026-01-02'],
    ['that YAML 1.1 took for a truth value', 'title: yes', 'yes'],
    ['with an ampersand and a less-than sign', 'title: a & b < c', 'a & b < c'],
    ['with spaces around it', 'title: "  Hello  "', 'Hello'],
  ])('takes text %s', (_, yaml, title) => {
    const { ladder, findings } = ladderOf(fields(yaml))
    expect(findings).toEqual([])
    expect(ladder.guides[0]?.name).toBe(title)
  })

  it.each([
    ['with Windows line ends', '---\r\ntitle: Hello\r\n---\r\n\r\nx\r\n'],
    ['with spaces after its fence', '---  \ntitle: Hello\n---  \n'],
    ['with a comment', '---\n# why\ntitle: Hello\n---\n'],
  ])('is read %s', (_, text) => {
    const { ladder, findings } = ladderOf(file(text))
    expect(findings).toEqual([])
    expect(ladder.guides[0]?.name).toBe('Hello')
  })

  it('may be left out of a cell, whose examples then are illustrative', () => {
    const { ladder, findings } = ladderOf(cell('## A\n\nx\n\n- did it'))
    expect(findings).toEqual([])
    expect(ladder.cells[1]?.expectations[0]?.examples[0]?.observed).toBe(false)
  })

  it('says which field is wrong, and where', () => {
    expect(
      reportOf({
        'an empty one': file('---\n---\n'),
        'a list': fields('- a'),
        'a sentence': fields('just words'),
        'no space after the colon': fields('title:Hello'),
        'a field that is nearly right': fields('title: a\ndescripton: b'),
        'a field that nobody knows': fields('title: a\nhero: b'),
        'an inner field that nobody knows': fields('title: a\nsource:\n  title: b\n  author: c\n  link: d'),
        'an inner field that is missing': fields('title: a\nsource:\n  title: b'),
        'a number': fields('title: 2026'),
        'a truth value': fields('title: true'),
        'a list in brackets': fields('title: [Draft]'),
        'only spaces': fields('title: "  "'),
        markup: fields('title: a <b>c</b>'),
        'a closing tag': fields('title: a </title> b'),
        'not a day': fields('title: a\nreviewed: last spring'),
        'not a web address': fields('title: a\nsource:\n  title: b\n  author: c\n  url: javascript:d'),
        'not one of two words': cell('---\nexamples: real\n---\n'),
        'a name that JavaScript owns': fields('title: a\nconstructor: c'),
        'a name that no object can hold': fields('title: a\n__proto__: b'),
        'a merge key': fields('title: a\n<<: {group: b}'),
        'Windows line ends': file('---\r\ntitle: a\r\nhero: b\r\n---\r\n'),
      }),
    ).toMatchInlineSnapshot(`
      "an empty one
        guides/g.mdx:2:1 front-matter The field \`title\` is missing. Add a line \`title: …\`.
      a list
        guides/g.mdx:2:1 front-matter This is not a list of fields. Write lines of the form \`name: text\`.
      a sentence
        guides/g.mdx:2:1 front-matter This is not a list of fields. Write lines of the form \`name: text\`.
      no space after the colon
        guides/g.mdx:2:1 front-matter This is not a list of fields. Write lines of the form \`name: text\`.
      a field that is nearly right
        guides/g.mdx:3:1 front-matter Unknown field \`descripton\`. Did you mean \`description\`?
      a field that nobody knows
        guides/g.mdx:3:1 front-matter Unknown field \`hero\`. Remove it, or use one of these: \`title\`, \`description\`, \`group\`, \`source\`, \`reviewed\`.
      an inner field that nobody knows
        guides/g.mdx:6:3 front-matter Unknown field \`link\`. Remove it, or use one of these: \`title\`, \`author\`, \`url\`.
      an inner field that is missing
        guides/g.mdx:4:3 front-matter The field \`source.author\` is missing. Add a line \`author: …\`.
      a number
        guides/g.mdx:2:8 front-matter The field \`title\` holds \`2026\`: text is expected; put it in quotes.
      a truth value
        guides/g.mdx:2:8 front-matter The field \`title\` holds \`true\`: text is expected; put it in quotes.
      a list in brackets
        guides/g.mdx:2:8 front-matter The field \`title\` is not right: text is expected, and a list stands here; write it without brackets and hyphens.
      only spaces
        guides/g.mdx:2:8 front-matter The field \`title\` is not right: write some text here.
      markup
        guides/g.mdx:2:8 front-matter The field \`title\` holds \`a <b>c</b>\`: write plain text, without markup.
      a closing tag
        guides/g.mdx:2:8 front-matter The field \`title\` holds \`a </title> b\`: write plain text, without markup.
      not a day
        guides/g.mdx:3:11 front-matter The field \`reviewed\` holds \`last spring\`: use a day of the calendar, such as 2026-11-21.
      not a web address
        guides/g.mdx:6:8 front-matter The field \`source.url\` holds \`javascript:d\`: use a full web address that starts with https://.
      not one of two words
        ladder/craft/senior.mdx:2:11 front-matter The field \`examples\` holds \`real\`: use one of \`observed\`, \`illustrative\`.
      a name that JavaScript owns
        guides/g.mdx:3:1 front-matter Unknown field \`constructor\`. Remove it, or use one of these: \`title\`, \`description\`, \`group\`, \`source\`, \`reviewed\`.
      a name that no object can hold
        guides/g.mdx:3:1 front-matter-syntax \`__proto__\` is no field. Remove the line.
      a merge key
        guides/g.mdx:3:1 front-matter Unknown field \`<<\`. Remove it, or use one of these: \`title\`, \`description\`, \`group\`, \`source\`, \`reviewed\`.
      Windows line ends
        guides/g.mdx:3:1 front-matter Unknown field \`hero\`. Remove it, or use one of these: \`title\`, \`description\`, \`group\`, \`source\`, \`reviewed\`."
    `)
  })

  it('says where YAML went wrong, in words for a writer', () => {
    expect(
      reportOf({
        'never closed': file('---\ntitle: a\n\nHello'),
        'one field twice': fields('title: a\ntitle: b'),
        'a tab before the first field': fields('\ttitle: a'),
        'a colon in the text': fields('title: a\ndescription: b: c'),
        'a colon in the first text': fields('title: b: c'),
        'a tag': fields('title: !!js/function "a"'),
        'an alias': fields('title: &a b\ndescription: *a'),
        'twenty thousand brackets': fields(`title: ${'['.repeat(20_000)}`),
        TOML: file('+++\ntitle = "a"\n+++\n'),
        JSON: file('{"title": "a"}\n'),
        'JSON between fences': file('---json\n{"title": "a"}\n---\n'),
        'JavaScript between fences': file('---js\n({ title: "a" })\n---\n'),
      }),
    ).toMatchInlineSnapshot(`
      "never closed
        guides/g.mdx:1:1 front-matter-syntax The front matter is never closed. Write a line \`---\` below its last field.
      one field twice
        guides/g.mdx:3:1 front-matter-syntax The field \`title\` stands above already. Keep one of the two lines.
      a tab before the first field
        guides/g.mdx:2:1 front-matter-syntax A tab stands at the beginning of this line. Remove it; what belongs to the field above is indented with spaces.
      a colon in the text
        guides/g.mdx:3:14 front-matter-syntax A colon in this text confuses YAML. Put the whole text in quotes: \`"…"\`.
      a colon in the first text
        guides/g.mdx:2:8 front-matter-syntax A colon in this text confuses YAML. Put the whole text in quotes: \`"…"\`.
      a tag
        guides/g.mdx:2:8 front-matter-syntax A YAML tag (\`!…\`) stands here. Remove it: plain text is enough.
      an alias
        guides/g.mdx:2:8 front-matter-syntax Text that begins with \`&\` is an anchor in YAML, and none is read here. Put the whole text in quotes: \`"…"\`; in place of a name with \`*\`, write what it stands for.
      twenty thousand brackets
        guides/g.mdx:2:1 front-matter-syntax Brackets nest more than 50 deep here. Write the fields flat.
      TOML
        guides/g.mdx:1:1 front-matter-syntax The file begins with \`+++\`, which is no YAML front matter. Begin with a line \`---\`, write fields as \`name: text\`, end with \`---\`.
      JSON
        guides/g.mdx:1:1 front-matter-syntax The file begins with \`{\`, which is no YAML front matter. Begin with a line \`---\`, write fields as \`name: text\`, end with \`---\`.
      JSON between fences
        guides/g.mdx:1:1 front-matter-syntax The file begins with \`---json\`, which is no YAML front matter. Begin with a line \`---\`, write fields as \`name: text\`, end with \`---\`.
      JavaScript between fences
        guides/g.mdx:1:1 front-matter-syntax The file begins with \`---js\`, which is no YAML front matter. Begin with a line \`---\`, write fields as \`name: text\`, end with \`---\`."
    `)
  })
})
