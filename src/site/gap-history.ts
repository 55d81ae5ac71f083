import { execFileSync } from 'node:child_process'
import { checkContent } from '../checks/check.ts'
import { Findings } from '../ladder/finding.ts'
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
  if (moments.length < 2) return []
  const counts = new Map<string, number | undefined>()
  return moments.flatMap(({ label, hash }) => {
    if (!counts.has(hash)) counts.set(hash, countAt(hash, folder, today))
    const gaps = counts.get(hash)
    return gaps === undefined ? [] : [{ label, gaps }]
  })
}

/** Undefined where there was no ladder yet: none is not the same as one without gaps. */
function countAt(hash: string, folder: string, today: string): number | undefined {
  const earlier = new Findings()
  const content = contentAt(hash, folder, earlier)
  const { ladder, findings } = checkContent(content, earlier.all, today)
  return ladder && findings.filter(({ severity }) => severity === 'gap').length
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
  return everyMonth([...months].reverse())
}

/** A month in which nothing changed stands where the one before it stood, so that equal steps of the plot are equal times. */
function everyMonth(months: readonly (readonly [string, string])[]): { label: string; hash: string }[] {
  return months.flatMap(([label, hash], index) => {
    const next = months[index + 1]?.[0]
    const found = [{ label, hash }]
    for (let month = after(label); next !== undefined && month < next; month = after(month)) found.push({ label: month, hash })
    return found
  })
}

/** The month after a month, as YYYY-MM. */
function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7)
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
