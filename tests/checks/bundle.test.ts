import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// A project of its own, whose check says what it was loaded from.
let project = ''
const bundles = () => join(project, 'node_modules/.cache/ladder-handbook/check')

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'ladder-bundle-')))
  for (const folder of ['src', 'scripts', 'node_modules']) mkdirSync(join(project, folder))
  cpSync('scripts/bundle.mjs', join(project, 'scripts/bundle.mjs'))
  writeFileSync(join(project, 'package-lock.json'), '{}')
  writeFileSync(join(project, 'package.json'), '{"type":"module"}')
  writeFileSync(join(project, 'src/words.ts'), "export const words: string = 'one'\n")
  const script = ["import { words } from '../src/words.ts'", 'export const said = [words, import.meta.url].join(" ")'].join('\n')
  for (const entry of ['check.ts', 'check-share.ts']) writeFileSync(join(project, 'scripts', entry), script)
})

afterEach(() => rmSync(project, { recursive: true }))

const withPackages = () => symlinkSync(resolve('node_modules/esbuild'), join(project, 'node_modules/esbuild'))

/** What the check says, and from where it was loaded. */
function load(): { said: string; address: string } {
  const code =
    "const { bundled } = await import('./scripts/bundle.mjs'); const address = await bundled('check.ts'); console.log(JSON.stringify({ address, ...(await import(address)) }))"
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: project, encoding: 'utf8' }))
}

describe('the check as one file', () => {
  it('is made once, and says where the scripts are', () => {
    withPackages()
    const first = load()
    expect(first.address).toContain('/node_modules/.cache/')
    expect(first.said).toBe(`one file://${project}/scripts/check.ts`)
    expect(load()).toEqual(first)
    expect(readdirSync(bundles())).toHaveLength(1)
  })

  it('is made anew when a file has changed, and the old one goes when no run can be using it', () => {
    withPackages()
    utimesSync(join(project, 'src/words.ts'), 1, 1)
    const first = load()
    // Of the same size, and with the old time.
    writeFileSync(join(project, 'src/words.ts'), "export const words: string = 'two'\n")
    utimesSync(join(project, 'src/words.ts'), 1, 1)
    const second = load()
    expect(second.said).toContain('two')
    expect(second.address).not.toBe(first.address)
    for (const name of readdirSync(bundles())) utimesSync(join(bundles(), name), 1, 1)
    writeFileSync(join(project, 'src/words.ts'), "export const words: string = 'three'\n")
    expect(load().said).toContain('three')
    expect(readdirSync(bundles())).toHaveLength(1)
  })

  it('is not needed: where it cannot be made, the files themselves are loaded', () => {
    const { said, address } = load()
    expect(address).toBe(`file://${project}/scripts/check.ts`)
    expect(said).toContain('one')
  })

  it('is made by several runs at once', async () => {
    withPackages()
    const code = "const { bundled } = await import('./scripts/bundle.mjs'); console.log(await bundled('check.ts'))"
    const { execFile } = await import('node:child_process')
    const runs = Array.from(
      { length: 4 },
      () =>
        new Promise<string>((done, fail) => {
          execFile(process.execPath, ['--input-type=module', '-e', code], { cwd: project }, (error, out) =>
            error ? fail(error) : done(out),
          )
        }),
    )
    expect(new Set(await Promise.all(runs)).size).toBe(1)
    expect(readdirSync(bundles())).toHaveLength(1)
  })
})
