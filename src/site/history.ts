import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { contentFolder } from './settings.ts'

let reading: Promise<Map<string, Date>> | undefined

/** When `file` of the content folder was last committed; undefined outside a git repository or before its first commit. */
export async function lastChange(file: string): Promise<Date | undefined> {
  reading ??= readHistory()
  return (await reading).get(file)
}

/** For each of `files` the day, as YYYY-MM-DD, on which each line was last written. Lines that are not committed have none. */
export async function lineDates(files: readonly string[]): Promise<Map<string, Map<number, string>>> {
  const dates = new Map<string, Map<number, string>>()
  for (const file of files) {
    const blame = await git(['blame', '--line-porcelain', '--', file])
    const lines = new Map<number, string>()
    let line = 0
    for (const row of blame.split('\n')) {
      const head = /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(row)
      if (head) line = /^0+$/.test(head[1] ?? '') ? 0 : Number(head[2])
      const time = /^author-time (\d+)$/.exec(row)?.[1]
      if (time && line > 0) lines.set(line, new Date(Number(time) * 1000).toISOString().slice(0, 10))
    }
    dates.set(file, lines)
  }
  return dates
}

// One call for the whole folder: a call for each page costs more than the page.
async function readHistory(): Promise<Map<string, Date>> {
  const dates = new Map<string, Date>()
  const log = await git(['log', '--format=%x00%cI', '--name-only', '--relative', '--no-renames', '--', '.'])
  for (const commit of log.split('\0')) {
    const [date, ...files] = commit.split('\n').filter((line) => line !== '')
    for (const file of files) if (date && !dates.has(file)) dates.set(file, new Date(date))
  }
  return dates
}

/** What git says of the content folder; nothing where there is no repository. */
async function git(args: readonly string[]): Promise<string> {
  const all = ['-C', contentFolder(), '-c', 'core.quotePath=off', ...args]
  const { stdout } = await promisify(execFile)('git', all, { maxBuffer: 1 << 30 }).catch(() => ({ stdout: '' }))
  return stdout
}
