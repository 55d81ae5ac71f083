import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { contentFolder } from './settings.ts'

let reading: Promise<Map<string, Date>> | undefined

/** When `file` of the content folder was last committed; undefined outside a git repository or before its first commit. */
export async function lastChange(file: string): Promise<Date | undefined> {
  reading ??= readHistory(contentFolder())
  return (await reading).get(file)
}

// One call for the whole folder: a call for each page costs more than the page.
async function readHistory(folder: string): Promise<Map<string, Date>> {
  const dates = new Map<string, Date>()
  const log = ['-c', 'core.quotePath=off', 'log', '--format=%x00%cI', '--name-only', '--relative', '--no-renames', '--', '.']
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...log], { maxBuffer: 1 << 30 }).catch(() => ({
    stdout: '',
  }))
  for (const commit of stdout.split('\0')) {
    const [date, ...files] = commit.split('\n').filter((line) => line !== '')
    for (const file of files) if (date && !dates.has(file)) dates.set(file, new Date(date))
  }
  return dates
}
