import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainLadder } from '../checks/plain-ladder.ts'
import { projectFiles, Runner } from './pull-request.ts'
import { type Step, step, workflow } from './workflows.ts'

const cell = 'content/ladder/craft/senior.mdx'
const text = plainLadder['ladder/craft/senior.mdx'] ?? ''
const content = Object.fromEntries(Object.entries(plainLadder).map(([path, body]) => [`content/${path}`, body]))
const handbook = `${plainLadder['handbook.yaml']}disciplines: [{ id: data, title: Data }]\nseverity: { crowded-cell: off }\n`
const runner = new Runner({
  ...projectFiles(),
  ...content,
  'content/handbook.yaml': handbook,
  [cell]: `${text}- Need example for Weaving.\n- Need example for Dyeing.\n`,
})
afterAll(() => runner.end())

describe('the check of a pull request', () => {
  const check = step('check.yml', 'check', 'Check')
  beforeAll(() => runner.install())

  const pull = (body: string, path = cell) => {
    runner.open({
      edits: { [cell]: body, ...(path === cell ? {} : { [path]: body }) },
      branch: '$(touch hacked)',
      title: '`touch hacked`',
    })
    runner.checkOut()
    return runner.run(check)
  }

  it('writes down which gaps are closed, with links to where they were', () => {
    const { code, output, summary } = pull(text)
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Against HEAD^1: closes 2 gaps, opens 0.') })
    const base = runner.git('rev-parse', 'HEAD^1')
    expect(summary).toContain('**Closes 2 gaps, opens 0.**')
    const line = text.split('\n').length
    expect(summary).toContain(
      `[${cell}:${line}](https://github.com/ladder-handbook/ladder-handbook/blob/${base}/${cell}?plain=1#L${line})`,
    )
  })

  it('annotates a new gap, and lets it pass', () => {
    const { code, output, summary } = pull(`${text}- Need example for Felting.\n`)
    expect(code).toBe(0)
    expect(output).toMatch(/^::notice file=content\/ladder\/craft\/senior\.mdx,line=\d+,col=3,title=note::/m)
    expect(summary).toContain('**Closes 2 gaps, opens 1.**')
    expect(summary).toContain(`/blob/${runner.git('rev-parse', 'HEAD')}/${cell}?plain=1#L`)
  })

  it('stops at an error, with an annotation where it stands', () => {
    const { code, output, summary } = pull(`${text}\n{process.exit(0)}\n`)
    const line = text.split('\n').length + 1
    expect(code).toBe(1)
    expect(output).toContain(`::error file=${cell},line=${line},col=1,title=code-in-content::`)
    expect(summary).toContain('1 error')
  })

  it.each([
    ['a command of a shell', 'content/guides/$(touch hacked);`touch hacked`.mdx'],
    ['a command of the job', 'content/guides/a\n::stop-commands::x.mdx'],
    ['an option', 'content/guides/--format=json.mdx'],
    ['the end of a link', 'content/guides/a](https:x)"\'.mdx'],
  ])('stops at a file named like %s, and obeys it nowhere', (_, path) => {
    const { code, output } = pull(text, path)
    expect({ code, output }).toEqual({
      code: 1,
      output: expect.stringMatching(/^::error file=content\/guides\/[^\n]*,title=file(?:-name)?::/),
    })
    for (const line of output.split('\n'))
      expect(line).toMatch(/^(?:::(?:error|warning|notice) file=[^\n]*|Against HEAD\^1: .*)?$/)
    expect(existsSync(join(runner.repository, 'hacked'))).toBe(false)
  })
})

describe('the other steps', () => {
  const calls = (file: string, job: string, env: Record<string, string> = {}) => {
    const log = `${job}.log`
    const bin = runner.record('npm', log)
    for (const { name, run } of workflow(file).jobs[job]?.steps ?? []) {
      if (run === undefined || name === 'Gate') continue
      expect(runner.run({ run, env }, bin)).toMatchObject({ code: 0 })
    }
    return runner.recorded(log).split('\n').filter(Boolean)
  }

  // The packages of the project are at hand already, so that installing finds nothing to do.
  it('check, build and test a pull request, in this order', () => {
    expect(calls('check.yml', 'check')).toEqual([
      'npm run --silent check -- --format github --against HEAD^1 [HANDBOOK_SITE=]',
      'npm run --silent build [HANDBOOK_SITE=]',
      'npm test [HANDBOOK_SITE=]',
    ])
  })

  it('build the site for the address that Pages gives', () => {
    const { env } = step('deploy.yml', 'build', 'Build')
    expect(env?.['HANDBOOK_SITE']).toMatch(/^\$\{\{ steps\.pages\.outputs\.base_url \}\}$/)
    expect(calls('deploy.yml', 'build', { HANDBOOK_SITE: 'https://example.github.io/handbook' })).toEqual([
      'npm run --silent build [HANDBOOK_SITE=https://example.github.io/handbook]',
    ])
  })

  it('call only scripts that package.json has, and put their fruits where they are fetched from', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const steps = ['check.yml', 'deploy.yml'].flatMap((file) => Object.values(workflow(file).jobs).flatMap((job) => job.steps))
    const called = steps.flatMap(({ run = '' }: Step) =>
      [...run.matchAll(/npm (?:run --silent )?(\w+)/g)].map(([, name]) => name),
    )
    expect(called).toEqual(['check', 'build', 'test', 'build'])
    for (const name of called) expect(scripts).toHaveProperty([name ?? ''])
    expect(steps.flatMap((each) => each.with?.['path'] ?? [])).toEqual(['dist', 'dist'])
  })
})

describe('installing', () => {
  it('runs the install scripts of no package but those that package.json names', () => {
    const fresh = new Runner({ ...projectFiles() })
    fresh.open({ edits: { 'content/x.mdx': 'x' } })
    fresh.checkOut()
    const bin = fresh.record('npm', 'install.log')
    // The recorder installs nothing; what matters is what npm is asked for.
    fresh.run({ run: 'mkdir node_modules' })
    const { code } = fresh.run(step('check.yml', 'check', 'Install'), bin)
    const asked = fresh.recorded('install.log').replaceAll(' [HANDBOOK_SITE=]', '').trim().split('\n')
    fresh.end()
    expect(code).toBe(0)
    expect(asked).toEqual([
      'npm ci --ignore-scripts --no-audit --no-fund --loglevel=error',
      'npm rebuild --loglevel=error node esbuild',
    ])
  })
})
