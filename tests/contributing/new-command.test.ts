import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleForm } from '../../src/contributing/issue.ts'
import { plainLadder } from '../checks/plain-ladder.ts'

const cell = 'ladder/craft/senior.mdx'
const before = `${plainLadder[cell]}- Need example for Data.\n`
const words = ['--done', 'wrote a test for *each* fault that month', '--outcome', 'the next release went out a day early']
const example = ['example', '--for', 'craft/senior/tests-each-fault', ...words]
const line = '- Wrote a test for \\*each\\* fault that month. The next release went out a day early.'
const after = before.replace('- Need', `${line}\n- Need`)

let folder: string

interface Run {
  code: number
  stdout: string
  stderr: string
}

const run = (args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const options = { env: { ...process.env, HANDBOOK_CONTENT: folder } }
    const child = execFile('node', ['scripts/new.ts', ...args], options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
    child.stdin?.end()
  })

const text = (path = cell): Promise<string> => fs.readFile(join(folder, path), 'utf8')

/** Every file of the content folder, hidden ones too. */
const names = async (): Promise<string[]> => (await fs.readdir(folder, { recursive: true })).sort()

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'ladder-new-'))
  const files = {
    ...plainLadder,
    [cell]: before,
    'handbook.yaml': `${plainLadder['handbook.yaml']}disciplines:\n  - { id: data, title: Data }\n`,
  }
  for (const [path, content] of Object.entries(files)) {
    await fs.mkdir(join(folder, path, '..'), { recursive: true })
    await fs.writeFile(join(folder, path), content)
  }
})
afterEach(() => fs.rm(folder, { recursive: true }))

describe('npm run new', () => {
  it('shows the difference, writes the example and says what to do next', async () => {
    const { code, stdout } = await run(example)
    expect(code).toBe(0)
    expect(await text()).toBe(after)
    expect(stdout).toContain(
      ` - **Data:** Kept the import of that day as a test; the next rounding error stopped before it was paid out.\n+${line}\n - Need`,
    )
    expect(stdout).toMatch(/Added an example to craft\/senior\/tests-each-fault: \S+senior\.mdx:12\n/)
    expect(stdout).toContain('To see it:  npm run dev, then /ladder/craft/senior/#tests-each-fault\n')
    expect(stdout).toMatch(
      /To send it: git switch -c add-an-example-to-craft-senior-tests-each-fault && git add \S+ && git commit/,
    )
  })

  it('puts the example in the place of the note that it answers', async () => {
    await run([...example, '--discipline', 'data', '--answers', 'need example for data'])
    expect(await text()).toBe(before.replace('- Need example for Data.', `- **Data:**${line.slice(1)}`))
  })

  it('writes nothing in a dry run', async () => {
    const { code, stdout } = await run([...example, '--dry-run'])
    expect({ code, text: await text() }).toEqual({ code: 0, text: before })
    expect(stdout).toContain(`+${line}`)
  })

  it('shows what the check has to say, and writes all the same', async () => {
    const { code, stdout } = await run([
      'example',
      '--for',
      'craft/senior/tests-each-fault',
      '--done',
      'tests',
      '--outcome',
      'faults',
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(/senior\.mdx:12:1 {2}warning .* thin-example\n {4}- Tests\. Faults\./)
  })

  it('refuses what would break the handbook, with the finding', async () => {
    const { code, stderr } = await run(['value', '--name', 'Care <b>'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^Nothing was written, because this would break the handbook:[\s\S]*care-b\.mdx:2:8 {2}error/)
    expect(await names()).not.toContain('values/care-b.mdx')
  })

  it('does not mind an error that was there before', async () => {
    await fs.writeFile(join(folder, 'index.mdx'), '---\ntitle: Home\n---\n\nSee [it](nowhere.mdx).\n')
    expect((await run(example)).code).toBe(0)
  })

  it('writes values, guides, cells and expectations that the check accepts', async () => {
    await fs.rm(join(folder, cell))
    const runs = [
      ['cell', '--in', 'craft/senior'],
      [
        'expectation',
        '--in',
        'craft/senior',
        '--name',
        'Ends faults',
        '--text',
        'Ends them.',
        '--dimension',
        'depth',
        '--grows-from',
        'finds-causes',
      ],
      ['value', '--name', 'Be kind'],
      ['guide', '--name', 'First days', '--text', 'Begin here.'],
    ]
    for (const args of runs) expect(await run(args)).toMatchObject({ code: 0, stderr: '' })
    expect(await names()).toEqual(expect.arrayContaining([cell, 'guides/first-days.mdx', 'values/be-kind.mdx']))
    expect((await Promise.all(runs.map(run))).map(({ code }) => code)).toEqual([1, 1, 1, 1])
  })

  it('says how to use it', async () => {
    const [help, none, one] = await Promise.all([run(['--help']), run([]), run(['cell', '--help'])])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    expect(help.stdout).toMatch(
      /new -- example .*\n.*new -- expectation .*\n.*new -- cell .*\n.*new -- value .*\n.*new -- guide /,
    )
    expect(none).toMatchObject({ code: 2, stderr: help.stdout })
    expect(one.stdout).toContain('new -- cell [--in CATEGORY/LEVEL]')
  })

  it.each([
    ['an unknown thing', ['exmaple'], /`exmaple` cannot be added. Did you mean `example`\?/],
    ['an unknown flag', ['cell', '--loud'], /Unknown option '--loud'/],
    [
      'missing flags, all of them named',
      ['example', '--done', 'x'],
      /There is no terminal to ask at, and `--for`, `--outcome` must be given/,
    ],
    [
      'an unknown expectation',
      ['example', '--for', 'craft/senior/test-each-fault', ...words],
      /Did you mean `craft\/senior\/tests-each-fault`\?/,
    ],
    ['an issue that is not there', ['example', '--from-issue', 'nowhere.md'], /The issue `nowhere.md` cannot be read \(ENOENT\)/],
    [
      'a discipline whose name would move the cursor',
      [...example, '--discipline', '\u001b[2J'],
      /No discipline is called `\[2J`/,
    ],
  ])('ends with 2 on %s', async (_, args, message) => {
    const { code, stderr } = await run(args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may reach the terminal
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
    expect(stderr).toContain('\nUsage:\n  npm run new -- ')
    expect(await text()).toBe(before)
  })
})

describe('npm run new -- example --from-issue', () => {
  const bodyOf = (answers: Partial<Record<keyof typeof exampleForm, string>>): string =>
    Object.entries(exampleForm)
      .map(([field, label]) => `### ${label}\n\n${answers[field as keyof typeof exampleForm] ?? '_No response_'}\n`)
      .join('\n')
  const answers = {
    expectation: 'https://example.org/handbook/ladder/craft/senior/#tests-each-fault',
    done: 'wrote a test for *each* fault that month',
    outcome: 'the next release went out a day early',
  }
  const issue = (content: string) =>
    fs.writeFile(join(folder, '..', 'ladder-issue.md'), content).then(() => join(folder, '..', 'ladder-issue.md'))

  it.each([
    ['its body', bodyOf(answers)],
    [
      'the JSON of the API',
      JSON.stringify({ title: 'Example: x', body: bodyOf(answers).replaceAll('\n', '\r\n'), user: { login: 'x' } }),
    ],
  ])('writes the same as flags do, from %s', async (_, content) => {
    expect(await run(['example', '--from-issue', await issue(content)])).toMatchObject({ code: 0, stderr: '' })
    expect(await text()).toBe(after)
  })

  it('takes what the issue leaves open from flags, and names what nobody said', async () => {
    const file = await issue(bodyOf({ done: answers.done }))
    expect((await run(['example', '--from-issue', file])).stderr).toContain('`--for`, `--outcome` must be given')
    expect(
      await run(['example', '--from-issue', file, '--for', answers.expectation, '--outcome', answers.outcome]),
    ).toMatchObject({ code: 0 })
    expect(await text()).toBe(after)
  })

  it('runs nothing of the issue, and writes nowhere but into the cell', async () => {
    const trap = join(folder, 'trap')
    const done = `$(touch ${trap}) \`touch ${trap}\`; touch ${trap}\n\nexport const x = import('fs')\n\n{process.exit(1)}\n\n## Tests each fault\n\n- x`
    const names1 = await names()
    await run(['example', '--from-issue', await issue(bodyOf({ ...answers, done }))])
    expect(await names()).toEqual(names1)
    expect(existsSync(trap)).toBe(false)
    const fresh = (await text()).split('\n').filter((each) => !before.split('\n').includes(each))
    expect(fresh).toEqual([expect.stringMatching(/^- \$\(touch .*The next release went out a day early\.$/)])
    const outside = await run([
      'example',
      '--from-issue',
      await issue(bodyOf({ ...answers, expectation: '../../../etc/passwd' })),
    ])
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no category `..`.') })
  })

  it.each([
    ['larger than any issue', 'x'.repeat(1_100_000), 2, /is larger than any issue/],
    ['not written with the form', 'Please add something.', 1, /has none of the form's headings/],
    ['ambiguous', `${bodyOf(answers)}\n### ${exampleForm.done}\n\nx`, 1, /stands twice/],
  ])('refuses an issue that is %s', async (_, content, code, message) => {
    expect(await run(['example', '--from-issue', await issue(content)])).toMatchObject({
      code,
      stderr: expect.stringMatching(message),
    })
    expect(await text()).toBe(before)
  })
})

describe('an interruption', () => {
  const end = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ? 130 : code)))

  const start = (): ChildProcess => {
    const env = { ...process.env, HANDBOOK_CONTENT: folder }
    return spawn('node', ['scripts/new.ts', ...example], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  }

  // The difference is printed just before all is written, so the next signal comes while that happens, or close to it.
  it.each([
    ['SIGINT', 'while it starts', (child: ChildProcess) => setTimeout(() => child.kill('SIGINT'), 30)],
    ['SIGINT', 'while it reads', (child: ChildProcess) => setTimeout(() => child.kill('SIGINT'), 500)],
    ['SIGINT', 'while it writes', (child: ChildProcess) => child.stdout?.once('data', () => child.kill('SIGINT'))],
    ['SIGTERM', 'while it writes', (child: ChildProcess) => child.stdout?.once('data', () => child.kill('SIGTERM'))],
    ['SIGHUP', 'while it writes', (child: ChildProcess) => child.stdout?.once('data', () => child.kill('SIGHUP'))],
  ])('by %s %s leaves all or nothing, says which, and leaves no file besides', async (_, __, interrupt) => {
    const files = await names()
    const child = start()
    const code = end(child)
    interrupt(child)
    expect([0, 130]).toContain(await code)
    expect(await text()).toBe((await code) === 0 ? after : before)
    expect(await names()).toEqual(files)
  })

  // A terminal of its own for the command, where the system has the program for it.
  const terminal = process.platform === 'linux' && existsSync('/usr/bin/script')
  it.skipIf(!terminal)('at a question changes nothing either', async () => {
    const child = spawn('script', ['-qec', 'stty cols 100 && node scripts/new.ts example', '/dev/null'], {
      env: { ...process.env, HANDBOOK_CONTENT: folder },
    })
    let shown = ''
    child.stdout.on('data', (data: Buffer) => {
      if (!shown.includes('Which category?') && `${shown}${data}`.includes('Which category?'))
        setTimeout(() => child.stdin.write('\u0003'), 50)
      shown += data
    })
    expect(await end(child)).toBe(130)
    expect(shown).toContain('Interrupted. Nothing was written.')
    expect(await text()).toBe(before)
  })
})
