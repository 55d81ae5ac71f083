import { execFile, spawnSync } from 'node:child_process'
import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainLadder } from './plain-ladder.ts'

// Root reads everything, so the check runs as nobody where the tests run as root.
const asNobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
const [program = process.execPath, ...rest] = [...asNobody, process.execPath]
const works = process.platform !== 'win32' && spawnSync(program, [...rest, '--version']).status === 0

let folder: string

beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'ladder-unreadable-'))
  await fs.chmod(folder, 0o755)
})
afterAll(async () => {
  await fs.chmod(join(folder, 'content/values'), 0o755)
  await fs.rm(folder, { recursive: true })
})

const write = async (path: string, text: string): Promise<void> => {
  await fs.mkdir(join(folder, path, '..'), { recursive: true })
  await fs.writeFile(join(folder, path), text)
}

/** The errors of a check as somebody who may not read everything, and its exit code. */
function check(args: readonly string[]): Promise<{ code: number; errors: string[] }> {
  const env = { ...process.env, HANDBOOK_CONTENT: join(folder, 'content') }
  return new Promise((resolve) => {
    execFile(program, [...rest, 'scripts/check.mjs', '--format', 'json', ...args], { env }, (error, stdout) => {
      const { findings } = JSON.parse(stdout) as { findings: { severity: string; file: string; message: string }[] }
      const errors = findings
        .filter(({ severity }) => severity === 'error')
        .map(({ file, message }) => `${file.replace(/.*content\//, '')}: ${message}`)
      resolve({ code: error ? Number(error.code) : 0, errors })
    })
  })
}

const file = 'The file cannot be read (EACCES). Give yourself the right to read it.'
const below = 'The folder cannot be read (EACCES). Give yourself the right to read it.'

describe.runIf(works)('what may not be read (needs setpriv where the tests run as root)', () => {
  it('is one finding with its remedy, and the exit code 1, in the ladder and anywhere', async () => {
    for (const [path, text] of Object.entries(plainLadder)) await write(`content/${path}`, text)
    await fs.appendFile(join(folder, 'content/handbook.yaml'), 'disciplines:\n  - { id: data, title: Data }\n')
    await fs.chmod(join(folder, 'content/ladder/craft/senior.mdx'), 0o000)
    await fs.chmod(join(folder, 'content/values'), 0o000)
    const expected = { code: 1, errors: [`ladder/craft/senior.mdx: ${file}`, `values: ${below}`] }
    expect(await check([])).toEqual(expected)
    expect(await check([join(folder, 'content')])).toEqual(expected)
  })
})
