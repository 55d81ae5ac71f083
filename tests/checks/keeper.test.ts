import { execFileSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// A project of its own, whose check says what it was given, and whether that had to be made.
let project = ''
const writeSource = (words: string) =>
  writeFileSync(
    join(project, 'scripts/check.ts'),
    `import { kept } from '../src/ladder/kept.ts'
import { keepInBundle } from './keeper.ts'
keepInBundle()
export let made = false
const table = kept('some-table', () => {
  made = true
  return { numbers: Int32Array.of(1, -2), ends: new Map([[3, ['${words}']]]) }
})
export const said = \`\${table.numbers.join()} \${table.ends.get(3)}\`
`,
  )

beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'ladder-keeper-')))
  for (const folder of ['src', 'scripts', 'node_modules']) mkdirSync(join(project, folder))
  for (const file of ['scripts/bundle.mjs', 'scripts/keeper.ts', 'src/ladder/kept.ts']) {
    mkdirSync(dirname(join(project, file)), { recursive: true })
    cpSync(file, join(project, file))
  }
  symlinkSync(resolve('node_modules/esbuild'), join(project, 'node_modules/esbuild'))
  writeFileSync(join(project, 'package-lock.json'), '{}')
  writeFileSync(join(project, 'package.json'), '{"type":"module"}')
  writeFileSync(join(project, 'scripts/check-share.ts'), '')
  writeSource('one')
})

afterEach(() => rmSync(project, { recursive: true }))

function load(): { said: string; made: boolean } {
  const code =
    "const { bundled } = await import('./scripts/bundle.mjs'); console.log(JSON.stringify(await import(await bundled('check.ts'))))"
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: project, encoding: 'utf8' }))
}

/** The files in which things are kept. */
function keptFiles(): string[] {
  const bundles = join(project, 'node_modules/.cache/ladder-handbook/check')
  return readdirSync(bundles, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.kept'))
    .map((name) => join(bundles, name))
}

describe('what takes long to make', () => {
  it('is made once and kept as it was', () => {
    expect(load()).toEqual({ said: '1,-2 one', made: true })
    expect(load()).toEqual({ said: '1,-2 one', made: false })
    expect(keptFiles()).toEqual([expect.stringMatching(/some-table\.kept$/)])
  })

  it('is made anew when the sources have changed', () => {
    load()
    writeSource('other')
    expect(load()).toEqual({ said: '1,-2 other', made: true })
  })

  it('is made anew when what was kept cannot be read', () => {
    load()
    for (const file of keptFiles()) truncateSync(file, 9)
    expect(load()).toEqual({ said: '1,-2 one', made: true })
    expect(load().made).toBe(false)
  })

  it('is made each time where there is no bundle', () => {
    rmSync(join(project, 'node_modules/esbuild'))
    expect([load(), load()]).toEqual(Array(2).fill({ said: '1,-2 one', made: true }))
  })
})
