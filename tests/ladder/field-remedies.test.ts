import { expect, it } from 'vitest'
import { cell, handbook, reportOf, type Texts } from './ladder-of.ts'

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
      'the same, when they are those of a parser': fields('title: "a" end with a ]'),
      'a list as a name': fields('? [a]\n: b'),
      'too many hyphens at the beginning': file('----\ntitle: a\n---\n'),
      'a first field that is indented': fields('   title: a\ndescription: b'),
      'a list for a text': fields('title:\n  - a'),
      'fields for a text': fields('title:\n  a: b'),
      'fields for a list': handbook('  - id: maker\n    title: Maker\n    levels', '  maker:\n    title: Maker\n    levels'),
      'texts for entries with fields': handbook(
        '  - id: web\n    title: Web\n    synonyms: [browser]\n  - id: ops\n    title: Operations\n',
        '  - Web\n  - Operations\n',
      ),
      'numbers for texts, three times': handbook('[junior, senior]', '[1, 2, 3]'),
    }),
  ).toMatchInlineSnapshot(`
    "none at all
      guides/g.mdx:1:1 front-matter The front matter is missing. Begin the file with three lines: \`---\`, \`title: …\` and \`---\`.
    an empty line before it
      guides/g.mdx:1:1 front-matter-syntax Something stands before the first \`---\`: an empty line or a space. Remove it, so that the file begins with \`---\`.
    an empty field
      guides/g.mdx:2:7 front-matter The field \`title\` is empty. Write its text behind the colon.
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
      guides/g.mdx:2:8 front-matter-syntax The line below is indented as if this text went on there. Begin both in one column.
    a line indented otherwise
      guides/g.mdx:4:1 front-matter-syntax This line is indented otherwise than the fields around it. Begin all of them in one column.
    a number sign in the text
      guides/g.mdx:2:10 front-matter-syntax \`#1\` is a comment in YAML, and would be lost. Put the whole text in quotes: \`"…"\`.
    a comment
      nothing
    a tag that changes nothing
      guides/g.mdx:2:8 front-matter-syntax A YAML tag (\`!…\`) stands here. Remove it: plain text is enough.
    a bomb of aliases
      guides/g.mdx:2:4 front-matter-syntax Text that begins with \`&\` is an anchor in YAML, and none is read here. Put the whole text in quotes: \`"…"\`; in place of a name with \`*\`, write what it stands for.
    a quotation mark that stays open
      guides/g.mdx:2:8 front-matter-syntax A quotation mark is opened here and never closed. Close it: write \`"\` at the end of the text.
    words behind the closing quotation mark
      guides/g.mdx:2:12 front-matter-syntax The text ends before the line does: what follows a closing quotation mark or bracket is lost. Put the whole text in quotes.
    the same, when they are those of a parser
      guides/g.mdx:2:12 front-matter-syntax The text ends before the line does: what follows a closing quotation mark or bracket is lost. Put the whole text in quotes.
    a list as a name
      guides/g.mdx:2:3 front-matter-syntax The name of a field is one word. Write \`name: text\`.
    too many hyphens at the beginning
      guides/g.mdx:1:1 front-matter-syntax The file begins with \`----\`, and front matter begins with a line of three hyphens. Write \`---\` in its place.
    a first field that is indented
      guides/g.mdx:2:4 front-matter-syntax This line is indented, and the fields below it are not. Remove the spaces before it.
    a list for a text
      guides/g.mdx:3:3 front-matter The field \`title\` is not right: text is expected, and a list stands here; write it without brackets and hyphens.
    fields for a text
      guides/g.mdx:3:3 front-matter The field \`title\` is not right: text is expected, and fields stand here; put a text with a colon in quotes.
    fields for a list
      handbook.yaml:4:3 front-matter The field \`tracks\` is not right: a list is expected; begin each entry with \`- \`.
    texts for entries with fields
      handbook.yaml:9:5 front-matter Entry 1 of \`disciplines\` holds \`Web\`: fields are expected, as in \`{ id: …, title: … }\`. The same holds for 1 more.
    numbers for texts, three times
      handbook.yaml:6:14 front-matter Entry 1 of \`levels\` in entry 1 of \`tracks\` holds \`1\`: text is expected; put it in quotes. The same holds for 2 more."
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
      handbook.yaml:7:14 front-matter The field \`reviewEvery\` holds \`1.5\`: a whole number is expected, without quotes or a unit.
    one synonym alone
      handbook.yaml:7:12 front-matter Entry 1 of \`synonyms\` is not right: list 2 or more.
    a category twice
      handbook.yaml:7:21 duplicate-id The category \`craft\` stands here twice. Keep one of them, or rename one."
  `)
})

it('a slip in the name of a field that must be there is one finding', () => {
  expect(
    reportOf({
      'a capital': fields('Title: a'),
      'swapped letters': fields('titel: a'),
      'a capital in an optional field': fields('title: a\nGroup: b'),
      'a capital in an inner field': fields('title: a\nsource:\n  Title: b\n  author: c'),
      'a capital beside the field itself': fields('title: a\nTitle: b'),
      'a required field without text': fields('title: ""'),
      'an optional field without text': fields('title: a\ngroup: ""'),
      'an optional field that is empty': fields('title: a\ngroup:'),
      'a field of handbook.yaml that is empty': handbook('description: A ladder for tests.', 'description:'),
    }),
  ).toMatchInlineSnapshot(`
    "a capital
      guides/g.mdx:2:1 front-matter Unknown field \`Title\`. Write it in lower case: \`title\`.
    swapped letters
      guides/g.mdx:2:1 front-matter Unknown field \`titel\`. Did you mean \`title\`?
    a capital in an optional field
      guides/g.mdx:3:1 front-matter Unknown field \`Group\`. Write it in lower case: \`group\`.
    a capital in an inner field
      guides/g.mdx:4:3 front-matter Unknown field \`Title\`. Write it in lower case: \`title\`.
    a capital beside the field itself
      guides/g.mdx:3:1 front-matter Unknown field \`Title\`. \`title\` stands here already: remove this line.
    a required field without text
      guides/g.mdx:2:8 front-matter The field \`title\` is not right: write some text here.
    an optional field without text
      guides/g.mdx:3:8 front-matter The field \`group\` is not right: write some text here, or remove it.
    an optional field that is empty
      guides/g.mdx:3:7 front-matter The field \`group\` is empty. Write its text behind the colon, or remove the line.
    a field of handbook.yaml that is empty
      handbook.yaml:2:13 front-matter The field \`description\` is empty. Write its text behind the colon."
  `)
})

it('lines of YAML', () => {
  const levels = 'levels:\n      - junior\n      - senior'
  const listed = (to: string): Texts => handbook('levels: [junior, senior]', to)
  expect(
    reportOf({
      'a list, a line an entry': listed(levels),
      'an entry that is indented deeper': listed(levels.replace('    - senior', '      - senior')),
      'an entry that is indented less': listed(levels.replace('    - senior', '   - senior')),
      'a dash that touches the first entry': listed(levels.replace('- junior', '-junior')),
      'a dash that touches a later entry': listed(levels.replace('- senior', '-senior')),
      'a dash that touches a field': handbook('- id: ops', '-id: ops'),
      'an odd space before a field': handbook('    levels', '\u00a0\u00a0\u00a0\u00a0levels'),
      'an odd space before an entry': listed(levels.replace('      - senior', '   \u2003  - senior')),
      'an odd space behind a colon': handbook('description: ', 'description:\u00a0'),
      'an odd space before a field that ought not to be indented': fields('title: a\n\u00a0group: b'),
      'an odd space in a text': fields('title: a\u00a0b\ngroup: c:\u00a0d'),
      'a bracket that stays open above other fields': listed('levels: [junior, senior'),
      'a list in brackets over several lines': listed('levels: [\n      junior,\n      senior,\n    ]'),
      'a quotation mark that stays open above other fields': fields('title: "a\ngroup: b'),
      'a quotation mark that a later one seems to close': fields('title: "a\ngroup: "b"'),
      'a single quotation mark that stays open': fields("title: 'a\ngroup: b"),
      'a text in quotes over two lines': fields('title: "a\n  b"\ngroup: c'),
    }),
  ).toMatchInlineSnapshot(`
    "a list, a line an entry
      nothing
    an entry that is indented deeper
      handbook.yaml:8:9 front-matter-syntax This entry is indented deeper than the one above it. Indent all entries of a list alike.
    an entry that is indented less
      handbook.yaml:8:1 front-matter-syntax This entry is not indented like the others of its list. Begin their dashes in one column.
    a dash that touches the first entry
      handbook.yaml:7:7 front-matter-syntax The dash of this entry touches its text. Put a space after the dash.
    a dash that touches a later entry
      handbook.yaml:8:7 front-matter-syntax The dash of this entry touches its text. Put a space after the dash.
    a dash that touches a field
      handbook.yaml:12:3 front-matter-syntax The dash of this entry touches its text. Put a space after the dash.
    an odd space before a field
      handbook.yaml:6:1 front-matter-syntax This line is indented with another sign than a space (U+00A0). Remove it, and indent with spaces as the lines around do.
    an odd space before an entry
      handbook.yaml:8:4 front-matter-syntax This line is indented with another sign than a space (U+2003). Remove it, and indent with spaces as the lines around do.
    an odd space behind a colon
      handbook.yaml:2:13 front-matter-syntax A sign that only looks like a space stands here (U+00A0). Write a plain space in its place.
    an odd space before a field that ought not to be indented
      guides/g.mdx:3:1 front-matter-syntax This line is indented with another sign than a space (U+00A0). Remove it, and indent with spaces as the lines around do.
    an odd space in a text
      nothing
    a bracket that stays open above other fields
      handbook.yaml:6:13 front-matter-syntax A bracket is opened and never closed. Close it, or put the whole text in quotes: \`"…"\`.
    a list in brackets over several lines
      nothing
    a quotation mark that stays open above other fields
      guides/g.mdx:2:8 front-matter-syntax A quotation mark is opened here and never closed. Close it: write \`"\` at the end of the text.
    a quotation mark that a later one seems to close
      guides/g.mdx:2:8 front-matter-syntax A quotation mark is opened here and never closed. Close it: write \`"\` at the end of the text.
    a single quotation mark that stays open
      guides/g.mdx:2:8 front-matter-syntax A quotation mark is opened here and never closed. Close it: write \`'\` at the end of the text.
    a text in quotes over two lines
      nothing"
  `)
})

it('lines around front matter', () => {
  const closed = (line: string, rest = 'x') => file(`---\ntitle: a\ngroup: b\n${line}\n\n${rest}\n`)
  expect(
    reportOf({
      'four dashes below it': closed('----'),
      'a dash of print below it': closed('—'),
      'stars below it': closed('***'),
      'spaces before its end': closed('  ---'),
      'four dashes below it, and a line in the text': closed('----', 'x\n\n---\n\ny'),
      'dashes of another number in its fields': file('---\ntitle: a\ndescription: |\n  x\n  y\n---\n\nx\n\n----\n\ny'),
      'nothing below it': file('---\ntitle: a\n'),
      'words above it': file('Draft for Anna\n---\ntitle: a\n---\n\nx'),
      'words and an empty line above it': file('\nDraft for Anna\n\n---\ntitle: a\n---\n\nx'),
      'words above it in a cell': cell('Draft for Anna\n\n---\ntheme: a\n---\n\n## A\n\nx'),
      'a line above words with a colon in a cell': cell('x\n\n---\n\nAlso: y'),
    }),
  ).toMatchInlineSnapshot(`
    "four dashes below it
      guides/g.mdx:4:1 front-matter-syntax \`----\` stands here, and the front matter ends with a line of three hyphens. Write \`---\` in its place.
    a dash of print below it
      guides/g.mdx:4:1 front-matter-syntax \`—\` stands here, and the front matter ends with a line of three hyphens. Write \`---\` in its place.
    stars below it
      guides/g.mdx:4:1 front-matter-syntax \`***\` stands here, and the front matter ends with a line of three hyphens. Write \`---\` in its place.
    spaces before its end
      guides/g.mdx:4:1 front-matter-syntax Spaces stand before the \`---\`, and the front matter ends with a line of three hyphens. Write \`---\` in its place.
    four dashes below it, and a line in the text
      guides/g.mdx:4:1 front-matter-syntax \`----\` stands here, and the front matter ends with a line of three hyphens. Write \`---\` in its place.
    dashes of another number in its fields
      nothing
    nothing below it
      guides/g.mdx:1:1 front-matter-syntax The front matter is never closed. Write a line \`---\` below its last field.
    words above it
      guides/g.mdx:1:1 front-matter-syntax \`Draft for Anna\` stands above the front matter. Move it below, or remove it, so that the file begins with \`---\`.
    words and an empty line above it
      guides/g.mdx:2:1 front-matter-syntax \`Draft for Anna\` stands above the front matter. Move it below, or remove it, so that the file begins with \`---\`.
    words above it in a cell
      ladder/craft/senior.mdx:1:1 front-matter-syntax \`Draft for Anna\` stands above the front matter. Move it below, or remove it, so that the file begins with \`---\`.
    a line above words with a colon in a cell
      nothing"
  `)
})

it('versions that git left side by side', () => {
  const versions = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> branch`
  expect(
    reportOf({
      'in text': file(`---\ntitle: a\n---\n\n${versions('x', 'y')}`),
      'twice, with Windows line ends': file(
        `---\ntitle: a\n---\n\n${versions('x', 'y')}\n\n${versions('x', 'y')}\n`.replaceAll('\n', '\r\n'),
      ),
      'with the words that both changed': file(`---\ntitle: a\n---\n\n${versions('x\n||||||| base\nw', 'y')}`),
      'in front matter': fields(versions('title: a', 'title: b')),
      'around a whole file': file(versions('---\ntitle: a\n---\n\nx', '---\ntitle: a\n---\n\ny')),
      'in handbook.yaml': handbook('title: Small', versions('title: Small', 'title: Large')),
      'half mended': file('---\ntitle: a\n---\n\n<<<<<<< HEAD\nx'),
    }),
  ).toMatchInlineSnapshot(`
    "in text
      guides/g.mdx:5:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with \`<<<<<<<\`, \`=======\` or \`>>>>>>>\`.
    twice, with Windows line ends
      guides/g.mdx:5:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with \`<<<<<<<\`, \`=======\` or \`>>>>>>>\`.
      guides/g.mdx:11:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with \`<<<<<<<\`, \`=======\` or \`>>>>>>>\`.
    with the words that both changed
      guides/g.mdx:5:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with \`<<<<<<<\`, \`|||||||\`, \`=======\` or \`>>>>>>>\`.
    in front matter
      guides/g.mdx:2:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with \`<<<<<<<\`, \`=======\` or \`>>>>>>>\`.
    around a whole file
      guides/g.mdx:1:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with \`<<<<<<<\`, \`=======\` or \`>>>>>>>\`.
    in handbook.yaml
      handbook.yaml:1:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with \`<<<<<<<\`, \`=======\` or \`>>>>>>>\`.
    half mended
      guides/g.mdx:5:1 merge-conflict git left two versions here. Keep one of them, and remove the lines that begin with \`<<<<<<<\`."
  `)
})
