import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '../../src/checks/check.ts'
import { Findings } from '../../src/ladder/finding.ts'
import { readContent } from '../../src/ladder/read.ts'
import { takeFile } from '../../src/ladder/take.ts'
import { checkOver, layOver, plainLadder } from './plain-ladder.ts'

const junior = 'ladder/craft/junior.mdx'
const category = 'ladder/craft/index.mdx'
const level = 'levels/junior.mdx'

/** A file of the plain ladder with one stretch of it changed. */
function changed(path: string, from: string | RegExp, to: string) {
  const before = plainLadder[path] ?? ''
  const text = before.replace(from, to)
  if (text === before) throw new Error(`${path} has no ${from}.`)
  return { [path]: text }
}

/** Files of the plain ladder under other names. */
const renamed = (...names: [from: string, to: string][]) =>
  Object.fromEntries(names.flatMap(([from, to]) => [[from, '-'] as const, [to, plainLadder[from] ?? ''] as const]))

const cells = ['ladder/craft/junior.mdx', 'ladder/craft/senior.mdx', 'ladder/craft/index.mdx']
const inFolder = (folder: string) => renamed(...cells.map((path): [string, string] => [path, path.replace('craft', folder)]))
const values = { 'handbook.yaml': `${plainLadder['handbook.yaml']}values: [care]\n` }

it('a cell of another name is renamed: no other stands there', () => {
  const { findings } = checkOver(renamed([junior, 'ladder/craft/newcomer.mdx']))
  expect(findings.find(({ rule }) => rule === 'unknown-level')?.message).toContain('Rename this file to `junior.mdx`.')
})

const placesOf = (findings: readonly { file: string; line: number; column: number; rule: string }[]) =>
  // The ladder is too small to be anything but thin.
  findings
    .filter(({ rule }) => rule !== 'crowded-cell')
    .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)

// A document that is not there takes what links to it along, so everything is read that can be.
it.each<[string, Record<string, string>, string]>([
  ['an unknown field of a cell', changed(junior, 'theme:', 'thme:'), `${junior}:2:1 front-matter`],
  [
    'a slip in the track of a category',
    changed(category, 'dimensions:', 'tracks: [makr]\ndimensions:'),
    `${category}:3:10 unknown-track`,
  ],
  ['a colon in a field', changed(junior, 'theme: learns', 'theme: learns: much'), `${junior}:2:8 front-matter-syntax`],
  ['a sign of MDX', changed(junior, 'before', 'in <5 days before'), `${junior}:7:31 mdx-syntax`],
  ['a brace', changed(junior, 'before', 'in {5 days before'), `${junior}:7:31 mdx-syntax`],
  ['a comment of HTML', changed(junior, '## F', '<!-- x\n\n## F'), `${junior}:5:1 mdx-syntax`],
  ['a fence above everything', changed(junior, '## F', '```\n\n## F'), `${junior}:5:1 code-fence`],
  ['front matter that is never closed', changed(junior, '\n---\n\n', '\n\n'), `${junior}:1:1 front-matter-syntax`],
  [
    'front matter of JSON',
    changed(junior, /^---\ntheme: learns\n---/, '{\n"theme": "learns"\n}'),
    `${junior}:1:1 front-matter-syntax`,
  ],
  ['a list that is text', changed(category, '[depth]', 'depth'), `${category}:3:13 front-matter`],
  ['a title that is a list', changed(category, 'title: Craft', 'title: [Craft]'), `${category}:2:8 front-matter`],
  ['a category without front matter', changed(category, /^---[\s\S]*?---\n\n/, ''), `${category}:1:1 front-matter`],
  ['a tag in a category', changed(category, 'How far', '<div>\n\nHow far'), `${category}:10:1 mdx-syntax`],
  ['an unknown field of a level', changed(level, 'reach', 'raech'), `${level}:3:1 front-matter`],
  ['a colon in a level', changed(level, 'A task', 'A task: one'), `${level}:3:8 front-matter-syntax`],
  ['a category that is misspelt', changed('handbook.yaml', '[craft]', '[crafft]'), 'handbook.yaml:7:14 missing-document'],
  ['a heading without its space', changed(junior, '## F', '##F'), `${junior}:5:1 lost-heading`],
  ['a linked name in bold type', changed(junior, '## Finds causes', '**Finds causes**'), `${junior}:5:1 lost-heading`],
  ['a linked name too deep', changed(junior, '## F', '### F'), `${junior}:5:1 lost-heading`],
  ['an expectation without a word', changed(junior, /$/, '\n## Keeps a daily note\n'), `${junior}:13:1 empty-expectation`],
  ['a level with the name of a folder', changed('handbook.yaml', 'senior]', 'senior, index]'), 'handbook.yaml:6:30 front-matter'],
  ['a level that is misspelt', changed('handbook.yaml', '[junior,', '[juniro,'), 'handbook.yaml:6:14 missing-document'],
  ['a cell in capitals', renamed([junior, 'ladder/craft/Junior.mdx']), 'ladder/craft/Junior.mdx:1:1 file-name'],
  ['a folder in capitals', inFolder('Craft'), 'ladder/Craft/junior.mdx:1:1 file-name'],
  ['a value in capitals', renamed(['values/care.mdx', 'values/Care.mdx']), 'values/Care.mdx:1:1 file-name'],
  ['a level in capitals', renamed([level, 'levels/Junior.mdx']), 'levels/Junior.mdx:1:1 file-name'],
  ['a category without its document', { [category]: '-' }, 'handbook.yaml:7:14 missing-document'],
  ['a category that is gone', Object.fromEntries(cells.map((path) => [path, '-'])), 'handbook.yaml:7:14 missing-document'],
  ['a category under another name', inFolder('trade'), 'handbook.yaml:7:14 missing-document'],
  ['a category more', changed('handbook.yaml', '[craft]', '[craft, zebra]'), 'handbook.yaml:7:21 missing-document'],
  ['a level more', changed('handbook.yaml', 'senior]', 'senior, l9]'), 'handbook.yaml:6:30 missing-document'],
  ['a level without its document', { [level]: '-' }, 'handbook.yaml:6:14 missing-document'],
  [
    'a level of another name in the list',
    changed('handbook.yaml', '[junior', '[newcomer'),
    'handbook.yaml:6:14 missing-document',
  ],
  ['a level of another name', renamed([level, 'levels/newcomer.mdx']), 'handbook.yaml:6:14 missing-document'],
  ['a cell of another name', renamed([junior, 'ladder/craft/newcomer.mdx']), 'ladder/craft/newcomer.mdx:1:1 unknown-level'],
  [
    'a value of another name',
    { ...values, ...renamed(['values/care.mdx', 'values/heed.mdx']) },
    'handbook.yaml:8:10 missing-document',
  ],
  ['a value that is gone', { ...values, 'values/care.mdx': '-' }, 'handbook.yaml:8:10 missing-document'],
  ['a slip in a tag', changed(junior, '#depth', '#detph'), `${junior}:9:1 broken-anchor`],
  [
    'a tag of nothing',
    changed('ladder/craft/senior.mdx', '#finds-causes', '#zebra'),
    'ladder/craft/senior.mdx:9:28 broken-anchor',
  ],
  ['a heading of the first depth', changed(junior, '## F', '# F'), `${junior}:5:1 heading`],
  ['a title by a line below', changed(junior, '## Finds causes', 'Finds causes\n==='), `${junior}:5:1 heading`],
  ['a heading without its words', changed(junior, '## F', '##\n\nF'), `${junior}:5:1 heading`],
  ['a heading as wikis write it', changed(junior, '## F', 'h2. F'), `${junior}:5:1 lost-heading`],
  ['the same in a value', changed('values/care.mdx', '## F', 'h2. F'), 'values/care.mdx:5:1 lost-heading'],
  ['a value of the first depth', changed('values/care.mdx', '## F', '# F'), 'values/care.mdx:5:1 heading'],
  ['a dimension of the first depth', changed(category, '## D', '# D'), `${category}:8:1 heading`],
  ['an id without its sign', changed(junior, 'Finds causes', 'Looks [finds-causes]'), `${junior}:5:1 heading`],
  ['an id on the next line', changed(junior, 'Finds causes\n', 'Looks\n[#finds-causes]\n'), `${junior}:6:1 lost-heading`],
  ['an id in braces', changed(junior, 'Finds causes', 'Looks {#finds-causes}'), `${junior}:5:10 heading`],
  ['an id in escaped braces', changed(junior, 'Finds causes', 'Looks \\{#finds-causes}'), `${junior}:5:1 heading`],
  ['a dimension more', changed(category, '[depth]', '[depth, reach]'), `${category}:3:21 missing-dimension`],
  ['dashes right below tags', changed(junior, '\n\n- **Data', '\n---\n\n- **Data'), `${junior}:9:1 heading`],
  [
    'an expectation that was pasted twice',
    { [junior]: `+${(plainLadder[junior] ?? '').replace(/^---[\s\S]*?---\n/, '')}` },
    `${junior}:13:1 duplicate-id`,
  ],
  ['more quotes than anybody reads', changed(junior, 'Finds the', `${'>'.repeat(60)} Finds the`), `${junior}:7:1 nesting`],
])('one fault is one finding: %s', (_, files, place) => {
  expect(placesOf(checkOver(files).findings)).toEqual([place])
})

it.each<[string, string, Buffer, string]>([
  [
    'a sign that nobody sees, in a heading',
    junior,
    Buffer.from(plainLadder[junior]?.replace('Finds', 'Fi\u200bnds') ?? ''),
    `${junior}:5:6 encoding`,
  ],
  [
    'a letter of Windows',
    category,
    Buffer.from(plainLadder[category]?.replace('How far', 'H\xf6w far') ?? '', 'latin1'),
    `${category}:10:2 encoding`,
  ],
  ['UTF-16', level, Buffer.from(`\ufeff${plainLadder[level]}`, 'utf16le'), `${level}:1:1 encoding`],
  ['no text at all', junior, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]), `${junior}:1:1 encoding`],
])('so is one that the bytes have: %s', async (_, path, bytes, place) => {
  const folder = await fs.mkdtemp(join(tmpdir(), 'ladder-one-'))
  for (const file of layOver({})) {
    await fs.mkdir(dirname(join(folder, file.path)), { recursive: true })
    await fs.writeFile(join(folder, file.path), file.path === path ? bytes : file.text)
  }
  const findings = new Findings()
  const content = await readContent(folder, findings)
  await fs.rm(folder, { recursive: true })
  expect(placesOf(checkContent(content, findings.all, '2026-11-21').findings)).toEqual([place])
})

it.each([
  ['ladder/craft/junior.MDX', junior],
  ['ladder/craft/junior.markdown', junior],
  ['ladder/craft/junior.txt', junior],
  ['values/care.txt', 'values/care.mdx'],
])('so is a wrong ending: %s', (path, meant) => {
  const findings = new Findings()
  const taking = { texts: [], images: [], unreadable: [], findings }
  for (const file of layOver({ [meant]: '-' })) takeFile(file.path, Buffer.from(file.text), taking)
  takeFile(path, Buffer.from(plainLadder[meant] ?? ''), taking)
  expect(placesOf(checkContent(taking, findings.all, '2026-11-21').findings)).toEqual([`${path}:1:1 file-name`])
})

it.each<[string, Record<string, string>, string]>([
  [
    'a level',
    changed('handbook.yaml', '[junior', '[newcomer'),
    'no document is for it, while `junior` has some. Did you mean `junior`?',
  ],
  [
    'the document of a level',
    renamed([level, 'levels/newcomer.mdx']),
    'no track lists `levels/newcomer.mdx`. Did you mean `newcomer`?',
  ],
  ['a category', inFolder('trade'), 'There is no category `craft`. Did you mean `trade`?'],
  ['a category without its document', { [category]: '-' }, 'has no document. 2 links lead there. Write'],
  ['a value', { ...values, ...renamed(['values/care.mdx', 'values/heed.mdx']) }, '3 links lead there. Did you mean `heed`?'],
])('the finding names what is there in place of %s', (_, files, words) => {
  expect(checkOver(files).findings.find(({ severity }) => severity === 'error')?.message).toContain(words)
})

it('says what the documents lack although handbook.yaml is broken', () => {
  const files = {
    ...changed('handbook.yaml', 'tracks:', 'tarcks:'),
    ...changed(junior, '- **Data:**', '- Need example for Data.\n- **Data:**'),
  }
  expect(placesOf(checkOver(files).findings)).toContain(`${junior}:11:3 note`)
})

it.each<[string, Record<string, string>, string]>([
  ['braces', changed(junior, 'Finds causes', 'Looks {#finds-causes}'), 'Write `[#finds-causes]`.'],
  ['a line of =', changed(junior, '## Finds causes', 'Finds causes\n==='), 'Write `## Finds causes`.'],
  ['a wiki', changed(junior, '## F', 'h2. F'), 'Write `## Finds causes`.'],
  ['dashes', changed(junior, '\n\n- **Data', '\n---\n\n- **Data'), 'Put an empty line between the two.'],
])('a damaged heading is answered with what to write: %s', (_, files, words) => {
  expect(checkOver(files).findings.find(({ severity }) => severity === 'error')?.message).toContain(words)
})

it('a word in brackets at the end of a heading is no id', () => {
  expect(placesOf(checkOver({ [junior]: '+\n## Keeps notes [draft]\n\nKeeps notes.\n' }).findings)).not.toContain(
    `${junior}:13:1 heading`,
  )
})

const three = (level: string, to: (name: string) => string) =>
  ['One', 'Two', 'Three'].map((name) => `## ${name} of ${level}\n\nDoes ${name} at ${level}.\n${to(name)}`).join('\n')

it('levels in the wrong order are one finding', () => {
  const { findings } = checkOver({
    'handbook.yaml': (plainLadder['handbook.yaml'] ?? '').replace('[junior, senior]', '[senior, junior]'),
    'ladder/craft/junior.mdx': `---\ntheme: learns\n---\n\n${three('junior', () => '')}`,
    'ladder/craft/senior.mdx': `---\ntheme: teaches\n---\n\n${three('senior', (name) => `\n[x](junior.mdx#${name.toLowerCase()}-of-junior)\n`)}`,
  })
  const threads = findings.filter(({ rule }) => /thread/.test(rule))
  expect(placesOf(threads)).toEqual(['handbook.yaml:6:22 thread-up'])
  expect(threads[0]?.message).toContain('each of the 3 threads between them leads from `senior` to `junior`')
})

describe('a line that may be a heading', () => {
  const two = `${plainLadder[junior]}\n## Asks early\n\nAsks whoever knows before the day is over.\n\n- **Data:** Wrote to the bank about a cent that was missing, and had its answer that evening.\n`
  const bold = two.replace('## Asks early', '**Asks early**')
  const unlived = { 'values/free.mdx': '---\ntitle: Free\n---\n\nTo be free.\n' }

  it('is a warning where no link leads to it, and silences nothing in other documents', () => {
    const { findings } = checkOver({ [junior]: bold, ...unlived })
    expect(placesOf(findings)).toEqual([`${junior}:13:1 lost-heading`, 'values/free.mdx:1:1 unlived'])
    expect(findings.find(({ rule }) => rule === 'lost-heading')?.severity).toBe('warning')
  })

  it.each(['#asks-early', '#kept'])('is an error where the link %s leads to it', (anchor) => {
    const found = checkOver({
      [junior]: anchor === '#kept' ? bold.replace('early**', 'early [#kept]**') : bold,
      'guides/a.mdx': `---\ntitle: A\n---\n\nHow to [ask](../${junior}${anchor}), and [again](../${junior}${anchor}).\n`,
      ...unlived,
    }).findings.filter(({ severity }) => severity === 'error')
    expect(placesOf(found)).toEqual([`${junior}:13:1 lost-heading`])
    expect(found[0]?.message).toContain('A link in `guides/a.mdx` leads there')
  })

  it('hides no other link that leads to nothing', () => {
    const guide = `---\ntitle: A\n---\n\nHow to [ask](../${junior}#asks-late).\n`
    expect(placesOf(checkOver({ [junior]: bold, 'guides/a.mdx': guide }).findings)).toEqual([
      'guides/a.mdx:5:8 broken-anchor',
      `${junior}:13:1 lost-heading`,
    ])
  })
})
