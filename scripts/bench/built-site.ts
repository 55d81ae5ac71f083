import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { filesBelow } from '../../src/publish/pages.ts'
import { contentFolder } from '../../src/site/settings.ts'
import { cacheFolder, fetchPackages } from './packages.ts'
import type { PlainPage } from './plain-page.ts'
import type { Generator } from './sites/site.ts'

/** Builds the handbook with another generator, once for each content and version. Returns the folder of the built site. */
export function buildWith(generator: Generator, pages: readonly PlainPage[], title: string): string {
  const { id, name, command, output, packages } = generator
  const project = generator.project(pages, title)
  return built(id, JSON.stringify([name, ...project, packages, command]), (site) => {
    const modules = packages ? join(fetchPackages(id, packages), 'node_modules') : resolve('node_modules')
    // Beside the project's own packages and not below them: generators do not compile what stands in node_modules.
    const place = resolve(`.dist-bench-${id}`)
    rmSync(place, { recursive: true, force: true })
    try {
      for (const [path, text] of project) write(join(place, path), text)
      if (packages) symlinkSync(modules, join(place, 'node_modules'))
      const [program = '', ...args] = command
      run([join(modules, program), ...args], place)
      renameSync(join(place, output), site)
    } finally {
      rmSync(place, { recursive: true, force: true })
    }
  })
}

/** Builds the handbook itself, once for each state of its sources and content. Returns the folder of the built site. */
export async function buildHandbook(): Promise<string> {
  const digest = createHash('sha256')
  for (const file of ['astro.config.mjs', 'package-lock.json']) digest.update(readFileSync(file))
  for (const folder of ['src', 'public', contentFolder()]) {
    for (const path of await filesBelow(folder)) digest.update(path).update(readFileSync(join(folder, path)))
  }
  return built('handbook', digest.digest('hex'), (site) => run(['scripts/build.ts', '--out', site], process.cwd()))
}

/** The folder of the site `id`; `build` fills it unless it is there, made from the same `sources`. */
function built(id: string, sources: string, build: (site: string) => void): string {
  const site = join(cacheFolder, 'sites', id)
  const stamp = join(cacheFolder, 'sites', `${id}.sources`)
  const wanted = createHash('sha256').update(sources).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return site
  rmSync(stamp, { force: true })
  rmSync(site, { recursive: true, force: true })
  mkdirSync(dirname(site), { recursive: true })
  process.stderr.write(`Building ${id}.\n`)
  build(site)
  writeFileSync(stamp, wanted)
  return site
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Runs a program of Node, quietly unless it fails. Throws with what it said. */
function run(args: readonly string[], cwd: string): void {
  const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
  try {
    execFileSync(process.execPath, args, { cwd, env, stdio: 'pipe', maxBuffer: 100_000_000 })
  } catch (error) {
    const { stdout = '', stderr = error } = error as { stdout?: Buffer; stderr?: Buffer }
    throw new Error(`\`${args.join(' ')}\` failed:\n${stdout}${stderr}`)
  }
}
