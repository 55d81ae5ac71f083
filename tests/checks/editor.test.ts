import { execFile } from 'node:child_process'
import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Editor, openInEditor } from './language-server.ts'

const read = async (path: string) => JSON.parse(await fs.readFile(path, 'utf8'))

describe('the settings for VS Code', () => {
  it('name schemas, scripts and extensions that are there', async () => {
    const [settings, { tasks }, { recommendations }, { scripts }] = await Promise.all(
      ['.vscode/settings.json', '.vscode/tasks.json', '.vscode/extensions.json', 'package.json'].map(read),
    )
    for (const schema of Object.keys(settings['yaml.schemas'])) expect((await read(schema)).type).toBe('object')
    for (const { script } of tasks) expect(Object.keys(scripts)).toContain(script)
    expect(settings['astro.content-intellisense']).toBe(true)
    expect(recommendations).toEqual(expect.arrayContaining(['astro-build.astro-vscode', 'redhat.vscode-yaml']))
  })
})

describe("front matter, with the language server of Astro's extension", () => {
  let root: string
  let editor: Editor

  beforeAll(async () => {
    root = await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'ladder-editor-')))
    await fs.cp('tests/fixtures/two-tracks', join(root, 'content'), { recursive: true })
    const env = { ...process.env, HANDBOOK_CONTENT: 'content' }
    await promisify(execFile)('node', [resolve('scripts/editor.ts')], { cwd: root, env })
    editor = await openInEditor(root)
  })
  afterAll(async () => {
    editor.close()
    await fs.rm(root, { recursive: true })
  })

  it.each([
    ['fields of a cell', 'ladder/safe-operation/junior.mdx', '---\n\n---\n', 0, ['examples', 'reviewed', 'theme']],
    ['fields of a cell that nobody has begun', 'ladder/people/junior.mdx', '---\n\n---\n', 0, ['examples', 'reviewed', 'theme']],
    ['values of a field', 'ladder/people/junior.mdx', '---\nexamples: \n---\n', 10, ['illustrative', 'observed']],
    [
      'fields of a level',
      'levels/junior.mdx',
      '---\n\n---\n',
      0,
      ['ambiguity', 'guidance', 'horizon', 'reach', 'reviewed', 'short', 'title'],
    ],
  ])('completes the %s', async (_, file, text, character, labels) => {
    const ask = editor.open(join(root, 'content', file), text)
    const { items } = await ask<{ items: { label: string }[] }>('textDocument/completion', { position: { line: 1, character } })
    // The server also offers the whole of an object with its required fields.
    expect([...new Set(items.map(({ label }) => label))].sort()).toEqual(expect.arrayContaining(labels))
  })

  it('underlines a field that does not exist', async () => {
    const ask = editor.open(join(root, 'content/ladder/safe-operation/expert.mdx'), '---\ntheem: learns\n---\n')
    const { items } = await ask<{ items: { message: string; range: object }[] }>('textDocument/diagnostic')
    expect(items.map(({ message, range }) => ({ message, range }))).toEqual([
      { message: 'Property theem is not allowed.', range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } } },
    ])
  })
})
