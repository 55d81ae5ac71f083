// Makes one file of all that the check consists of: to load them one by one takes more than a quarter of a short run. It is made anew when a
// file of the project has changed, and where it cannot be made, the files themselves are loaded. Plain JavaScript, because it decides what
// is loaded.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

const project = fileURLToPath(new URL('..', import.meta.url))
const scripts = join(project, 'scripts')
const cache = join(project, 'node_modules/.cache/ladder-handbook/check')
const entries = ['check.ts', 'check-share.ts']

/** The address from which a script of the check is loaded. */
export async function bundled(entry) {
  try {
    // A thread loads what its process did, and need not look once more.
    const folder = getEnvironmentData('check-bundle') ?? join(cache, stamp())
    const file = join(folder, entry.replace(/\.ts$/, '.js'))
    if (!existsSync(file)) await make(folder)
    setEnvironmentData('check-bundle', folder)
    return pathToFileURL(file).href
  } catch {
    return pathToFileURL(join(scripts, entry)).href
  }
}

/** Says what the files of the project are, by what a folder tells of them: to read them all would take as long as to load them. */
function stamp() {
  let told = project
  const add = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) add(path)
      else if (/\.m?[tj]s$/.test(entry.name)) {
        // What puts a file back with its old time still changes when its entry was written.
        const { mtimeMs, ctimeMs, size } = statSync(path)
        told += `${path} ${mtimeMs} ${ctimeMs} ${size}\n`
      }
    }
  }
  for (const folder of ['src', 'scripts']) add(join(project, folder))
  return sumOf(told + statSync(join(project, 'package-lock.json')).mtimeMs)
}

/** A number that another text hardly has (FNV-1a, twice 32 bits): to load a library for it takes a tenth of a short run. */
function sumOf(text) {
  let [one, other] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - at), 0x01000193)
  }
  return `${(one >>> 0).toString(16)}-${(other >>> 0).toString(16)}`
}

async function make(folder) {
  const { build } = await import('esbuild')
  mkdirSync(cache, { recursive: true })
  for (const other of readdirSync(cache))
    if (isOld(join(cache, other))) rmSync(join(cache, other), { recursive: true, force: true })
  // Another run may be making the same.
  const unfinished = `${folder}.${process.pid}`
  await build({
    entryPoints: entries.map((entry) => join(scripts, entry)),
    outdir: unfinished,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // What the scripts name beside themselves is where they are.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(scripts, 'check.ts')).href) },
    logLevel: 'silent',
  })
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

/** True for what no run can still be loading from. */
const isOld = (path) => Date.now() - statSync(path).mtimeMs > 10 * 60 * 1000
