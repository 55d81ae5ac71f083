import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/ladder/nearest.ts'
import { cell, findingsOf, guide, handbook, ladderOf, reportOf, type Texts } from './ladder-of.ts'

const care = '---\ntitle: Care\n---\n\n## Mend first\n\nx\n'

describe('a link that leads nowhere', () => {
  it('is reported with the one that was meant', () => {
    const see = (href: string): Texts => ({ 'values/care.mdx': care, ...guide(`\n## How\n\n[it](${href})`) })
    expect(
      reportOf({
        'a slip of the pen': see('../values/caer.mdx'),
        'the wrong ending': see('../values/care.md'),
        'the wrong case': see('../Values/care.mdx'),
        'an address of the site': see('/values/care/'),
        'an address that the site lacks': see('/nothing'),
        'out of the folder': see('../../elsewhere.mdx'),
        'a folder': see('../ladder/'),
        'nothing at all': see(''),
        'the top of its own page': see('#'),
        'the way in which Windows writes it': see('..\\values\\care.mdx#mend-first'),
        'a file whose name the words of the link say': {
          'values/care.mdx': care,
          ...guide('\n## How\n\nSee [Care](../values/attention.mdx), not [this](../values/care.mdx).'),
        },
        'a heading with a slip': see('../values/care.mdx#mend-frist'),
        'a heading that is not there': see('../values/care.mdx#zebra'),
        'a heading of the same document': see('#hows'),
        'a heading in another case': see('#How'),
      }),
    ).toMatchInlineSnapshot(`
      "a slip of the pen
        guides/g.mdx:7:1 broken-link The link \`../values/caer.mdx\` leads to nothing. Did you mean \`../values/care.mdx\`?
      the wrong ending
        guides/g.mdx:7:1 broken-link The link \`../values/care.md\` leads to nothing. Did you mean \`../values/care.mdx\`?
      the wrong case
        guides/g.mdx:7:1 broken-link The link \`../Values/care.mdx\` leads to nothing. Did you mean \`../values/care.mdx\`?
      an address of the site
        guides/g.mdx:7:1 broken-link The link \`/values/care/\` leads to nothing. Did you mean \`../values/care.mdx\`?
      an address that the site lacks
        guides/g.mdx:7:1 broken-link The link \`/nothing\` leads to nothing. Write the path from this file to the one that is meant, as in \`../folder/file.mdx\`, write the file if it is missing, or keep the words without the link.
      out of the folder
        guides/g.mdx:7:1 broken-link The link \`../../elsewhere.mdx\` leads to nothing. Write the path from this file to the one that is meant, as in \`../folder/file.mdx\`, write the file if it is missing, or keep the words without the link.
      a folder
        guides/g.mdx:7:1 broken-link The link \`../ladder/\` leads to nothing. Write the path from this file to the one that is meant, as in \`../folder/file.mdx\`, write the file if it is missing, or keep the words without the link.
      nothing at all
        guides/g.mdx:7:1 broken-link This link leads nowhere. Write the file that it means in the round brackets, or remove it.
      the top of its own page
        guides/g.mdx:7:1 broken-link This link leads nowhere. Write the file that it means in the round brackets, or remove it.
      the way in which Windows writes it
        guides/g.mdx:7:1 broken-link An address has slashes, and this one has backslashes. Did you mean \`../values/care.mdx#mend-first\`?
      a file whose name the words of the link say
        guides/g.mdx:7:5 broken-link The link \`../values/attention.mdx\` leads to nothing. Did you mean \`../values/care.mdx\`?
      a heading with a slip
        guides/g.mdx:7:1 broken-anchor \`values/care.mdx\` has no heading \`#mend-frist\`. Did you mean \`#mend-first\`?
      a heading that is not there
        guides/g.mdx:7:1 broken-anchor \`values/care.mdx\` has no heading \`#zebra\`. Link to the document, or to one of its headings.
      a heading of the same document
        guides/g.mdx:7:1 broken-anchor \`guides/g.mdx\` has no heading \`#hows\`. Did you mean \`#how\`?
      a heading in another case
        guides/g.mdx:7:1 broken-anchor \`guides/g.mdx\` has no heading \`#How\`. Did you mean \`#how\`?"
    `)
  })

  it('suggests a link that is ready to paste', () => {
    const { findings } = ladderOf({
      'values/care.mdx': care,
      ...guide('[it](../values/caer.mdx#mend-first) [that](../values/care.mdx#mend-frist)'),
    })
    expect(findings.map(({ suggestion }) => suggestion)).toEqual([
      '../values/care.mdx#mend-first',
      '../values/care.mdx#mend-first',
    ])
  })

  it('is told once a document for each file that is not there', () => {
    expect(findingsOf(guide('[it](zebra.mdx#a) [that](zebra.mdx) [there](zebra.mdx#b)'))).toBe(
      'guides/g.mdx:4:1 broken-link The link `zebra.mdx#a` leads to nothing, and 2 more in this document lead to the same file. Write the path from this file to the one that is meant, as in `../folder/file.mdx`, write the file if it is missing, or keep the words without the link.',
    )
  })

  const two = (first: string, second: string): Texts => ({
    'ladder/craft/junior.mdx': `## ${first}\n\nx\n`,
    'ladder/craft/senior.mdx': `## ${second}\n\nx\n`,
  })
  it.each<[string, Texts, string | undefined]>([
    [
      'in another cell of the category',
      { ...two('A', 'B'), ...guide('[it](../ladder/craft/senior.mdx#a)') },
      '../ladder/craft/junior.mdx#a',
    ],
    [
      'in a document of another kind',
      { 'values/care.mdx': care, ...two('A', 'B'), ...guide('[it](../ladder/craft/senior.mdx#mend-first)') },
      '../values/care.mdx#mend-first',
    ],
    ['in none', { ...two('A', 'B'), ...guide('[it](../ladder/craft/senior.mdx#zebra)') }, undefined],
    ['in more than one', { ...two('A', 'A'), 'values/care.mdx': care, ...guide('[it](../values/care.mdx#a)') }, undefined],
    [
      'in a guide of another name',
      { 'guides/h.mdx': '---\ntitle: H\n---\n\n## Zebra\n', ...guide('[it](old.mdx#zebra)') },
      'h.mdx#zebra',
    ],
    [
      'in a category of another name',
      { ...two('A', 'B'), ...guide('[it](../ladder/old/senior.mdx#b) [it](../ladder/old/junior.mdx)') },
      '../ladder/craft/senior.mdx#b',
    ],
  ])('is answered with where the heading stands: %s', (_, texts, suggestion) => {
    expect(ladderOf(texts).findings[0]?.suggestion).toBe(suggestion)
  })

  it('is never answered with a cell of another category, nor with another level', () => {
    const { findings } = ladderOf({
      ...handbook('categories: [craft]', 'categories: [craft, trade]'),
      'ladder/trade/index.mdx': '---\ntitle: Trade\n---\n',
      ...two('A', 'B'),
      ...guide('[it](../ladder/trade/senior.mdx)'),
    })
    expect(findings.map(({ suggestion }) => suggestion)).toEqual([undefined])
    expect(nearest('l4', ['l2', 'l3'])).toBeUndefined()
  })

  it('is found wherever a link may stand', () => {
    let number = 0
    const lost = { toString: () => `[it](zebra/crossing-${'abcdefghi'[number++]}.mdx)` }
    const { findings } = ladderOf({
      'index.mdx': `---\ntitle: Home\n---\n${lost}`,
      'levels/junior.mdx': `---\ntitle: Junior\n---\n${lost}`,
      'ladder/craft/index.mdx': `---\ntitle: Craft\n---\n## A\n\n${lost}`,
      'values/v.mdx': `---\ntitle: V\n---\n<Aside>\n\n${lost}\n\n</Aside>`,
      ...cell(`x ${lost}\n\n## A\n\nx ${lost}\n\n${lost}\n\n- x ${lost}\n\n| a |\n| - |\n| ${lost} |`),
    })
    expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toMatchInlineSnapshot(`
      [
        "index.mdx:4:1 broken-link",
        "ladder/craft/index.mdx:6:1 broken-link",
        "ladder/craft/senior.mdx:1:3 broken-link",
        "ladder/craft/senior.mdx:5:3 broken-link",
        "ladder/craft/senior.mdx:7:1 broken-link",
        "ladder/craft/senior.mdx:9:5 broken-link",
        "ladder/craft/senior.mdx:13:3 broken-link",
        "levels/junior.mdx:4:1 broken-link",
        "values/v.mdx:6:1 broken-link",
      ]
    `)
  })
})

describe('an image', () => {
  it('must be in the folder', () => {
    const show = (image: string): Texts => ({ 'guides/loom.png': '', ...guide(`\nx ${image}`) })
    expect(
      reportOf({
        'one that is there': show('![a](loom.png)'),
        'a slip of the pen': show('![a](lom.png)'),
        'one that is not there': show('![a](zebra-crossing.png)'),
        'one of another site': show('![a](https://example.org/loom.png)'),
      }),
    ).toMatchInlineSnapshot(`
      "one that is there
        nothing
      a slip of the pen
        guides/g.mdx:5:3 image There is no image \`lom.png\`. Did you mean \`loom.png\`?
      one that is not there
        guides/g.mdx:5:3 image There is no image \`zebra-crossing.png\`. Put a file of this name beside the document, write the name of one that is there, or remove this image.
      one of another site
        guides/g.mdx:5:3 image An image of another site stands here. Put it into the content folder: readers would be seen by that site."
    `)
  })
})

describe('a document of the handbook that is linked as a page of the web', () => {
  const own = handbook(
    'tracks:',
    'site: https://example.org/craft/\nrepository: { url: https://git.example/a/b, branch: main, folder: docs }\ntracks:',
  )
  const found = (text: string) =>
    ladderOf({ ...own, 'values/care.mdx': care, ...cell(`## A\n\nWrites.\n\n${text}\n`) }).findings.map(
      ({ rule, severity, line, suggestion }) => `${line} ${severity} ${rule} ${suggestion}`,
    )
  const inCare = ['5 warning own-address ../../values/care.mdx#mend-first']

  it.each<[string, string, string[]]>([
    ['on the host of the repository', '[it](https://git.example/a/b/blob/main/docs/values/care.mdx#mend-first)', inCare],
    ['on GitLab', '[it](https://git.example/a/b/-/blob/main/docs/values/care.mdx#mend-first)', inCare],
    ['under a name with a slip', '[it](https://git.example/a/b/blob/main/docs/values/caer.mdx#mend-first)', inCare],
    ['where the site is published', '[it](https://example.org/craft/values/care/#mend-first)', inCare],
    ['on the own computer', '[it](http://localhost:4321/values/care/#mend-first)', inCare],
    ['on the own computer, below a base path', '[it](http://127.0.0.1:4321/craft/values/care#mend-first)', inCare],
    ['a heading that it lacks', '[it](http://localhost:4321/values/care/#x)', ['5 warning own-address ../../values/care.mdx']],
    ['a page that is not there', 'See [it](http://localhost:4321/nothing/).', ['5 warning own-address undefined']],
    ['but not its source', '[it](https://git.example/a/b/blob/main/docs/values/care.mdx?plain=1)', []],
    ['but not as it was once', '[it](https://git.example/a/b/blob/1a2b3c4/docs/values/care.mdx)', []],
    ['but not a folder', '[it](https://git.example/a/b/tree/main/docs/values)', []],
    ['but not another file', '[it](https://git.example/a/b/blob/main/docs/handbook.yaml)', []],
    ['but not an issue', '[it](https://git.example/a/b/issues/1)', []],
    ['but not a page without document', '[it](https://example.org/craft/gaps/)', []],
    ['but not what people should type', 'Open http://localhost:4321/values/care/ or [all](http://localhost:4321/).', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
