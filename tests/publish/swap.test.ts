import { spawn } from 'node:child_process'
import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldersFor, sweep } from '../../src/publish/beside.ts'
import { claim } from '../../src/publish/claim.ts'
import { exchangeOf } from '../../src/publish/exchange.ts'
import { reasonOf } from '../../src/publish/reasons.ts'
import { beginOf } from '../../src/publish/running.ts'
import { recover, swap } from '../../src/publish/swap.ts'
import { targetOf } from '../../src/publish/target.ts'

let folder: string
let dist: string
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'handbook-swap-'))
  dist = join(folder, 'dist')
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

async function put(path: string, text: string): Promise<void> {
  await fs.mkdir(path, { recursive: true })
  await fs.writeFile(join(path, 'index.html'), text)
}
const shown = (path = dist) => fs.readFile(join(path, 'index.html'), 'utf8')
const names = () => fs.readdir(folder)

describe('the swap', () => {
  it.runIf(['linux', 'darwin'].includes(process.platform))('is one step of the system here', async () => {
    await put(dist, 'old')
    await put(join(folder, 'next'), 'new')
    const exchange = await exchangeOf()
    expect(exchange(join(folder, 'next'), dist)).toBe(true)
    expect([await shown(), await shown(join(folder, 'next'))]).toEqual(['new', 'old'])
    expect(() => exchange(join(folder, 'nothing'), dist)).toThrow('cannot change places: ENOENT.')
  })

  it.each([
    ['in one step', undefined],
    ['in two, where the system has no other way', () => false],
  ])('puts the new site into place %s', async (_, exchange) => {
    const folders = foldersFor(dist)
    await put(dist, 'old')
    await put(folders.next, 'new')
    await swap(folders, dist, exchange)
    expect(await shown()).toBe('new')
    expect((await fs.lstat(dist)).isDirectory()).toBe(true)
    await sweep(dist)
    expect(await names()).toEqual(['dist'])
  })

  it('puts the first site where none was', async () => {
    const folders = foldersFor(dist)
    await put(folders.next, 'new')
    await swap(folders, dist)
    expect([await shown(), await names()]).toEqual(['new', ['dist']])
  })

  it('in two steps moves the old site back when the second fails', async () => {
    await put(dist, 'old')
    await expect(swap(foldersFor(dist), dist, () => false)).rejects.toThrow('ENOENT')
    expect([await shown(), await names()]).toEqual(['old', ['dist']])
  })

  it('that was killed between two steps is undone by the next build', async () => {
    await put(foldersFor(dist).old, 'old')
    await put(foldersFor(dist).next, 'new')
    await recover(dist)
    await sweep(dist)
    expect([await shown(), await names()]).toEqual(['old', ['dist']])
  })
})

describe('the folder to build', () => {
  it('is the one that a link leads to, and the link stays', async () => {
    await put(join(folder, 'www'), 'old')
    await fs.symlink(join(folder, 'www'), dist)
    expect(await targetOf(dist)).toBe(join(await fs.realpath(folder), 'www'))
  })

  it('may be empty, missing or hold a site', async () => {
    await fs.mkdir(join(folder, 'empty'))
    await put(dist, 'old')
    for (const name of ['empty', 'missing', 'a/missing/one', 'dist'])
      expect(await targetOf(join(folder, name))).toBe(join(await fs.realpath(folder), name))
  })

  it.each(['.', '..', 'src', 'content', 'public', 'tests/fixtures/two-tracks'])(
    'is not `%s`, which somebody wrote',
    async (path) => {
      await expect(targetOf(path)).rejects.toThrow('but no site, and a build would replace all of it.')
    },
  )

  it('is not a file', async () => {
    await fs.writeFile(dist, 'x')
    await expect(targetOf(dist)).rejects.toThrow('ENOTDIR')
  })
})

describe('the sweep', () => {
  it('removes what builds of this folder left, and nothing of others', async () => {
    const kept = [
      '.dist-next',
      '.dist-next-x-next-01234567',
      '.dist2-next-01234567',
      '.dist-next-0123456789',
      'dist-next-01234567',
    ]
    for (const name of [...kept, '.dist-next-01234567', '.dist-old-89abcdef']) await put(join(folder, name), 'x')
    await sweep(dist)
    expect(await names()).toEqual(kept.sort())
  })
})

describe('a claim', () => {
  it('is given to one at a time', async () => {
    const other = await sleeper()
    await fs.writeFile(join(folder, `.dist-claim-${other.pid}`), beginOf(other.pid) ?? '')
    await expect(claim(dist)).rejects.toThrow(`\`dist\` is being built already by process ${other.pid}, since `)
    expect(await names()).toEqual([`.dist-claim-${other.pid}`])
    other.end()
  })

  it('of a process that has ended counts for nothing', async () => {
    const other = await sleeper()
    const begin = beginOf(other.pid) ?? ''
    other.end()
    await other.ended
    await fs.writeFile(join(folder, `.dist-claim-${other.pid}`), begin)
    ;(await claim(dist)).release()
    expect(await names()).toEqual([])
  })

  it('of a process whose number another one has got counts for nothing', async () => {
    const other = await sleeper()
    await fs.writeFile(join(folder, `.dist-claim-${other.pid}`), 'another begin')
    ;(await claim(dist)).release()
    other.end()
    expect(await names()).toEqual([])
  })

  it('on one folder does not hinder a build of another', async () => {
    const other = await sleeper()
    await fs.writeFile(join(folder, `.dist-claim-${other.pid}`), beginOf(other.pid) ?? '')
    const here = await claim(join(folder, 'public'))
    here.release()
    other.end()
  })
})

describe('the reason of a failed build', () => {
  const error = (code: string, message = code) => Object.assign(new Error(message), { code })
  const full = 'There is no space left for the new site. Free some (it is written beside `dist` first) and build again.'
  const elsewhere = 'or build elsewhere: npm run build -- --out FOLDER'
  it.each([
    ['a full disk', error('ENOSPC'), full],
    ['a full disk, deep inside', new Error('Rendering failed', { cause: error('ENOSPC') }), full],
    ['a full disk, in words', new Error('Io(Os { message: "No space left on device" })'), full],
    ['a read-only disk', error('EROFS'), `\`dist\` stands in a folder that is read-only. Make it writable, ${elsewhere}`],
    ['a folder of somebody else', error('EACCES'), `You may not write where \`dist\` stands. Change its owner, ${elsewhere}`],
    [
      'a mount',
      error('EBUSY'),
      '`dist` is a mount of its own and cannot be replaced. Build into a folder within it: npm run build -- --out dist/site',
    ],
    [
      'a file in the way',
      error('ENOTDIR'),
      `\`dist\` cannot be a folder: a file of that name is in the way. Remove it, ${elsewhere}`,
    ],
    ['anything else', new Error('The built site is not whole.'), 'The built site is not whole.'],
  ])('names %s and what to do', (_, cause, message) => {
    expect(reasonOf(cause, 'dist', true).message).toBe(`${message}\n\`dist\` is as it was.`)
    expect(reasonOf(cause, 'dist', false).message).toBe(`${message}\nNothing was written to \`dist\`.`)
  })
})

/** A process that does nothing until it is ended. */
async function sleeper(): Promise<{ pid: number; end: () => void; ended: Promise<unknown> }> {
  const child = spawn('sleep', ['60'])
  const ended = new Promise((resolve) => child.on('close', resolve))
  await new Promise((resolve) => child.on('spawn', resolve))
  return { pid: child.pid ?? 0, end: () => child.kill(), ended }
}
