import { execFileSync } from 'node:child_process'
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

/** How the number of gaps went: by release if the repository has at least two tags, else by month. Empty where git knows nothing. */
export function readGapHistory(today: string): GapCount[] {
  const folder = contentFolder()
  const moments = momentsOf(folder).slice(-mostPoints)
  // One moment is no history, and costs a check for nothing.
  return moments.length < 2 ? [] : moments.map(({ label, hash }) => ({ label, gaps: countAt(hash, folder, today) }))
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
