import { sayOpenFences } from '../anywhere/code-fence.ts'
import { sayDuplicateIds } from '../anywhere/duplicate-id.ts'
import { sayLostFootnotes } from '../anywhere/footnote.ts'
import { sayOpenFrontMatter } from '../anywhere/front-matter.ts'
import { sayBrokenAnchors, sayBrokenLinks, sayMissingImages } from '../anywhere/links.ts'
import { sayScriptLinks } from '../anywhere/script-link.ts'
import type { ExampleFiles, Rule } from '../rule.ts'

const guide = (body: string, front = 'title: First'): ExampleFiles => ({ 'guides/first.mdx': `---\n${front}\n---\n\n${body}\n` })
const cell = (body: string, front = 'theme: teaches'): ExampleFiles => ({
  'ladder/craft/senior.mdx': `---\n${front}\n---\n\n${body}\n`,
})
const whole =
  '## Tests each fault\n\nWrites a test for each fault.\n\n[Depth](index.mdx#depth)\n\n- **Data:** Wrote one for a sum that was off by a cent.'

const error = (title: string, why: string, remedy: string, fires: ExampleFiles, quiet: ExampleFiles): Rule => ({
  severity: 'error',
  title,
  why,
  remedy,
  fires,
  quiet,
})

/**
 * What the reading of a content folder finds: without these mended there is no ladder, so their severity is fixed. Those with a `text`
 * look at any other folder of Markdown too, in the same words.
 */
export const readingRules = {
  'front-matter': error(
    'A field of the front matter that is missing, unknown or wrong',
    'A field with a slip in its name would be ignored, and nobody would know why the page does not change.',
    'Use the fields that the message names; put text with special characters in quotes.',
    guide('A text.', 'titel: First'),
    guide('A text.'),
  ),
  'front-matter-syntax': {
    ...error(
      'Front matter that cannot be read',
      'One stray colon or tab hides the whole document.',
      'Begin with a line `---`, write `name: text`, end with a line `---`; quotes around texts with a colon.',
      guide('A text.', 'title: First: the beginning'),
      guide('A text.', 'title: "First: the beginning"'),
    ),
    text: sayOpenFrontMatter,
  },
  'mdx-syntax': error(
    'Text that MDX reads as code',
    'In MDX a `{` opens code and a `<` opens a tag, so one sign in a sentence hides the whole document.',
    'Write `\\{` and `\\<` for the signs themselves; close every tag.',
    guide('Fewer than <5 people.'),
    guide('Fewer than \\<5 people.'),
  ),
  'code-in-content': {
    ...error(
      'Code, HTML or an unknown component in content',
      "Whoever may edit the ladder must not thereby be able to run anything, in the build or in a reader's browser.",
      'Write it as Markdown, or use one of the components that the message names.',
      guide('<script src="https://example.org/x.js"></script>'),
      guide('<Aside type="tip">\n\nA text.\n\n</Aside>'),
    ),
    text: sayScriptLinks,
  },
  heading: error(
    'A heading that cannot stand here',
    'Headings are the names and addresses of the ladder.',
    'Begin with `##`, and give every heading words.',
    guide('# First\n\nA text.'),
    guide('## First\n\nA text.'),
  ),
  'duplicate-id': {
    ...error(
      'Two things with one id',
      'Both would have one address, and links would lead to one of them only.',
      'Rename one, or give it an id of its own: `## Name [#another-id]`.',
      cell(`${whole}\n\n${whole}`),
      cell(whole),
    ),
    text: sayDuplicateIds,
  },
  'empty-expectation': error(
    'An expectation that says nothing',
    'A name alone can be read in many ways.',
    'Write below the heading what is expected, in one to three sentences.',
    cell('## Tests each fault\n\n- **Data:** Wrote one for a sum that was off by a cent.'),
    cell(whole),
  ),
  'empty-example': error(
    'An example without text',
    'It would be drawn as an empty line, and counted as an example.',
    'Write what somebody did, or remove the list item.',
    cell(`${whole}\n- **Data:**`),
    cell(whole),
  ),
  'unknown-discipline': error(
    'A lead-in that names no discipline',
    'A discipline with a slip in its name would be missing from every overview.',
    'Use the name from handbook.yaml, or add the discipline there.',
    cell(whole.replace('Data', 'Dat')),
    cell(whole),
  ),
  'unknown-level': error(
    'A level that handbook.yaml lacks',
    'The document would be published nowhere.',
    'Rename the file, or add the level to its track in handbook.yaml.',
    { 'ladder/craft/snior.mdx': `---\ntheme: teaches\n---\n\n${whole}\n` },
    cell(whole),
  ),
  'unknown-category': error(
    'A category that handbook.yaml lacks',
    'The documents would be published nowhere.',
    'Rename the folder, or add the category to handbook.yaml.',
    { 'ladder/crafts/index.mdx': '---\ntitle: Crafts\n---\n\nA text.\n' },
    cell(whole),
  ),
  'unknown-track': error(
    'A track that handbook.yaml lacks',
    'The category would hold for nobody.',
    'Use the id of a track in handbook.yaml.',
    { 'ladder/craft/index.mdx': '---\ntitle: Craft\ntracks: [makr]\n---\n\nA text.\n' },
    cell(whole),
  ),
  'missing-document': error(
    'A document that is named and not there',
    'A level or category without its document has no title.',
    'Write the document, or take its id out of handbook.yaml.',
    { 'levels/senior.mdx': '-' },
    cell(whole),
  ),
  'missing-dimension': error(
    'A dimension without heading',
    'What the dimension means is then said nowhere.',
    'Add a `##` heading with that id to the category.',
    { 'ladder/craft/index.mdx': '---\ntitle: Craft\ndimensions: [depth, width]\n---\n\n## Depth\n\nHow far it goes.\n' },
    cell(whole),
  ),
  'broken-link': {
    ...error(
      'A link to nothing',
      'A relation of the ladder is a link; a broken one is a relation that is lost.',
      'Write the way from this file to the other one, as in `../../values/care.mdx`.',
      guide('See [care](../values/caring.mdx).'),
      guide('See [care](../values/care.mdx).'),
    ),
    text: sayBrokenLinks,
  },
  'broken-anchor': {
    ...error(
      'A link to a heading that is not there',
      'The link leads to the top of the page, and the relation to nothing.',
      'Use the id of a heading of that document; the message names the nearest.',
      guide('See [finish](../values/care.mdx#finnish).'),
      guide('See [finish](../values/care.mdx#finish).'),
    ),
    text: sayBrokenAnchors,
  },
  'thread-up': error(
    'A thread that leads up',
    'An expectation grows from a lower one. A link up would make a circle of the ladder.',
    'Link from the higher expectation to the lower one; the way up is drawn by itself.',
    {
      'ladder/craft/junior.mdx': `---\ntheme: learns\n---\n\n## Finds causes\n\nFinds the cause of a fault.\n\n[Tests](senior.mdx#tests-each-fault)\n`,
      ...cell(whole),
    },
    cell(whole),
  ),
  image: {
    ...error(
      'An image that cannot be shown',
      'A missing, damaged or mislabelled image shows as a hole, and one with script inside is a way in.',
      'Put the image beside the document, in the format that its name says, at most 256 kB.',
      guide('![A plan](plan.png)'),
      guide('A text.'),
    ),
    text: sayMissingImages,
  },
  layout: error(
    'A file without a place',
    'A file outside the layout is published nowhere.',
    'Move it to one of the places that the message names.',
    { 'notes/first.mdx': '---\ntitle: First\n---\n\nA text.\n' },
    guide('A text.'),
  ),
  'file-name': error(
    'A name that cannot be an address',
    'File names become web addresses, on every system that the repository is cloned to.',
    'Use lower-case letters, digits and single hyphens, and the ending `.mdx`.',
    { 'guides/First Guide.mdx': '---\ntitle: First\n---\n\nA text.\n' },
    guide('A text.'),
  ),
  nesting: error(
    'Text that is nested too deep',
    'Nobody can follow fifty quotes or lists inside one another, and a page that deep stops browsers.',
    'Write it flatter.',
    guide(`${'> '.repeat(60)}A text.`),
    guide('> A text.'),
  ),
  'code-fence': {
    ...error(
      'A block of code that is never closed',
      'Everything after it would be shown as code.',
      'End it with a line of as many backticks as it began with.',
      guide('```\nA text.'),
      guide('```\nA text.\n```'),
    ),
    text: sayOpenFences,
  },
  footnote: {
    ...error(
      'A footnote that no mark leads to',
      'A note without its mark is drawn nowhere, and its words are lost.',
      'Write the mark `[^1]` where the note belongs, or remove the note.',
      guide('A text.\n\n[^1]: A note.'),
      guide('A text.[^1]\n\n[^1]: A note.'),
    ),
    text: sayLostFootnotes,
  },
  encoding: error(
    'Bytes or signs that nobody can see',
    'Damaged bytes are published as damage; invisible signs can make a text say something else than it shows.',
    'Save the file as UTF-8 and remove the sign at that place.',
    {},
    guide('A text.'),
  ),
  file: error(
    'A file that cannot be read',
    'Symbolic links and special files could publish what was never meant to be.',
    'Put the file itself into the folder.',
    {},
    guide('A text.'),
  ),
  handbook: error(
    'No handbook.yaml',
    'It names the tracks, levels and categories; without it there is no ladder.',
    'Write `handbook.yaml` in the content folder.',
    { 'handbook.yaml': '-' },
    guide('A text.'),
  ),
  'example-without-expectation': {
    severity: 'warning',
    title: 'An example above the first expectation',
    why: 'It shows nothing in particular, and is missing below the expectation that it would show.',
    remedy: 'Move it below the `##` that it shows.',
    fires: cell(`- Wrote a test for a sum that was off by a cent.\n\n${whole}`),
    quiet: cell(whole),
  },
} as const satisfies Record<string, Rule>
