import { expect, it } from 'vitest'
import { handbook, reportOf, type Texts } from './ladder-of.ts'

const fields = (yaml: string): Texts => ({ 'guides/g.mdx': `---\n${yaml}\n---\n` })
const file = (text: string): Texts => ({ 'guides/g.mdx': text })

// Whoever reads these is rarely a programmer: what was found, and what to do, in their words.
it('front matter', () => {
  expect(
    reportOf({
      'none at all': file('hello'),
      'an empty line before it': file('\n---\ntitle: a\n---\n'),
      'an empty field': fields('title:'),
      'a date for a text': fields('title: 2026-01-05'),
      'a date for a text, deeper': fields('title: a\nsource: { title: 2026-01-05, author: b }'),
      'a date in quotes': fields('title: "2026-01-05"\nreviewed: 2026-01-05'),
      'stars around the text': fields('title: **x**'),
      'a sign that YAML keeps': fields('title: @x'),
      'a line indented too far': fields('title: a\n description: b'),
      'a line indented otherwise': fields('source:\n  title: b\n author: c'),
      'a number sign in the text': fields('title: A #1'),
      'a comment': fields('title: A # one'),
      'a tag that changes nothing': fields('title: !!str a'),
      'a bomb of aliases': fields('a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'),
      'a quotation mark that stays open': fields('title: "a'),
      'words behind the closing quotation mark': fields('title: "a" b'),
      'a list as a name': fields('? [a]\n: b'),
    }),
  ).toMatchInlineSnapshot(`
    "none at all
      guides/g.mdx:1:1 front-matter The front matter is missing. Begin the file with three lines: \`---\`, \`title: …\` and \`---\`.
    an empty line before it
      guides/g.mdx:1:1 front-matter-syntax Something stands before the first \`---\`: an empty line or a space. Remove it, so that the file begins with \`---\`.
    an empty field
      guides/g.mdx:2:7 front-matter The field \`title\` is empty. Write its text behind the colon, or remove the line.
    a date for a text
      guides/g.mdx:2:8 front-matter The field \`title\` holds the date \`2026-01-05\`: text is expected; put it in quotes.
    a date for a text, deeper
      guides/g.mdx:3:18 front-matter The field \`title\` holds the date \`2026-01-05\`: text is expected; put it in quotes.
    a date in quotes
      nothing
    stars around the text
      guides/g.mdx:2:8 front-matter-syntax Text that begins with \`*\` is an alias in YAML. Put the whole text in quotes: \`"…"\`.
    a sign that YAML keeps
      guides/g.mdx:2:8 front-matter-syntax Text cannot begin with \`@\` in YAML. Put the whole text in quotes: \`"…"\`.
    a line indented too far
      guides/g.mdx:2:8 front-matter-syntax The line below is indented as if this text went on there. Begin each field in the first column.
    a line indented otherwise
      guides/g.mdx:4:1 front-matter-syntax This line is indented otherwise than the fields around it. Begin all of them in one column.
    a number sign in the text
      guides/g.mdx:2:10 front-matter-syntax \`#1\` is a comment in YAML, and would be lost. Put the whole text in quotes: \`"…"\`.
    a comment
      nothing
    a tag that changes nothing
      guides/g.mdx:2:8 front-matter-syntax A YAML tag (\`!…\`) stands here. Remove it: plain text is enough.
    a bomb of aliases
      guides/g.mdx:2:4 front-matter-syntax Text that begins with \`&\` is an anchor in YAML. Put the whole text in quotes: \`"…"\`.
    a quotation mark that stays open
      guides/g.mdx:2:10 front-matter-syntax A quotation mark is opened and never closed. Close it.
    words behind the closing quotation mark
      guides/g.mdx:2:12 front-matter-syntax The text ends before the line does: what follows a closing quotation mark or bracket is lost. Put the whole text in quotes.
    a list as a name
      guides/g.mdx:2:3 front-matter-syntax The name of a field is one word. Write \`name: text\`."
  `)
})

it('handbook.yaml', () => {
  expect(
    reportOf({
      'a track without levels': handbook('[junior, senior]', '[]'),
      'a closing fence': handbook('title: Operations', 'title: Operations\n---'),
      'a list': { 'handbook.yaml': '- a\n' },
      'a name that no object can hold': handbook('categories:', 'severity:\n  __proto__: error\ncategories:'),
      'a severity that nobody knows': handbook('categories:', 'severity:\n  note: loud\ncategories:'),
      'a rule in capitals': handbook('categories:', 'severity:\n  Note: off\ncategories:'),
      'half a month': handbook('categories:', 'reviewEvery: 1.5\ncategories:'),
      'one synonym alone': handbook('categories:', 'synonyms: [[a]]\ncategories:'),
      'a category twice': handbook('[craft]', '[craft, craft]'),
    }),
  ).toMatchInlineSnapshot(`
    "a track without levels
      handbook.yaml:6:13 front-matter The field \`levels\` in entry 1 of \`tracks\` is not right: list one or more.
    a closing fence
      handbook.yaml:14:1 front-matter-syntax A line \`---\` ends the fields before the file ends. Remove it.
    a list
      handbook.yaml:1:1 front-matter This is not a list of fields. Write lines of the form \`name: text\`.
    a name that no object can hold
      handbook.yaml:8:3 front-matter-syntax \`__proto__\` is no field. Remove the line.
    a severity that nobody knows
      handbook.yaml:8:9 front-matter The field \`severity.note\` holds \`loud\`: use one of \`off\`, \`gap\`, \`warning\`, \`error\`.
    a rule in capitals
      handbook.yaml:8:9 front-matter \`Note\` is no id of lower-case letters, digits and hyphens. Mend it, or remove the line.
    half a month
      handbook.yaml:7:14 front-matter The field \`reviewEvery\` holds \`1.5\`: a whole number is expected, without quotes.
    one synonym alone
      handbook.yaml:7:12 front-matter Entry 1 of \`synonyms\` is not right: list 2 or more.
    a category twice
      handbook.yaml:7:21 duplicate-id The category \`craft\` stands here twice. Keep one of them, or rename one."
  `)
})
