import { describe, expect, it } from 'vitest'
import { cell, handbook, ladderOf, reportOf, resultOf, type Texts } from './ladder-of.ts'

const titled = (title: string, body = '') => `---\ntitle: ${title}\n---\n${body}`
const twoTracks = (after: string): Texts => ({
  ...handbook('categories:', `  - id: lead\n    title: Lead\n    levels: [head, chief]\n    after: ${after}\ncategories:`),
  'levels/head.mdx': titled('Head'),
  'levels/chief.mdx': titled('Chief'),
})

describe('what does not fit together', () => {
  it('is reported where somebody can mend it', () => {
    expect(
      reportOf({
        'a level without a document': handbook('[junior, senior]', '[junior, senior, staff]'),
        'a level that nobody listed': { 'levels/senor.mdx': titled('X') },
        'a cell of a level that nobody listed': { 'ladder/craft/senor.mdx': '## A\n\nx' },
        'a category without a document': handbook('[craft]', '[craft, pottery]'),
        'a category that nobody listed': { 'ladder/crafts/index.mdx': titled('X') },
        'a value listed and not written': {
          ...handbook('categories:', 'values: [car]\ncategories:'),
          'values/care.mdx': titled('Care'),
        },
        'a track that follows an unknown level': twoTracks('senor'),
        'a file outside the layout': { 'level/junior.mdx': titled('X') },
        'a name with a space': { 'guides/Bad name.mdx': titled('X') },
        'a name with a letter that only looks Latin': { 'guides/c\u0430re.mdx': titled('X') },
        'two files for one address': { 'guides/a.md': titled('X'), 'guides/a.mdx': titled('X') },
        'a README': { 'README.md': 'Hello', 'values/README': 'Hello' },
      }),
    ).toMatchInlineSnapshot(`
      "a level without a document
        handbook.yaml:6:30 missing-document The level \`staff\` has no document. Write \`levels/staff.mdx\`, with \`title: …\` and what else its neighbours have in their front matter, or take the level out of the track.
      a level that nobody listed
        levels/senor.mdx:1:1 unknown-level handbook.yaml has no level \`senor\`. Did you mean \`senior\`? \`senior.mdx\` is there as well: move what it lacks from \`senor.mdx\` into it, and remove this file.
      a cell of a level that nobody listed
        ladder/craft/senor.mdx:1:1 unknown-level handbook.yaml has no level \`senor\`. Did you mean \`senior\`? Rename this file to \`senior.mdx\`.
      a category without a document
        handbook.yaml:7:21 missing-document The category \`pottery\` has no document. Write \`ladder/pottery/index.mdx\`, or take the category out of the list.
      a category that nobody listed
        ladder/crafts/index.mdx:1:1 unknown-category handbook.yaml has no category \`crafts\`. Did you mean \`craft\`? \`craft\` is there as well: move what it lacks from \`crafts\` into it, and remove this folder.
      a value listed and not written
        handbook.yaml:7:10 missing-document \`values\` lists \`car\`, and there is no \`values/car.mdx\`. Did you mean \`care\`?
      a track that follows an unknown level
        handbook.yaml:10:12 unknown-level \`after: senor\` names no level of another track. Did you mean \`senior\`?
      a file outside the layout
        level/junior.mdx:1:1 layout The layout has no place for \`level/junior.mdx\`. Did you mean the folder \`levels\`?
      a name with a space
        guides/Bad name.mdx:1:1 file-name \`Bad name\` cannot be part of an address: it holds a space. Use lower-case letters a–z, digits and single hyphens. Rename it \`bad-name\`.
      a name with a letter that only looks Latin
        guides/cаre.mdx:1:1 file-name \`cаre\` cannot be part of an address: \`а\` (U+0430) only looks like \`a\`. Use lower-case letters a–z, digits and single hyphens. Rename it \`care\`.
      two files for one address
        guides/a.mdx:1:1 file-name \`guides/a.md\` has the same address. Keep one of the two, or rename one.
      a README
        nothing"
    `)
  })

  it.each([
    [
      'no handbook.yaml',
      {},
      'There is no `handbook.yaml` in the content folder. It names the tracks, levels and categories. Write it, with `title`, `description`, `tracks: [{ id: engineer, title: Engineer, levels: [junior] }]` and `categories: [craft]`, or name the folder that has it in the environment variable `HANDBOOK_CONTENT`.',
    ],
    [
      'handbook.yml',
      { 'handbook.yml': 'title: x' },
      'There is no `handbook.yaml` in the content folder. It names the tracks, levels and categories. Rename `handbook.yml`.',
    ],
  ])('is no ladder with %s', (_, texts: Texts, message) => {
    const { ladder, findings } = resultOf(texts)
    expect(ladder).toBeUndefined()
    expect(findings).toEqual([{ rule: 'handbook', severity: 'error', file: 'handbook.yaml', line: 1, column: 1, message }])
  })

  it('is sorted by place, so that two runs say the same', () => {
    const { findings } = ladderOf({
      'guides/b.mdx': titled('B', '[x](lost/a.mdx) [y](lost/b.mdx)\n\n# C'),
      'guides/a.mdx': 'x',
      ...cell('- a\n\n## A'),
    })
    expect(findings.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
      'guides/a.mdx:1:1',
      'guides/b.mdx:4:1',
      'guides/b.mdx:4:17',
      'guides/b.mdx:6:1',
      'ladder/craft/senior.mdx:1:1',
      'ladder/craft/senior.mdx:3:1',
    ])
  })
})
