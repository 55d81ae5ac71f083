import { promises as fs, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beginOf } from './running.ts'

/** The right of one process to build a folder. */
export interface Claim {
  /** Gives the folder free. At once, so that a process that is being stopped can do it too. */
  release(): void
}

/** A process that builds the same folder. */
interface Other {
  pid: number
  since: Date
}

/**
 * Claims the folder `target` for this process. A claim of a process that has ended counts for nothing.
 * Throws when another process holds one.
 *
 * Each process lays down a file with its own number in the name, and only then looks for those of others. Of two that come at the
 * same moment at least one sees the other, so both can never go on; and whoever removes a dead process's file cannot hit a living one.
 */
export async function claim(target: string): Promise<Claim> {
  const prefix = join(dirname(target), `.${basename(target)}-claim-`)
  const own = `${prefix}${process.pid}`
  let other: Other | undefined
  for (let attempt = 0; attempt < 4; attempt++) {
    await fs.writeFile(own, beginOf(process.pid) ?? '')
    other = await otherThan(own, prefix)
    if (!other) return { release: () => rmSync(own, { force: true }) }
    rmSync(own, { force: true })
    // Two that came together have both stepped back: chance lets one of them come first.
    await wait(50 + Math.random() * 200)
  }
  throw new Error(busy(target, other))
}

async function otherThan(own: string, prefix: string): Promise<Other | undefined> {
  for (const name of await fs.readdir(dirname(prefix))) {
    const path = join(dirname(prefix), name)
    const pid = Number(path.slice(prefix.length))
    if (!path.startsWith(prefix) || path === own || !Number.isInteger(pid)) continue
    const found = await Promise.all([fs.readFile(path, 'utf8'), fs.stat(path)]).catch(() => undefined)
    if (!found) continue
    const [begin, { mtime }] = found
    const running = beginOf(pid)
    // An empty file is one that is just being written.
    if (running !== undefined && (begin === '' || begin === running)) return { pid, since: mtime }
    await fs.rm(path, { force: true })
  }
  return undefined
}

function busy(target: string, other: Other | undefined): string {
  const who = other ? ` by process ${other.pid}, since ${other.since.toLocaleTimeString('sv')}` : ''
  return `\`${basename(target)}\` is being built already${who}. Wait until that ends, or build elsewhere: npm run build -- --out FOLDER`
}
