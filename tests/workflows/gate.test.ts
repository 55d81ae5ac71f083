import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Edit, Runner } from './pull-request.ts'
import { step } from './workflows.ts'

const gate = readFileSync('scripts/gate.mjs', 'utf8')
const cell = 'content/ladder/craft/senior.mdx'
const runner = new Runner({
  'scripts/gate.mjs': gate,
  'package.json': '{}\n',
  [cell]: '## A\n\nx\n',
  'content/guides/loom.mdx': 'a\nb\nc\n',
  'content/guides/link.mdx': { mode: '120000', text: 'loom.mdx' },
})
afterAll(() => runner.end())

const judge = () => runner.run(step('check.yml', 'check', 'Gate'))
const shorten = (text: string) => text.replace(/[0-9a-f]{20}/g, '<commit>')

describe('the gate lets a fork pass that', () => {
  it.each<[string, Record<string, Edit>]>([
    ['adds an example', { [cell]: '## A\n\nx\n\n- Did it.\n' }],
    ['adds an image', { 'content/guides/loom.png': 'x', 'content/guides/Loom.JPG': 'x' }],
    ['changes what holds for the whole handbook', { 'content/handbook.yaml': 'title: X\n' }],
    ['removes a document', { 'content/guides/loom.mdx': null }],
    ['removes a symbolic link', { 'content/guides/link.mdx': null }],
    ['moves a document within the content', { 'content/guides/loom.mdx': null, 'content/guides/new.mdx': 'a\nb\nc\n' }],
    ['has a name that the check will refuse with a better word', { 'content/guides/My Loom?.mdx': 'x' }],
    ['has a name that a shell would run', { 'content/$(touch hacked)/`touch hacked`;touch hacked.mdx': 'x' }],
  ])('%s', (_, edits) => {
    runner.open({ edits, branch: '$(touch hacked)', title: '"; touch hacked #' })
    expect(judge()).toEqual({
      code: 0,
      output: 'The pull request changes documents and images of `content/` only.\n',
      summary: '',
    })
    expect(existsSync(join(runner.repository, 'hacked'))).toBe(false)
  })

  it('does not touch what the base changed in the meantime', () => {
    runner.open({ edits: { [cell]: 'y\n' }, baseEdits: { 'package.json': '{ "name": "x" }\n' } })
    expect(judge().code).toBe(0)
  })
})

describe('the gate stops a fork that', () => {
  it.each<[string, Record<string, Edit>, string]>([
    ['changes a workflow', { '.github/workflows/check.yml': 'x' }, '`.github/workflows/check.yml` is outside of `content/`'],
    ['changes the gate itself', { 'scripts/gate.mjs': 'process.exit(0)' }, '`scripts/gate.mjs` is outside of `content/`'],
    ['changes packages', { 'package.json': '{ "x": 1 }' }, '`package.json` is outside of `content/`'],
    ['removes a file of the tool', { 'package.json': null }, '`package.json` is outside of `content/`'],
    ['hides one in a hundred', { ...many(99), 'src/x.ts': 'x' }, '`src/x.ts` is outside of `content/`'],
    [
      'moves a document out of the content',
      { 'content/guides/loom.mdx': null, 'src/loom.mdx': 'a\nb\nc\n' },
      '`src/loom.mdx` is outside of `content/`',
    ],
    ['writes the folder in another case', { 'Content/guides/x.mdx': 'x' }, '`Content/guides/x.mdx` is outside of `content/`'],
    ['writes a folder that only looks like it', { 'c\u043entent/x.mdx': 'x' }, '`c\\u{43e}ntent/x.mdx` is outside of `content/`'],
    ['puts a file where the folder was', { ...everything(null), content: 'x' }, '`content` is outside of `content/`'],
    ['puts a link where the folder was', { ...everything(null), content: link('/etc') }, '`content` is a symbolic link'],
    ['adds a symbolic link', { 'content/x.mdx': link('../package.json') }, '`content/x.mdx` is a symbolic link'],
    ['turns a document into a link', { [cell]: link('/etc/passwd') }, `\`${cell}\` is a symbolic link`],
    ['adds a submodule', { 'content/x.mdx': { mode: '160000', text: '1'.repeat(40) } }, '`content/x.mdx` is a submodule'],
    [
      'hides a submodule by its settings',
      {
        '.gitmodules': '[submodule "x"]\npath = content/x\nignore = all\n',
        'content/x': { mode: '160000', text: '1'.repeat(40) },
      },
      '`content/x` is a submodule',
    ],
    ['makes a document executable', { [cell]: { mode: '100755', text: '## A\n\nx\n' } }, `\`${cell}\` is executable`],
    ['adds settings of git', { 'content/.gitattributes': '* -diff' }, '`content/.gitattributes` is hidden'],
    ['adds settings of npm', { 'content/guides/.npmrc': 'x' }, '`content/guides/.npmrc` is hidden'],
    ['hides a folder', { 'content/.vscode/tasks.mdx': 'x' }, '`content/.vscode/tasks.mdx` is hidden'],
    [
      'adds a package to the content',
      { 'content/package.json': '{}' },
      '`content/package.json` is neither a document nor an image',
    ],
    ['adds code to the content', { 'content/guides/x.ts': 'x' }, '`content/guides/x.ts` is neither a document nor an image'],
    ['adds a page', { 'content/guides/x.html': 'x' }, '`content/guides/x.html` is neither a document nor an image'],
    ['hides an ending', { 'content/x.mdx\n.js': 'x' }, '`content/x.mdx\\u{a}.js` is neither a document nor an image'],
    ['begins with a dash', { '--help': 'x' }, '`--help` is outside of `content/`'],
    ['speaks to the job', { '\n::stop-commands::x': 'x' }, '`\\u{a}\\u{3a}\\u{3a}stop-commands\\u{3a}\\u{3a}x` is outside'],
    ['speaks to the job in its old tongue', { '##[add-path]x': 'x' }, '`\\u{23}\\u{23}\\u{5b}add-path\\u{5d}x` is outside'],
    ['writes Markdown into the summary', { '`</details>@you`': 'x' }, '`\\u{60}\\u{3c}/details\\u{3e}@you\\u{60}` is outside'],
    [
      'would have a shell run its name',
      { '$(touch hacked);"\'': 'x' },
      '`\\u{24}\\u{28}touch hacked\\u{29}\\u{3b}\\u{22}\\u{27}` is outside',
    ],
  ])('%s', (_, edits, word) => {
    runner.open({ edits, branch: '$(touch hacked)', title: '"; touch hacked #' })
    const { code, output, summary } = judge()
    expect(code).toBe(1)
    expect(summary).toContain(`- ${word}`)
    expect(output).toMatch(/^::error title=Gate::[^\n]*\n$/)
    expect(existsSync(join(runner.repository, 'hacked'))).toBe(false)
  })

  it('brings code that the base has too, and that would come back when the base takes it away', () => {
    runner.open({ edits: { 'src/x.ts': 'x', [cell]: 'y\n' }, baseEdits: { 'src/x.ts': 'x' } })
    expect(judge()).toMatchObject({ code: 1, summary: expect.stringContaining('- `src/x.ts` is outside of `content/`') })
  })

  it.each(['2026-01-01', '2026-01-03'])('takes something of the base back behind a second root of its branch, of %s', (day) => {
    // The branch left the base in two places: from one of them the old package file looks untouched. Which one git sees first is a matter of dates.
    const usual = runner.date
    const start = runner.commit({ 'scripts/gate.mjs': gate, 'package.json': '{ "old": 1 }', [cell]: 'x\n' })
    runner.date = `${day}T00:00:00Z`
    const side = runner.commit({ [cell]: 'side\n' }, start)
    runner.date = usual
    const mended = runner.commit({ 'package.json': '{ "mended": 1 }' }, start)
    const base = runner.merge(mended, side)
    const tree = runner.git('rev-parse', `${runner.commit({ 'content/guides/x.mdx': 'x' }, side)}^{tree}`)
    const head = runner.commitTree(tree, side, mended)
    runner.place(runner.merge(base, head), {})
    const { code, summary } = judge()
    expect(code).toBe(1)
    expect(summary).toContain('- `package.json` is outside of `content/`')
  })

  it('has no history in common with the base', () => {
    const base = runner.commit({ 'scripts/gate.mjs': gate })
    const head = runner.commit({ 'content/x.mdx': 'x' })
    runner.place(runner.commitTree(runner.git('rev-parse', `${base}^{tree}`), base, head), {})
    expect(judge()).toMatchObject({ code: 1, output: expect.stringContaining('The gate cannot judge this pull request') })
  })
})

describe('the label of a maintainer', () => {
  const edits = { 'src/x.ts': 'x' }

  it('is named in the message, with what to do', () => {
    runner.open({ edits: { ...edits, 'content/package.json': '{}' } })
    expect(shorten(judge().summary)).toMatchInlineSnapshot(`
      "## Gate

      A pull request from a fork changes documents and images of \`content/\`; this one changes 2 other files:

      - \`content/package.json\` is neither a document nor an image
      - \`src/x.ts\` is outside of \`content/\`

      If you did not mean to, take these changes back. If you did, wait: a maintainer who has read them at this commit adds the label
      \`allow-code-<commit>\`. It holds for this commit only; the next push needs another.

      For maintainers:

      \`\`\`sh
      gh label create allow-code-<commit> && gh pr edit 7 --add-label allow-code-<commit>
      \`\`\`
      "
    `)
  })

  it.each<[string, (head: string) => string, number]>([
    ['names the commit', (head) => `allow-code-${head.slice(0, 20)}`, 0],
    ['names another commit', () => `allow-code-${'1'.repeat(20)}`, 1],
    ['names the first digits only', (head) => `allow-code-${head.slice(0, 7)}`, 1],
    ['names no commit', () => 'allow-code', 1],
  ])('that %s', (_, labelOf, code) => {
    const label = labelOf(runner.open({ edits }))
    runner.open({ edits, labels: ['documentation', label] })
    expect(judge().code).toBe(code)
  })

  it('does not hold for the next push', () => {
    const first = runner.open({ edits })
    runner.open({ edits: { ...edits, 'src/y.ts': 'y' }, labels: [`allow-code-${first.slice(0, 20)}`] })
    expect(judge().code).toBe(1)
  })

  it('is not needed for a branch of the repository itself', () => {
    runner.open({ edits, fork: false })
    expect(judge()).toMatchObject({ code: 0, output: 'The branch belongs to this repository: no label is needed.\n' })
  })
})

it('the gate of the base judges, whatever the pull request makes of it', () => {
  runner.open({ edits: { 'scripts/gate.mjs': 'process.stdout.write("fine")' } })
  expect(judge()).toMatchObject({ code: 1, summary: expect.stringContaining('`scripts/gate.mjs` is outside of `content/`') })
})

it('the gate names twenty files and counts the rest', () => {
  runner.open({ edits: Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`src/${index}.ts`, 'x'])) })
  const { summary } = judge()
  expect(summary.split('\n').filter((line) => line.startsWith('- `'))).toHaveLength(20)
  expect(summary).toContain('- and 3 more')
})

function link(text: string): Edit {
  return { mode: '120000', text }
}

function many(count: number): Record<string, Edit> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`content/guides/g${index}.mdx`, 'x']))
}

function everything(edit: Edit): Record<string, Edit> {
  return { [cell]: edit, 'content/guides/loom.mdx': edit, 'content/guides/link.mdx': edit }
}
