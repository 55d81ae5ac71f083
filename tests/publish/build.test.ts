import { execFileSync } from 'node:child_process'
import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashesOf, namesIn, startBuild, until } from './run-build.ts'

/** How many builds are killed: a few in every run of the tests, a hundred when somebody asks. */
const kills = Number(process.env['BUILD_KILLS'] || 2)

let folder: string
let dist: string
/** What stands in `dist` before a build, and what a whole build puts there. */
const old = { 'index.html': 'the old site', 'a/b.txt': 'all of it' }
let fresh: Record<string, string>
/** Milliseconds of a whole build. */
let length: number

beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'handbook-build-'))
  dist = join(folder, 'dist')
})
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

async function putOld(where = dist): Promise<Record<string, string>> {
  await fs.rm(where, { recursive: true, force: true })
  for (const [file, text] of Object.entries(old)) {
    await fs.mkdir(join(where, file, '..'), { recursive: true })
    await fs.writeFile(join(where, file), text)
  }
  return hashesOf(where)
}

const isCompressing = async () => {
  const next = (await fs.readdir(folder)).find((name) => name.startsWith('.dist-next-'))
  const files = next ? await fs.readdir(join(folder, next)).catch(() => []) : []
  return files.includes('404.html.br')
}
const isUnderWay = async () => (await namesIn(folder)).includes('.dist-next-…')

describe('a build', () => {
  it('refuses to share its folder with another one, which goes on undisturbed', async () => {
    await putOld()
    const started = Date.now()
    const first = startBuild(dist)
    await until(isUnderWay)
    const second = await startBuild(dist).ended
    expect(second.code).toBe(1)
    expect(
      second.output.replace(/\d+, since [\d:]+/, 'N, since T').replace(/^`.*?dist` is as/m, '`dist` is as'),
    ).toMatchInlineSnapshot(`
      "\`dist\` is being built already by process N, since T. Wait until that ends, or build elsewhere: npm run build -- --out FOLDER
      \`dist\` is as it was.
      "
    `)
    expect(await first.ended).toMatchObject({ code: 0, output: expect.stringContaining('is built') })
    length = Date.now() - started
    expect(await namesIn(folder)).toEqual(['dist'])
    fresh = await hashesOf(dist)
    expect(Object.keys(fresh)).toEqual(expect.arrayContaining(['index.html', 'index.html.br', 'index.html.gz']))
  })

  it(`killed at any of ${kills} random moments leaves the old site or the new one, and the next build sweeps up`, {
    timeout: kills * 20_000,
  }, async () => {
    const before = await putOld()
    const ends = { old: 0, new: 0 }
    await putOld()
    for (let count = 0; count < kills; count++) {
      const { child, ended } = startBuild(dist)
      // Every second one falls between the last page and the end, where the site is put into its place.
      const late = count % 2 === 1
      if (late) await Promise.race([until(isCompressing), ended])
      setTimeout(() => child.kill('SIGKILL'), Math.random() * length * (late ? 0.4 : 1))
      await ended
      const after = await hashesOf(dist)
      const end = JSON.stringify(after) === JSON.stringify(before) ? 'old' : 'new'
      if (end === 'new') {
        expect(after).toEqual(fresh)
        await putOld()
      }
      ends[end]++
    }
    console.info(`${kills} builds killed within ${length} ms: ${ends.old} left the old site, ${ends.new} the new one.`)
    expect(await startBuild(dist).ended).toMatchObject({ code: 0, output: expect.stringContaining('is built') })
    expect(await namesIn(folder)).toEqual(['dist'])
    expect(await hashesOf(dist)).toEqual(fresh)
  })

  it('does not replace a folder that holds something else than a site', async () => {
    const notes = join(folder, 'notes')
    await fs.mkdir(notes)
    await fs.writeFile(join(notes, 'a.txt'), 'mine')
    const { code, output } = await startBuild(notes).ended
    expect(code).toBe(1)
    expect(output).toMatch(
      /^The folder holds `a\.txt`, but no site, and a build would replace all of it\. Empty it, or name another: /,
    )
    expect(await hashesOf(notes)).toHaveProperty('a.txt')
    await fs.rm(notes, { recursive: true })
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('asked to stop by %s clears up at once and says so', async (signal, code) => {
    const before = await putOld()
    const { child, ended } = startBuild(dist)
    await until(isUnderWay)
    child.kill(signal)
    expect(await ended).toEqual({
      code,
      output: 'The build was stopped. No half of it was published; start it again when you like.\n',
    })
    expect(await namesIn(folder)).toEqual(['dist'])
    expect(await hashesOf(dist)).toEqual(before)
  })
})

describe.skipIf(!canMount())('a build on a disk of its own (skipped where file systems cannot be mounted)', () => {
  const mounted = async (options: string, work: (dist: string) => Promise<void>) => {
    // Inside the project Astro and Pagefind write to the small disk themselves.
    const disk = await fs.mkdtemp('.test-sites/disk-')
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk])
    try {
      await work(join(disk, 'dist'))
    } finally {
      execFileSync('umount', ['-l', disk])
      await fs.rmdir(disk)
    }
  }

  it.each(['300k', '3600k'])('that is full at %s keeps the old site and says what to do', async (size) => {
    await mounted(`size=${size}`, async (small) => {
      const before = await putOld(small)
      const { code, output } = await startBuild(small).ended
      expect(code).toBe(1)
      expect(output).toContain('There is no space left for the new site. Free some')
      expect(output).toMatch(/dist` is as it was\.\n$/)
      expect(await hashesOf(small)).toEqual(before)
      expect(await namesIn(join(small, '..'))).toEqual(['dist'])
    })
  })

  it('that is read-only keeps the old site and says what to do', async () => {
    await mounted('size=1m', async (small) => {
      const before = await putOld(small)
      execFileSync('mount', ['-o', 'remount,ro', join(small, '..')])
      const { code, output } = await startBuild(small).ended
      expect(code).toBe(1)
      expect(output).toMatch(
        /stands in a folder that is read-only\. Make it writable, or build elsewhere: npm run build -- --out FOLDER\n.* is as it was\.\n$/,
      )
      expect(await hashesOf(small)).toEqual(before)
    })
  })
})

/** True where the tests may mount a small disk: for root of a machine, not of most containers. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
