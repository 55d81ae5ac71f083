import { execFileSync } from 'node:child_process'
import { promises as fs } from 'node:fs'
import { dirname } from 'node:path'
import { checkContent } from '../checks/check.ts'
import { contentAt } from './at-ref.ts'
import { contentFolder } from './settings.ts'

/** The number of gaps at one moment of the past. */
export interface GapCount {
  /** Name of a release, or a month as YYYY-MM. */
  label: string
  gaps: number
}

/** At most so many points: more cannot be told apart in a plot, and each costs a check of the whole content. */
const mostPoints = 12
const cacheFile = 'node_modules/.cache/ladder-handbook/gap-history.json'

/** How the number of gaps went: by release if the repository has at least two tags, else by month. Empty where git knows nothing. */
export async function readGapHistory(today: string): Promise<GapCount[]> {
  const folder = contentFolder()
  const moments = momentsOf(folder)
  const cache = await readCache()
  const points: GapCount[] = []
  for (const { label, hash } of moments.slice(-mostPoints)) {
    const known = cache[hash]
    const gaps = known ?? countAt(hash, folder, today)
    cache[hash] = gaps
    points.push({ label, gaps })
  }
  await writeCache(cache)
  return points
}

function countAt(hash: string, folder: string, today: string): number {
  return checkContent(contentAt(hash, folder), [], today).findings.filter(({ severity }) => severity === 'gap').length
}

function momentsOf(folder: string): { label: string; hash: string }[] {
  const tags = git(folder, ['tag', '--sort=creatordate', '--format=%(refname:short) %(objectname) %(*objectname)']).map(
    (line) => {
      const [label = '', tag = '', commit = ''] = line.split(' ')
      return { label, hash: commit || tag }
    },
  )
  if (tags.length > 1) return tags
  const months = new Map<string, string>()
  for (const line of git(folder, ['log', '--format=%cs %H', '--', '.'])) {
    const [day = '', hash = ''] = line.split(' ')
    if (!months.has(day.slice(0, 7))) months.set(day.slice(0, 7), hash)
  }
  return [...months].reverse().map(([label, hash]) => ({ label, hash }))
}

function git(folder: string, args: readonly string[]): string[] {
  try {
    const answer = execFileSync('git', ['-C', folder, ...args], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 })
    return answer
      .toString()
      .split('\n')
      .filter((line) => line !== '')
  } catch {
    return []
  }
}

async function readCache(): Promise<Record<string, number>> {
  try {
    return JSON.parse(await fs.readFile(cacheFile, 'utf8')) as Record<string, number>
  } catch {
    return {}
  }
}

async function writeCache(cache: Record<string, number>): Promise<void> {
  await fs.mkdir(dirname(cacheFile), { recursive: true }).catch(() => undefined)
  await fs.writeFile(cacheFile, JSON.stringify(cache)).catch(() => undefined)
}
