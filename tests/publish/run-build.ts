import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../src/publish/pages.ts'

/** A build that is under way. */
export interface Running {
  child: ChildProcess
  ended: Promise<{ code: number | null; output: string }>
}

/** Starts `npm run build` for a small ladder, without npm around it: signals shall reach the build itself. */
export function startBuild(out: string, env: Record<string, string> = {}): Running {
  const child = spawn('node', ['scripts/build.ts', '--out', out], {
    env: { ...process.env, HANDBOOK_CONTENT: 'tests/fixtures/two-tracks', HANDBOOK_SITE: '', ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data
    })
  }
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output }))) }
}

/** The files below a folder with the hash of each, so that two folders can be compared. */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const file of await filesBelow(folder)) {
    hashes[file] = createHash('sha256')
      .update(await fs.readFile(join(folder, file)))
      .digest('hex')
  }
  return hashes
}

/** The names beside `dist`, with the ones that vary made plain. */
export const namesIn = async (folder: string): Promise<string[]> =>
  (await fs.readdir(folder)).map((name) => name.replace(/-[0-9a-f]{8}$|-\d+$/, '-…')).sort()

/** Resolves when `holds` does, or throws after 30 seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 30_000; ) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('It did not come to pass within 30 seconds.')
}
