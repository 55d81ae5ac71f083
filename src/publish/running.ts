import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * When the process `pid` began, in the words of this system; undefined when there is none. Numbers of processes are used again, after
 * a restart of the machine above all, so a number alone does not say whether somebody is still at work.
 */
export function beginOf(pid: number): string | undefined {
  if (process.platform === 'linux') return beginOnLinux(pid)
  if (process.platform === 'win32') return isThere(pid) ? 'running' : undefined
  try {
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim() || undefined
    )
  } catch {
    return undefined
  }
}

function beginOnLinux(pid: number): string | undefined {
  try {
    // The second field is a name in brackets and may hold spaces; the begin, in ticks since the machine started, is the 20th after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [state, begin] = [fields[0], fields[19]]
    // A zombie has ended; only its parent does not know yet.
    return state === 'Z' || state === 'X' ? undefined : begin
  } catch {
    return undefined
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
