import { execFileSync } from 'node:child_process'
import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { changeSince, namesOf } from '../../src/checks/change.ts'
import { checkContent } from '../../src/checks/check.ts'
import { Findings } from '../../src/ladder/finding.ts'
import { readContent } from '../../src/ladder/read.ts'
import { changeInWords } from '../../src/reporters/change.ts'
import { contentAt } from '../../src/site/at-ref.ts'
import { plainLadder } from './plain-ladder.ts'

let folder: string
afterEach(() => fs.rm(folder, { recursive: true }))

type Files = Record<string, string | Uint8Array>

async function write(files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await fs.mkdir(join(folder, path, '..'), { recursive: true })
    await fs.writeFile(join(folder, path), text)
  }
}

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )

/** A committed content folder: the plain ladder with `files` laid over it. */
async function commit(files: Files): Promise<void> {
  folder = await fs.mkdtemp(join(tmpdir(), 'ladder-against-'))
  await write({ ...(plainLadder as Files), ...files })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '-m', 'A ladder')
}

/** What changed since the commit, in words. */
async function change(): Promise<string> {
  const [former, present] = [new Findings(), new Findings()]
  const before = checkContent(contentAt('HEAD', folder, former), former.all, '2026-11-21')
  const after = checkContent(await readContent(folder, present), present.all, '2026-11-21')
  if (!before.ladder || !after.ladder) throw new Error('There is no ladder.')
  return changeInWords(
    changeSince(before.findings, after.findings, { before: namesOf(before.ladder), after: namesOf(after.ladder) }),
  )
}

const edit = async (path: string, from: string | RegExp, to: string): Promise<void> =>
  fs.writeFile(join(folder, path), (await fs.readFile(join(folder, path), 'utf8')).replace(from, to))

const senior = 'ladder/craft/senior.mdx'
const holes: Files = {
  [senior]: `${plainLadder[senior]}- Need example for Data.\n\n## Asks why early\n\nAsks for the reason of a change before anybody writes it.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n`,
  'guides/first.mdx': '---\ntitle: First\n---\n\nTBD\n',
}
const sentence = 'Writes down what each of the three ways would cost, and for whom, before the team decides on one.'
const twice: Files = {
  'guides/first.mdx': `---\ntitle: First\n---\n\nOne.\n\n${sentence}\n`,
  'guides/second.mdx': `---\ntitle: Second\n---\n\nTwo.\n\n${sentence}\n`,
}
const none = 'closes 0 gaps, opens 0'

describe('what changed since a commit', () => {
  it.each<[string, Files, () => Promise<void> | void, string]>([
    ['nothing', holes, () => {}, none],
    ['a document that moved', holes, () => git('mv', 'guides/first.mdx', 'guides/second.mdx'), none],
    [
      'a category whose folder was renamed',
      holes,
      async () => {
        git('mv', 'ladder/craft', 'ladder/trade')
        await edit('handbook.yaml', '[craft]', '[trade]')
        await edit('ladder/trade/index.mdx', 'title: Craft', 'title: Trade')
      },
      none,
    ],
    ['an expectation that was renamed', holes, () => edit(senior, '## Asks why early', '## Asks for reasons'), none],
    [
      'an expectation that was renamed and has an example now',
      holes,
      async () => {
        await edit(senior, '## Asks why early', '## Asks for reasons')
        await edit(senior, /\n$/, '\n- Stopped a rewrite of the import by asking who needed it; nobody did.\n')
      },
      'closes 1 gap, opens 0',
    ],
    [
      'one expectation has an example now, and another one has none',
      {
        [senior]: `${holes[senior]}\n## Breaks work down\n\nCuts a task into parts that can be given to others.\n\n[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)\n\n- Gave three parts of the import away, and it was done in a week.\n`,
      },
      async () => {
        await edit(senior, '\n- Gave three parts of the import away, and it was done in a week.\n', '')
        await edit(senior, '\n## Breaks', '\n- Stopped a rewrite of the import by asking who needed it; nobody did.\n\n## Breaks')
      },
      'closes 1 gap, opens 1',
    ],
    [
      'a note that is gone from one cell and stands in another',
      holes,
      async () => {
        await edit(senior, '- Need example for Data.\n', '')
        await edit('ladder/craft/junior.mdx', /\n$/, '\n- Need example for Data.\n')
      },
      'closes 1 gap, opens 1',
    ],
    ['one note for another', holes, () => edit('guides/first.mdx', 'TBD', 'TODO: say who decides.'), 'closes 1 gap, opens 1'],
    ['lines above the first of two same sentences', twice, () => edit('guides/first.mdx', 'One.', 'One.\n\nMore of it.'), none],
    [
      'a link that was mended',
      { 'guides/first.mdx': '---\ntitle: First\n---\n\nSee [it](nowhere.mdx) [here](no.mdx).\n' },
      () => edit('guides/first.mdx', '[it](nowhere.mdx)', 'it'),
      'closes 0 gaps, opens 0; 1 other finding less, 0 more',
    ],
  ])('%s', async (_, files, work, words) => {
    await commit(files)
    await work()
    expect(await change()).toBe(words)
  })

  it.each<[string, Files | (() => Promise<void>)]>([
    ['bytes that are not UTF-8', { 'guides/first.mdx': new Uint8Array([0x23, 0x20, 0xff, 0xfe]) }],
    ['a sign that nobody can see', { 'guides/first.mdx': '---\ntitle: First\n---\n\nA\u202eB.\n' }],
    ['a document that is too large', { 'guides/first.mdx': `---\ntitle: First\n---\n\n${'A word. '.repeat(37_000)}\n` }],
    ['a broken image', { 'guides/loom.png': 'no picture' }],
    ['an image that is too large', { 'guides/loom.png': new Uint8Array(300 * 1024) }],
    ['a hidden document', { 'guides/.first.mdx': 'TBD' }],
    ['an ending that is not read', { 'guides/first.markdown': 'TBD' }],
    ['a hidden folder', { '.notes/first.mdx': 'TBD' }],
    ['a folder with the name of a document', { 'guides/first.mdx/second.mdx': 'TBD' }],
    ['a file of another kind', { 'notes.pdf': 'x' }],
    ['a symbolic link', () => fs.symlink('../levels/junior.mdx', join(folder, 'guides.mdx'))],
  ])('finds the same on both sides: %s', async (_, files) => {
    await commit(typeof files === 'function' ? {} : files)
    if (typeof files === 'function') {
      await files()
      git('add', '.')
      git('commit', '--quiet', '-m', 'More')
    }
    expect(await change()).toBe(none)
  })
})
