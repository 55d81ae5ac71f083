import { execFile } from 'node:child_process'
import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainLadder } from './plain-ladder.ts'

let folder: string

interface Run {
  code: number
  stdout: string
  stderr: string
}

function check(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, HANDBOOK_CONTENT: join(folder, 'content'), ...env } }
    execFile('node', ['scripts/check.mjs', ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

const write = async (path: string, text: string): Promise<void> => {
  await fs.mkdir(join(folder, path, '..'), { recursive: true })
  await fs.writeFile(join(folder, path), text)
}

const git = (...args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
    execFile('git', ['-C', folder, ...who, ...args], (error) => (error ? reject(error) : resolve()))
  })

const noted = `${plainLadder['ladder/craft/senior.mdx']}- Need example for Data.\n`

beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'ladder-check-'))
  for (const [path, text] of Object.entries(plainLadder)) await write(`content/${path}`, text)
  await write(
    'content/handbook.yaml',
    `${plainLadder['handbook.yaml']}disciplines:\n  - { id: data, title: Data }\nseverity: { crowded-cell: off }\n`,
  )
  await git('init', '--quiet')
  await git('add', '.')
  await git('commit', '--quiet', '-m', 'A ladder without gaps')
  await write('content/ladder/craft/senior.mdx', noted)
  await write(
    'elsewhere/growth.md',
    '# Growth\n\n- Reviews every design of the team\n- need example for Reviews every design… in data\n',
  )
  await write('elsewhere/notes.yaml', 'levels:\n  - name: One\n    examples: []\n')
})
afterAll(() => fs.rm(folder, { recursive: true }))

describe('npm run check', () => {
  it('is fine with gaps, and prints the line and one closing sentence', async () => {
    const { code, stdout } = await check([])
    expect(code).toBe(0)
    expect(stdout).toContain('gap  Something is wanted here: `Need example for Data`.')
    expect(stdout).toContain('    - Need example for Data.\n      ^^^^^^^^^^^^^^^^^^^^^^')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '8 files: 0 errors, 0 warnings, 1 gap. Nothing stands in the way of a build.',
    )
  })

  it('ends quietly when who reads the report goes away', async () => {
    const many = Array.from({ length: 5_000 }, (_, number) => `- TODO: say more about ${number}\n`)
    await write('cut/many.md', many.join(''))
    const run = await new Promise<string>((resolve) => {
      const cut = `node scripts/check.mjs ${join(folder, 'cut')} | head -1`
      execFile('sh', ['-c', cut], (_, stdout, stderr) => resolve(stdout + stderr))
    })
    expect(run.trim()).toMatch(/many\.md$/)
  })

  it('prints JSON of version 1 with what the gap is about', async () => {
    const { stdout } = await check(['--format', 'json'])
    const report = JSON.parse(stdout)
    expect(report).toMatchObject({ version: 1, summary: { files: 8, errors: 0, warnings: 0, gaps: 1 } })
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({
      rule: 'note',
      severity: 'gap',
      line: 12,
      column: 3,
      category: 'craft',
      level: 'senior',
      expectation: 'tests-each-fault',
      discipline: 'data',
    })
    expect(report.findings[0].file).toMatch(/content\/ladder\/craft\/senior\.mdx$/)
  })

  it('prints annotations for GitHub and writes a summary that says what changed', async () => {
    const summary = join(folder, 'summary.md')
    const { stdout } = await check(['--format', 'github', '--against', 'HEAD'], { GITHUB_STEP_SUMMARY: summary })
    expect(stdout).toMatch(/^::notice file=\S+senior\.mdx,line=12,col=3,title=note::Something is wanted here/)
    expect(await fs.readFile(summary, 'utf8')).toContain('**Closes 0 gaps, opens 1.**')
  })

  it('holds the number of gaps to a limit and to a baseline', async () => {
    expect(await check(['--max-gaps', '1'])).toMatchObject({ code: 0 })
    expect(await check(['--max-gaps', '0'])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /\n\nThere is 1 gap, and at most 0 may be left\. Close 1\.\n\n8 files: .* 1 gap\. That is more than may be left\.\n$/,
      ),
    })
    const baseline = join(folder, 'baseline.json')
    await fs.writeFile(baseline, (await check(['--format', 'json'])).stdout)
    expect(await check(['--baseline', baseline])).toMatchObject({ code: 0 })
    await fs.writeFile(baseline, '{ "version": 1, "findings": [] }')
    expect(await check(['--baseline', baseline])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('`note` rose from 0 to 1.'),
    })
  })

  it('reads any folder of Markdown and YAML, and ties a note to the statement that it quotes', async () => {
    const { code, stdout } = await check(['--format', 'json', join(folder, 'elsewhere')])
    const { findings } = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(findings).toMatchObject([
      { rule: 'note', line: 4, column: 3, expectation: 'Reviews every design of the team', discipline: 'data' },
      { rule: 'empty-item', line: 3 },
    ])
  })

  it('says where YAML of any folder cannot be read', async () => {
    await write('broken/levels.yaml', 'levels:\n  - name: One\n    examples: [\n')
    await write('broken/page.md', '---\ntitle: One: the first\n---\n\nA text.\n')
    const { code, stdout } = await check(['--format', 'json', join(folder, 'broken')])
    expect(code).toBe(1)
    expect(JSON.parse(stdout).findings).toMatchObject([
      { rule: 'front-matter-syntax', line: 3, column: 15 },
      { rule: 'front-matter-syntax', line: 2, column: 8 },
    ])
  })

  it('follows the links of any folder, over the files of all threads, and ends with 1 on a broken one', async () => {
    for (let index = 0; index < 900; index++)
      await write(`many/${index % 30}/page-${index}.md`, `# Page\n\nSee [all](../index.md#first-part), and a text of ${index}.\n`)
    await write('many/index.md', '# All\n\n## First part\n\n[One](0/page-0.md) [gone](0/page-1.md)\n')
    const { code, stdout } = await check(['--format', 'json', join(folder, 'many')])
    const { summary, findings } = JSON.parse(stdout)
    expect({ code, summary }).toEqual({ code: 1, summary: { files: 901, errors: 1, warnings: 0, gaps: 0 } })
    expect(findings[0]).toMatchObject({ rule: 'broken-link', line: 5, column: 20, suggestion: '1/page-1.md' })
  })

  it.each([
    ['an unknown option', ['--loud'], /Usage: npm run check/],
    ['an unknown format', ['--format', 'xml'], /--format is one of text, json, github, sarif, not `xml`/],
    ['a limit that is no number', ['--max-gaps', 'few'], /--max-gaps is a number, not `few`/],
    ['a baseline that is no report', ['--baseline', 'package.json'], /`package\.json` is no report/],
    ['a ref that does not exist', ['--against', 'nowhere'], /git cannot read `nowhere`: .* Name a commit, branch or tag;/],
    ['a path that does not exist', ['nowhere.md'], /There is no `nowhere\.md`\. Name files or folders that are there\./],
    ['what is neither file nor folder', ['/dev/null'], /`\/dev\/null` is no ordinary file/],
  ])('ends with 2 on %s', async (_, args, message) => {
    const { code, stderr } = await check(args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) })
  })

  it.each(['check.ts', 'build.ts', 'start.ts', 'dev.ts', 'bench/bench.ts'])(
    '%s says how to call it, and does nothing else',
    async (script) => {
      const { stdout } = await promisify(execFile)('node', [`scripts/${script}`, '--help'])
      expect(stdout).toMatch(/^Usage: (?:\[PORT=\d+\] )?npm (?:run )?\w+/)
      await expect(promisify(execFile)('node', [`scripts/${script}`, '--loud'])).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringContaining(stdout.split('\n', 1)[0] as string),
      })
    },
  )

  it('ends with 1 on an error, and the build refuses in the same words', async () => {
    await write('content/guides/broken.mdx', '---\ntitle: Broken\n---\n\nSee [it](nowhere.mdx).\n')
    const { code, stdout } = await check([])
    await fs.rm(join(folder, 'content/guides'), { recursive: true })
    expect(code).toBe(1)
    expect(stdout).toContain('broken.mdx:5:5  error  The link `nowhere.mdx` leads to nothing.')
  })
})

describe('the task for VS Code', () => {
  it('finds file, line, column, severity and message in what the check prints', async () => {
    const { tasks } = JSON.parse(await fs.readFile('.vscode/tasks.json', 'utf8'))
    const pattern = new RegExp(tasks[0].problemMatcher.pattern.regexp)
    const found = (await check([])).stdout.split('\n').flatMap((line) => pattern.exec(line)?.slice(2) ?? [])
    expect(found).toEqual([
      '12',
      '3',
      'gap',
      'Something is wanted here: `Need example for Data`. Add it and remove this note.',
      'note',
    ])
  })
})
