import { expect, it } from 'vitest'
import { cell, guide, reportOf, type Texts } from './ladder-of.ts'

const see = (href: string): Texts => ({ 'values/care.mdx': '---\ntitle: Care\n---\n', ...guide(`\n${href}`) })

// Whoever reads these is rarely a programmer: what was found, and what to do, in their words.
it('components and MDX', () => {
  expect(
    reportOf({
      'a value that is not on the list': guide('\n<Aside type="loud">\n\nx\n\n</Aside>'),
      'a slip in an attribute': guide('\n<Card titel="a">\n\nx\n\n</Card>'),
      'an attribute without text': guide('\n<Field label />'),
      'an attribute twice': guide('\n<Card title="a" title="b">\n\nx\n\n</Card>'),
      'a component on one line': guide('\n<Aside>x</Aside>'),
      'a component in a list': guide('\n- one\n\n  <Aside>\n\n  two\n\n  </Aside>'),
      'a tag that nobody opened': guide('\nx</b>'),
      'a tag that stays open': guide('\na <Aside>b'),
      'a quotation mark that stays open': guide('\n<Aside title="x>\n\ny\n</Aside>'),
      'an address in angle brackets': guide('\n<https://example.org>'),
      'an element of HTML that Markdown has': guide('\nx <a href="b">c</a>'),
      'an element of HTML that changes nothing': guide('\nx <span>c</span>'),
      'code that stays open': guide('\n```\nx\n\n## B'),
      'a pair of tags in Markdown': { 'guides/g.md': '---\ntitle: G\n---\nx <b>y</b> z' },
      'a comment that is none': { 'guides/g.md': '---\ntitle: G\n---\n<!--><script>x()</script>-->' },
      'a link in a heading': cell('## A [x](index.mdx)\n\nx'),
      'a heading without letters': cell('## 🎉\n\nx'),
      'a footnote that nobody names': cell('## A\n\nx\n\n[^n]: y'),
      'a lead-in with the form in brackets': cell('## A\n\nx\n\n- **Web (observed):** y'),
      'a lead-in of nothing': cell('## A\n\nx\n\n- **:** y'),
    }),
  ).toMatchInlineSnapshot(`
    "a value that is not on the list
      guides/g.mdx:5:1 code-in-content \`type="loud"\` is not right. Write one of \`note\`, \`tip\`, \`caution\`, \`danger\`.
    a slip in an attribute
      guides/g.mdx:5:1 code-in-content \`<Card>\` has no attribute \`titel\`. Did you mean \`title\`?
    an attribute without text
      guides/g.mdx:5:1 code-in-content \`label\` of \`<Field>\` is empty. Write its text in quotes: \`label="…"\`.
    an attribute twice
      guides/g.mdx:5:1 code-in-content \`<Card>\` has \`title\` twice. Keep one of them.
    a component on one line
      guides/g.mdx:5:1 code-in-content \`<Aside>\` shares its line with text. Put its tags on lines of their own, with an empty line around each.
    a component in a list
      guides/g.mdx:7:3 code-in-content \`<Aside>\` stands in a list or quote, where it cannot be drawn. Put it on lines of its own, not indented.
    a tag that nobody opened
      guides/g.mdx:5:2 mdx-syntax A tag is closed here that nobody opened. Remove it, or write \`\\<\` for the sign itself.
    a tag that stays open
      guides/g.mdx:5:3 mdx-syntax The tag \`<Aside>\` is opened and never closed where it should be. Write \`</Aside>\` on a line of its own behind what it holds, or \`\\<\` for the sign itself.
    a quotation mark that stays open
      guides/g.mdx:5:8 mdx-syntax The quotation mark of \`title\` is never closed. Write \`"\` at the end of its text: \`title="…"\`.
    an address in angle brackets
      guides/g.mdx:5:1 mdx-syntax MDX has no \`<https://example.org>\`. Leave the brackets away, or write \`[words](https://example.org)\`.
    an element of HTML that Markdown has
      guides/g.mdx:5:3 code-in-content \`<a>\` is HTML, and content holds none. Write a link as \`[words](address)\`.
    an element of HTML that changes nothing
      guides/g.mdx:5:3 code-in-content \`<span>\` is HTML, and content holds none. Remove the tags and keep the words.
    code that stays open
      guides/g.mdx:5:1 code-fence The code that begins here is never closed. End it with a line of 3 backticks below its last one, or remove this line where no code begins.
    a pair of tags in Markdown
      guides/g.md:4:3 code-in-content \`<b>\` is HTML, and content holds none. Write it as Markdown, or remove it.
    a comment that is none
      guides/g.md:4:1 code-in-content \`<!--><script>x()</script>-->\` is HTML, and content holds none. Write it as Markdown, or remove it.
    a link in a heading
      ladder/craft/senior.mdx:1:1 heading A link or image stands in this heading, where nobody could see it. Move it into the text below.
    a heading without letters
      ladder/craft/senior.mdx:1:1 heading \`🎉\` has no letters to make an id of. Write some words.
    a footnote that nobody names
      ladder/craft/senior.mdx:5:1 footnote No text refers to the footnote \`[^n]\`, so nobody would see it. Write \`[^n]\` behind the words that it explains, or remove this line.
    a lead-in with the form in brackets
      ladder/craft/senior.mdx:5:5 unknown-discipline No discipline is called \`Web (observed)\`. Did you mean \`Web, observed\`?
    a lead-in of nothing
      nothing"
  `)
})

it('signs that MDX takes for tags', () => {
  const said = (text: string) => guide(`\n${text}`)
  expect(
    reportOf({
      'an address of mail': said('Ask <anna@example.org> now.'),
      'an address of the web': said('See <www.example.org/page>.'),
      'a line break': said('a<br>b'),
      'a line break that closes itself': said('a<br/>b'),
      'a line break that is closed': said('a<br></br>b'),
      'a line break that only closes': said('a</br>b'),
      'a line break in Markdown': { 'guides/g.md': '---\ntitle: G\n---\na<br>b' },
      'a rule': said('<hr>\n\nx'),
      'an element of HTML': said('<p>x'),
      'a place to fill in': said('Ask <team name> now.'),
      'a place to fill in, in one word': said('Ask <team> now.'),
      'a place to fill in, with an apostrophe': said("Ask <the team's lead> now."),
      'a place to fill in, with a choice': said('Ask <your team/group> now.'),
      'its brackets, meant': said('Ask \\<team name> now.'),
      'a component that is closed in another case': said('<Steps>\n\n1. x\n\n</steps>'),
      'a component that is closed with a slip': said('<Steps>\n\n1. x\n\n</Step>'),
      'a component in another case': said('<steps>\n\n1. x\n\n</steps>'),
      'a component in another case that stays open': said('<steps>\n\n1. x'),
      'curly quotes': said('<Brief title=“One sheet”>\n\nx\n\n</Brief>'),
      'a curly quote at the end': said('<Brief title="One sheet”>\n\nx "y"\n\n</Brief>'),
      'a quote that is missing at the end': said('<Brief title="One sheet>\n\n<Field label="x" />\n\n</Brief>'),
      'a quote that is missing between two attributes': said('<Field label="x" hint="y lines="3" />'),
      'no quotes': said('<Brief title=One sheet>\n\nx\n\n</Brief>'),
      'fewer than a number': said('Fewer than <5.'),
    }),
  ).toMatchInlineSnapshot(`
    "an address of mail
      guides/g.mdx:5:5 mdx-syntax MDX has no \`<anna@example.org>\`. Write \`[anna@example.org](mailto:anna@example.org)\`.
    an address of the web
      guides/g.mdx:5:5 mdx-syntax MDX has no \`<www.example.org/page>\`. Write \`[www.example.org/page](https://www.example.org/page)\`.
    a line break
      guides/g.mdx:5:2 mdx-syntax \`<br>\` is HTML, and content holds none. Remove it; where a new paragraph is to begin, leave an empty line.
    a line break that closes itself
      guides/g.mdx:5:2 code-in-content \`<br>\` is HTML, and content holds none. Remove it; where a new paragraph is to begin, leave an empty line.
    a line break that is closed
      guides/g.mdx:5:2 code-in-content \`<br>\` is HTML, and content holds none. Remove it; where a new paragraph is to begin, leave an empty line.
    a line break that only closes
      guides/g.mdx:5:2 mdx-syntax \`</br>\` is HTML, and content holds none. Remove it; where a new paragraph is to begin, leave an empty line.
    a line break in Markdown
      guides/g.md:4:2 code-in-content \`<br>\` is HTML, and content holds none. Remove it; where a new paragraph is to begin, leave an empty line.
    a rule
      guides/g.mdx:5:1 mdx-syntax \`<hr>\` is HTML, and content holds none. Remove it; where a new paragraph is to begin, leave an empty line.
    an element of HTML
      guides/g.mdx:5:1 mdx-syntax \`<p>\` is HTML, and content holds none. Remove its tags and keep the words, or write \`\\<\` for the sign itself.
    a place to fill in
      guides/g.mdx:5:5 mdx-syntax \`<team name>\` is read as a tag. Write the real name in its place, or \`\\<team name>\` if the brackets are meant.
    a place to fill in, in one word
      guides/g.mdx:5:5 mdx-syntax \`<team>\` is read as a tag. Write the real name in its place, or \`\\<team>\` if the brackets are meant.
    a place to fill in, with an apostrophe
      guides/g.mdx:5:5 mdx-syntax \`<the team's lead>\` is read as a tag. Write the real name in its place, or \`\\<the team's lead>\` if the brackets are meant.
    a place to fill in, with a choice
      guides/g.mdx:5:5 mdx-syntax \`<your team/group>\` is read as a tag. Write the real name in its place, or \`\\<your team/group>\` if the brackets are meant.
    its brackets, meant
      nothing
    a component that is closed in another case
      guides/g.mdx:9:1 mdx-syntax \`</steps>\` is to close \`<Steps>\`, and is written otherwise. Write \`</Steps>\`.
    a component that is closed with a slip
      guides/g.mdx:9:1 mdx-syntax \`</Step>\` is to close \`<Steps>\`, and is written otherwise. Write \`</Steps>\`.
    a component in another case
      guides/g.mdx:5:1 code-in-content \`<steps>\` is neither Markdown nor a component that pages provide. Did you mean \`Steps\`? Remove it, or use one of these: Aside, Steps, CardGrid, Card, Brief, Field.
    a component in another case that stays open
      guides/g.mdx:5:1 mdx-syntax The tag \`<steps>\` is opened and never closed where it should be. Did you mean \`<Steps>\`? Write \`</Steps>\` on a line of its own behind what it holds, or \`\\<\` for the sign itself.
    curly quotes
      guides/g.mdx:5:8 mdx-syntax The text of \`title\` has a curly quotation mark. Write it in straight quotes: \`title="…"\`.
    a curly quote at the end
      guides/g.mdx:5:8 mdx-syntax The text of \`title\` has a curly quotation mark. Write it in straight quotes: \`title="…"\`.
    a quote that is missing at the end
      guides/g.mdx:5:8 mdx-syntax The quotation mark of \`title\` is never closed. Write \`"\` at the end of its text: \`title="…"\`.
    a quote that is missing between two attributes
      guides/g.mdx:5:18 mdx-syntax The quotation mark of \`hint\` is never closed. Write \`"\` at the end of its text: \`hint="…"\`.
    no quotes
      guides/g.mdx:5:8 mdx-syntax The text of \`title\` has no quotation marks. Write it in straight quotes: \`title="…"\`.
    fewer than a number
      guides/g.mdx:5:12 mdx-syntax A \`<\` opens a tag in MDX. Write \`\\<\` for the sign itself."
  `)
})

it('links', () => {
  expect(
    reportOf({
      'swapped letters': see('[x](../values/caer.mdx)'),
      'no ending': see('[x](../values/care)'),
      'nothing like it': see('[x](nothing.mdx)'),
      'an anchor that the suggestion lacks': see('[x](/levels/senior/#x)'),
      'a file without a page': { 'README.md': 'x', ...see('[x](../README.md)') },
      'an image that is a document': { 'guides/a.png': '', ...see('![x](g.mdx)') },
      'an image of another host': see('![x](//example.org/x.png)'),
      'an address of the web without its scheme': see('[x](www.example.org/page)'),
      'a host alone': see('[x](example.org)'),
      'a host with a page': see('[x](example.org/a/b?c#d)'),
      'an address of mail without its scheme': see('[x](anna@example.org)'),
      'a host with the name of a document': see('[x](care.org)'),
      'a heading as it reads': see('[x](<g.mdx#Ask: who, for whom – and why?>)\n\n## Ask: who, for whom – and why?\n\nx'),
      'a scheme in disguise': see('[x](<java script:x>)'),
    }),
  ).toMatchInlineSnapshot(`
    "swapped letters
      guides/g.mdx:5:1 broken-link The link \`../values/caer.mdx\` leads to nothing. Did you mean \`../values/care.mdx\`?
    no ending
      guides/g.mdx:5:1 broken-link The link \`../values/care\` leads to nothing. Did you mean \`../values/care.mdx\`?
    nothing like it
      guides/g.mdx:5:1 broken-link The link \`nothing.mdx\` leads to nothing. Write the path from this file to the one that is meant, as in \`../folder/file.mdx\`, write the file if it is missing, or keep the words without the link.
    an anchor that the suggestion lacks
      guides/g.mdx:5:1 broken-link The link \`/levels/senior/#x\` leads to nothing. Did you mean \`../levels/senior.mdx\`?
    a file without a page
      guides/g.mdx:5:1 broken-link The file \`README.md\` has no page on the site. Link to a document that has one, or write its name without a link.
    an image that is a document
      guides/g.mdx:5:1 image There is no image \`g.mdx\`. Put a file of this name beside the document, write the name of one that is there, or remove this image.
    an image of another host
      guides/g.mdx:5:1 code-in-content A link may begin with https:, http:, mailto: or be relative; this one begins with \`//\`. Write the address of a page, or remove the link.
    an address of the web without its scheme
      guides/g.mdx:5:1 broken-link The link \`www.example.org/page\` leads to nothing. Did you mean \`https://www.example.org/page\`?
    a host alone
      guides/g.mdx:5:1 broken-link The link \`example.org\` leads to nothing. Did you mean \`https://example.org\`?
    a host with a page
      guides/g.mdx:5:1 broken-link The link \`example.org/a/b?c#d\` leads to nothing. Did you mean \`https://example.org/a/b?c#d\`?
    an address of mail without its scheme
      guides/g.mdx:5:1 broken-link The link \`anna@example.org\` leads to nothing. Did you mean \`mailto:anna@example.org\`?
    a host with the name of a document
      guides/g.mdx:5:1 broken-link The link \`care.org\` leads to nothing. Did you mean \`../values/care.mdx\`?
    a heading as it reads
      guides/g.mdx:5:1 broken-anchor \`guides/g.mdx\` has no heading \`#Ask: who, for whom – and why?\`. Did you mean \`#ask-who-for-whom--and-why\`?
    a scheme in disguise
      guides/g.mdx:5:1 code-in-content A link may begin with https:, http:, mailto: or be relative; this one begins with \`javascript:\`. Write the address of a page, or remove the link."
  `)
})

it('lead-ins, headings and items', () => {
  const examples = (item: string) => cell(`## A\n\nx\n\n${item}`)
  expect(
    reportOf({
      'a slip in the word for an observed example': examples('- **Web, obsreved:** y'),
      'a slip in the word for an example that shows': examples('- **Ilustrative:** y'),
      'a slip in the name of a discipline': examples('- **Operatoins, observed:** y'),
      'a heading without words': cell('##\n\nx\n\n- y'),
      'an item without words': examples('-\n- y'),
    }),
  ).toMatchInlineSnapshot(`
    "a slip in the word for an observed example
      ladder/craft/senior.mdx:5:10 unknown-discipline No discipline is called \`obsreved\`. Did you mean \`observed\`?
    a slip in the word for an example that shows
      ladder/craft/senior.mdx:5:5 unknown-discipline No discipline is called \`Ilustrative\`. Did you mean \`illustrative\`?
    a slip in the name of a discipline
      ladder/craft/senior.mdx:5:5 unknown-discipline No discipline is called \`Operatoins\`. Did you mean \`Operations\`?
    a heading without words
      ladder/craft/senior.mdx:1:1 heading This heading has no words. Write some, or remove it.
    an item without words
      ladder/craft/senior.mdx:5:1 empty-example This list item is empty. Write what somebody did, or remove it."
  `)
})

it('copies of files', () => {
  const text = '---\ntitle: G\n---\n\nx'
  const copies = (...names: string[]): Texts => Object.fromEntries(['g.mdx', ...names].map((name) => [`guides/${name}`, text]))
  expect(
    reportOf({
      'by number': copies('g (1).mdx'),
      'by word': copies('g copy.mdx', 'g - Copy (2).mdx', 'Copy of g.mdx'),
      'by an editor': copies('g~', 'g.mdx~', 'g.mdx.bak'),
      'by a program that keeps folders alike': copies("g (Anna's conflicted copy 2026-11-21).mdx"),
      'of handbook.yaml': { 'handbook (1).yaml': '' },
      'of an image': { 'guides/a.png': '', 'guides/a (1).png': '' },
      'of nothing that is there': { 'guides/h (1).mdx': text },
      'a name that an address can hold': copies('g-copy.mdx'),
    }),
  ).toMatchInlineSnapshot(`
    "by number
      guides/g (1).mdx:1:1 file-name \`g (1).mdx\` looks like a copy of \`g.mdx\`. Keep one of the two, under the name \`g.mdx\`, and remove the other.
    by word
      guides/Copy of g.mdx:1:1 file-name \`Copy of g.mdx\` looks like a copy of \`g.mdx\`. Keep one of the two, under the name \`g.mdx\`, and remove the other.
      guides/g - Copy (2).mdx:1:1 file-name \`g - Copy (2).mdx\` looks like a copy of \`g.mdx\`. Keep one of the two, under the name \`g.mdx\`, and remove the other.
      guides/g copy.mdx:1:1 file-name \`g copy.mdx\` looks like a copy of \`g.mdx\`. Keep one of the two, under the name \`g.mdx\`, and remove the other.
    by an editor
      guides/g.mdx.bak:1:1 file-name \`g.mdx.bak\` looks like a copy of \`g.mdx\`. Keep one of the two, under the name \`g.mdx\`, and remove the other.
      guides/g.mdx~:1:1 file-name \`g.mdx~\` looks like a copy of \`g.mdx\`. Keep one of the two, under the name \`g.mdx\`, and remove the other.
      guides/g~:1:1 file-name \`g~\` looks like a copy of \`g.mdx\`. Keep one of the two, under the name \`g.mdx\`, and remove the other.
    by a program that keeps folders alike
      guides/g (Anna's conflicted copy 2026-11-21).mdx:1:1 file-name \`g (Anna's conflicted copy 2026-11-21).mdx\` looks like a copy of \`g.mdx\`. Keep one of the two, under the name \`g.mdx\`, and remove the other.
    of handbook.yaml
      handbook (1).yaml:1:1 file-name \`handbook (1).yaml\` looks like a copy of \`handbook.yaml\`. Keep one of the two, under the name \`handbook.yaml\`, and remove the other.
    of an image
      guides/a (1).png:1:1 file-name \`a (1).png\` looks like a copy of \`a.png\`. Keep one of the two, under the name \`a.png\`, and remove the other.
    of nothing that is there
      guides/h (1).mdx:1:1 file-name \`h (1)\` cannot be part of an address: it holds a space. Use lower-case letters a–z, digits and single hyphens. Rename it \`h-1\`.
    a name that an address can hold
      nothing"
  `)
})
