import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Ladder } from '../../src/ladder/model.ts'
import { editAddress } from '../../src/site/address.ts'
import { getShownGaps } from '../../src/site/gaps.ts'
import { checkOver, layOver } from '../checks/plain-ladder.ts'
import { commitAt } from './aged-content.ts'

const repository = (url: string) => ({ 'handbook.yaml': `+repository: { url: ${url} }\n`, 'ladder/craft/senior.mdx': '-' })
let folder: string

beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'ladder-gaps-'))
  for (const { path, text } of layOver(repository('https://github.com/a/b'))) {
    if (path === 'levels/senior.mdx') commitAt(folder, '2026-01-10')
    await fs.mkdir(dirname(join(folder, path)), { recursive: true })
    await fs.writeFile(join(folder, path), text)
    if (path === 'levels/senior.mdx') commitAt(folder, '2026-02-03')
  }
  commitAt(folder, '2026-03-01')
  vi.stubEnv('HANDBOOK_CONTENT', folder)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await fs.rm(folder, { recursive: true })
})

function ladderAt(url: string): Ladder {
  const { ladder } = checkOver(repository(url))
  if (!ladder) throw new Error('There is no ladder.')
  return ladder
}

describe('a cell that nobody has written', () => {
  it('is an invitation to begin it, as old as the younger of what calls for it', async () => {
    const [gap] = (await getShownGaps()).filter(({ rule }) => rule === 'missing-cell')
    expect(gap).toMatchObject({
      invitation: 'Nobody has written this cell yet.',
      address: '/ladder/craft/senior/',
      since: '2026-03-01',
      edit: expect.stringContaining('https://github.com/a/b/new/main/content/ladder/craft?filename=senior.mdx&value='),
    })
  })

  it('that was removed is as old as its removal', async () => {
    const cell = join(folder, 'ladder/craft/senior.mdx')
    await fs.writeFile(cell, '---\ntheme: teaches\n---\n')
    commitAt(folder, '2026-04-01')
    await fs.rm(cell)
    commitAt(folder, '2026-05-02')
    // What was read of the history is kept for the rest of a build.
    vi.resetModules()
    const { getShownGaps: again } = await import('../../src/site/gaps.ts')
    expect((await again()).find(({ rule }) => rule === 'missing-cell')?.since).toBe('2026-05-02')
  })

  it.each([
    ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/new/main/content/ladder/craft?file_name=senior.mdx'],
    ['https://github.com/a/b/', 'https://github.com/a/b/new/main/content/ladder/craft?filename=senior.mdx&value='],
  ])('is begun where %s makes new files', (url, expected) => {
    expect(editAddress(ladderAt(url), 'ladder/craft/senior.mdx')).toContain(expected)
    expect(editAddress(ladderAt(url), 'ladder/craft/junior.mdx')).toMatch(/\/edit\/main\/content\/ladder\/craft\/junior\.mdx$/)
  })

  it('is not closed by what it begins with', () => {
    const address = editAddress(ladderAt('https://github.com/a/b'), 'ladder/craft/senior.mdx') ?? ''
    const text = new URL(address).searchParams.get('value') ?? ''
    const found = checkOver({ 'ladder/craft/senior.mdx': text }).findings.filter(({ file }) => file === 'ladder/craft/senior.mdx')
    expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual(expect.arrayContaining(['5 note', '7 note', '9 note']))
  })
})
