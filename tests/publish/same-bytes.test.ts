import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesBelow } from '../../src/publish/pages.ts'
import { hashesOf, startBuild } from './run-build.ts'

const fixture = 'tests/fixtures/two-tracks'
let folder: string

beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'handbook-bytes-'))
})
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

/** Copies the content file by file, in the order that is given, so that the file system lists it in another one. */
async function copyTo(content: string, order: (files: string[]) => string[], time: Date): Promise<string> {
  for (const file of order(await filesBelow(fixture))) {
    await fs.mkdir(dirname(join(content, file)), { recursive: true })
    await fs.copyFile(join(fixture, file), join(content, file))
    await fs.utimes(join(content, file), time, time)
  }
  return content
}

it('the same content gives the same bytes in any folder, time zone, language and order of files, two builds side by side', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'deeper', 'down', 'other')]
  const contents = await Promise.all([
    copyTo(join(one, 'content'), (files) => files, new Date('2020-01-01')),
    copyTo(join(other, 'inhalt'), (files) => files.reverse(), new Date()),
  ])
  const NODE_OPTIONS = `--import=${pathToFileURL('tests/publish/taken-away.mjs')}`
  const places = [
    { TZ: 'America/Los_Angeles', LC_ALL: 'C', NODE_OPTIONS },
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS },
  ]
  const ends = await Promise.all([
    startBuild(join(one, 'dist'), { HANDBOOK_CONTENT: contents[0], ...places[0] }).ended,
    startBuild(join(other, 'public'), { HANDBOOK_CONTENT: contents[1], ...places[1] }).ended,
  ])
  for (const { code, output } of ends) expect(code, output).toBe(0)
  const hashes = await hashesOf(join(one, 'dist'))
  expect(Object.keys(hashes).length).toBeGreaterThan(100)
  expect(await hashesOf(join(other, 'public'))).toEqual(hashes)
})
