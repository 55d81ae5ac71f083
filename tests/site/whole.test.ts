import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ladder } from '../../src/ladder/model.ts'
import { readLadder } from '../../src/ladder/read.ts'
import { filesBelow } from '../../src/publish/pages.ts'
import { verifySite } from '../../src/publish/verify.ts'
import { sites } from './build-sites.ts'

async function ladderOf(content: string): Promise<Ladder> {
  const { ladder } = await readLadder(content)
  if (!ladder) throw new Error(`${content} has no ladder`)
  return ladder
}

describe('the built site', () => {
  it.each(Object.entries(sites))(
    '%s has every page, and every link and anchor leads somewhere',
    async (_, { folder, base, content }) => {
      expect(await verifySite(folder, base, await ladderOf(content))).toEqual([])
    },
  )

  it('of another organisation holds no name of ours', async () => {
    const ours = await ladderOf('content')
    const names = [...ours.categories, ...ours.values, ...ours.principles, ...ours.guides].map(({ name }) => name)
    const pages = (await filesBelow(sites.other.folder)).filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(10)
    for (const file of pages) {
      const html = await fs.readFile(join(sites.other.folder, file), 'utf8')
      expect(names.filter((name) => html.includes(name))).toEqual([])
    }
  })

  it('is drawn by code that holds no name of ours', async () => {
    const { categories, values, principles, guides, levels } = await ladderOf('content')
    const names = [...categories, ...values, ...principles, ...guides, ...levels].map(({ name }) => name)
    const code = (await filesBelow('src')).filter((file) => !file.startsWith('ladder/schemas'))
    for (const file of code) {
      const text = await fs.readFile(join('src', file), 'utf8')
      expect({ file, found: names.filter((name) => text.includes(name)) }).toEqual({ file, found: [] })
    }
  })
})

describe('the verification of a built site', () => {
  const folder = '.test-sites/damaged'
  beforeAll(() => fs.cp(sites.root.folder, folder, { recursive: true }))
  afterAll(() => fs.rm(folder, { recursive: true }))

  it('names a missing page, a broken link, a broken anchor and an empty file', async () => {
    await fs.rm(join(folder, 'levels/l4'), { recursive: true })
    await fs.writeFile(join(folder, 'empty.txt'), '')
    await fs.writeFile(
      join(folder, 'odd.html'),
      '<a href="/nowhere/">x</a><a href="/levels/#nothing">y</a><a href="relative">z</a>',
    )
    const faults = await verifySite(folder, '/', await ladderOf('content'))
    expect(faults).toEqual(
      expect.arrayContaining([
        'The page `/levels/l4/` is missing.',
        'The file `empty.txt` is empty.',
        '`odd.html`: the link `/nowhere/` leads to no page.',
        '`odd.html`: the link `/levels/#nothing` leads to no place on its page.',
        '`odd.html`: the link `relative` is relative.',
      ]),
    )
  })
})
