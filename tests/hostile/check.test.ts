import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkFolder } from '../../scripts/content.ts'
import { small } from '../ladder/ladder-of.ts'
import { type Contribution, contributions } from './contributions.ts'

const scratch = mkdtempSync(join(tmpdir(), 'ladder-hostile-'))
afterAll(() => rmSync(scratch, { recursive: true }))
let folders = 0

/** A content folder of the small ladder with what was sent laid over it. */
function folderWith(sent: Contribution): string {
  const folder = join(scratch, String(folders++))
  for (const { path, text, link } of [...Object.entries(small).map(([path, text]): Contribution => ({ path, text })), sent]) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    if (link) symlinkSync(String(text), join(folder, path))
    else writeFileSync(join(folder, path), text)
  }
  return folder
}

/** How the report writes a name: what nobody can see in it becomes U+FFFD. */
const shown = (path: string) => path.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')

describe('the check stops', () => {
  it('fifty hostile contributions and more', () => {
    expect(new Set(contributions.map(([name]) => name)).size).toBe(contributions.length)
    expect(contributions.length).toBeGreaterThanOrEqual(50)
  })

  it('none of the small ladder without them', async () => {
    const { report } = await checkFolder(folderWith({ path: 'guides/g.mdx', text: '---\ntitle: G\n---\n\nx\n' }))
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(contributions)('%s', async (_, sent, at, says) => {
    const folder = folderWith(sent)
    const { report } = await checkFolder(folder)
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    const place = /^\d+:\d+$/.test(at) ? `${at} code-in-content` : at
    const places = errors.map(({ file, line, column, rule, message }) => ({
      place: `${relative(folder, resolve(file))}:${line}:${column} ${rule}`,
      message,
    }))
    expect(places).toContainEqual({ place: `${shown(sent.path)}:${place}`, message: expect.stringContaining(says) })
  })

  it.each(['text', 'json', 'github', 'sarif'])('with the exit code 1, as %s', (format) => {
    const folder = folderWith({ path: 'guides/g.md', text: '---\ntitle: G\n---\n\n<script>hacked=1</script>\n' })
    const { status, stdout } = spawnSync('node', ['scripts/check.mjs', '--format', format], {
      encoding: 'utf8',
      env: { ...process.env, HANDBOOK_CONTENT: folder },
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('is HTML, and content holds none') })
  })
})

it('the build takes none of them', () => {
  const folder = folderWith({ path: 'guides/g.mdx', text: '---\ntitle: G\n---\n\nexport const x = (globalThis.hacked = 1)\n' })
  const out = join(scratch, 'dist')
  const env = { ...process.env, HANDBOOK_CONTENT: folder }
  expect(() => execFileSync('node', ['scripts/build.ts', '--out', out], { env, stdio: 'pipe' })).toThrow(
    /no `import` or `export`/,
  )
})
