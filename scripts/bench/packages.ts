import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the bench keeps what it is compared to: it is no part of the project. */
export const cacheFolder = resolve('node_modules/.cache/ladder-handbook/bench')

/** Packages by their exact version, and what their own packages are held to. */
export interface Packages {
  dependencies: Record<string, string>
  overrides?: Record<string, string>
}

/** Installs `packages` into a folder of their own below the cache, once for each choice of versions. Returns the folder. */
export function fetchPackages(name: string, packages: Packages): string {
  const home = join(cacheFolder, name)
  const manifest = join(home, 'package.json')
  const installed = join(home, '.installed')
  const wanted = JSON.stringify({ private: true, ...packages })
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return home
  mkdirSync(home, { recursive: true })
  writeFileSync(manifest, wanted)
  process.stderr.write(`Installing ${name} to compare with.\n`)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', home], { stdio: ['ignore', 2, 2] })
  writeFileSync(installed, wanted)
  return home
}
