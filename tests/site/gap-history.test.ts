import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readGapHistory } from '../../src/site/gap-history.ts'
import { ageContent, release } from './aged-content.ts'
import { sites } from './build-sites.ts'

let folder: string

beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'ladder-history-'))
  ageContent('tests/fixtures/two-tracks', folder)
  vi.stubEnv('HANDBOOK_CONTENT', folder)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await fs.rm(folder, { recursive: true })
})

/** Each point as `label: gaps over what is wanted today`. */
function history(): string[] {
  const points = readGapHistory('2026-11-21')
  const now = points.at(-1)?.gaps ?? 0
  expect(now).toBeGreaterThan(0)
  return points.map(({ label, gaps }) => `${label}: ${gaps - now}`)
}

describe('the number of gaps over time', () => {
  it('is that of the last commit of each month, carried over quiet months, from the first ladder on', () => {
    expect(history()).toEqual(['2026-02: 3', '2026-03: 3', '2026-04: 3', '2026-05: 1', '2026-06: 0'])
  })

  it('goes by releases once there are two', () => {
    release(folder, 'v1', '2026-02-20')
    expect(history()).toHaveLength(5)
    release(folder, 'v2', '2026-06-01')
    expect(history()).toEqual(['v1: 3', 'v2: 0'])
  })

  it('is empty where there is no repository', async () => {
    const bare = await fs.mkdtemp(join(tmpdir(), 'ladder-bare-'))
    vi.stubEnv('HANDBOOK_CONTENT', bare)
    expect(readGapHistory('2026-11-21')).toEqual([])
    await fs.rm(bare, { recursive: true })
  })
})

describe('the plot of the gaps', () => {
  it('is a table for those who hear it, and a drawing that says nothing more', async () => {
    const html = await fs.readFile(join(sites.other.folder, 'gaps/index.html'), 'utf8')
    const figure = /<figure[^>]*>.*?<\/figure>/s.exec(html.slice(html.indexOf('id="over-time"')))?.[0] ?? ''
    const texts = (tag: string) => [...figure.matchAll(new RegExp(`<${tag}\\b[^>]*>([^<]*)<`, 'g'))].map(([, text]) => text)
    const gaps = texts('td').map(Number)
    const now = gaps.at(-1) ?? 0
    expect(texts('caption')).toEqual(['Number of gaps over time'])
    expect(texts('th')).toEqual(['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'])
    expect(gaps).toEqual([now + 3, now + 3, now + 3, now + 1, now])
    expect(figure).toMatch(/<svg[^>]*aria-hidden="true"/)
    const heights = [...figure.matchAll(/<circle[^>]* cy="([\d.]+)"/g)].map(([, y]) => Number(y))
    expect(heights).toHaveLength(5)
    // More gaps stand higher, and a lower number on the page is higher up.
    expect(heights.map((y, index) => Math.sign(y - (heights[index - 1] ?? y)))).toEqual([0, 0, 0, 1, 1])
  })
})
