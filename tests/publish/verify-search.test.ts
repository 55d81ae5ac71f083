import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesBelow } from '../../src/publish/pages.ts'
import { verifySearch } from '../../src/publish/verify-search.ts'
import { sites } from '../site/build-sites.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'handbook-search-'))
  await fs.cp(join(sites.other.folder, 'pagefind'), folder, { recursive: true })
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const everywhere = () => true
const firstWith = async (end: string): Promise<string> => (await filesBelow(folder)).find((file) => file.endsWith(end)) ?? 'none'

describe('the search index', () => {
  it('is whole as Pagefind wrote it', async () => {
    expect(await verifySearch(folder, everywhere)).toEqual([])
  })

  it.each([
    '.pf_fragment',
    '.pf_index',
    '.pf_meta',
    'wasm.en.pagefind',
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
  ])('is not whole when a file %s is missing, empty or cut short', async (end) => {
    const file = await firstWith(end)
    const path = join(folder, file)
    const content = await fs.readFile(path)
    const fault = [`The search index has no whole \`${file}\`.`]
    await fs.writeFile(path, '')
    expect(await verifySearch(folder, everywhere)).toEqual(fault)
    if (!end.endsWith('.js')) {
      await fs.writeFile(path, content.subarray(0, content.length / 2))
      expect(await verifySearch(folder, everywhere)).toEqual(fault)
    }
    await fs.rm(path)
    expect(await verifySearch(folder, everywhere)).toEqual(fault)
  })

  it('leads to pages of the site only', async () => {
    const faults = await verifySearch(folder, (address) => address !== '/levels/junior/')
    expect(faults).toEqual(['The search index leads to `/levels/junior/`, which is no page.'])
  })

  it('counts what it lists', async () => {
    const path = join(folder, 'pagefind-entry.json')
    const entry = await fs.readFile(path, 'utf8')
    await fs.writeFile(path, entry.replace(/"page_count":\d+/, '"page_count":1'))
    expect(await verifySearch(folder, everywhere)).toEqual([
      expect.stringMatching(/^The search index counts 1 pages and lists \d+\.$/),
    ])
  })
})
