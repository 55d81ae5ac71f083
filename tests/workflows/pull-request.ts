import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Step } from './workflows.ts'

/** What a commit does to a path: its new text, git's own mode and text, or nothing where the file goes. */
export type Edit = string | { mode: string; text: string } | null

/** A pull request as GitHub would tell of it. Every name in it may be a stranger's. */
export interface PullRequest {
  edits: Record<string, Edit>
  /** True unless the branch belongs to the repository itself. */
  fork?: boolean
  labels?: readonly string[]
  branch?: string
  title?: string
  /** What the base gets after the branch has left it. */
  baseEdits?: Record<string, Edit>
}

/** What a step left behind. */
export interface StepRun {
  code: number | null
  /** Standard output and standard error. */
  output: string
  summary: string
}

/** A repository on a machine of GitHub Actions, with a pull request checked out as the merge that GitHub makes. */
export class Runner {
  readonly folder = mkdtempSync(join(tmpdir(), 'ladder-workflow-'))
  readonly repository = join(this.folder, 'repository')
  readonly #event = join(this.folder, 'event.json')
  readonly #summary = join(this.folder, 'summary.md')
  readonly #start: string
  /** When commits are made. The same change at the same time is the same commit, so that a label can be made for it. */
  date = '2026-01-02T03:04:05Z'

  /** Starts the repository with one commit of `files`. */
  constructor(files: Record<string, Edit>) {
    mkdirSync(this.repository)
    mkdirSync(join(this.folder, 'temp'))
    this.git('init', '--quiet', '--initial-branch=main')
    this.#start = this.commit(files)
  }

  /** Runs git in the repository and gives what it prints. */
  git(...args: string[]): string {
    return this.#git(args)
  }

  #git(args: readonly string[], input = '', env: Record<string, string> = {}): string {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
    const options = {
      cwd: this.repository,
      input,
      env: { ...process.env, GIT_AUTHOR_DATE: this.date, GIT_COMMITTER_DATE: this.date, ...env },
      stdio: 'pipe' as const,
      maxBuffer: 1 << 28,
    }
    return execFileSync('git', [...who, ...args], options)
      .toString()
      .trim()
  }

  /** Writes a commit straight into git, so that names and modes are possible that no file of this machine could have. */
  commit(edits: Record<string, Edit>, ...parents: string[]): string {
    const index = { GIT_INDEX_FILE: join(this.folder, 'index') }
    rmSync(index.GIT_INDEX_FILE, { force: true })
    if (parents[0]) this.#git(['read-tree', parents[0]], '', index)
    const lines = Object.entries(edits).map(([path, edit]) => {
      if (edit === null) return `0 ${'0'.repeat(40)}\t${path}\0`
      const { mode, text } = typeof edit === 'string' ? { mode: '100644', text: edit } : edit
      const id = mode === '160000' ? text : this.#git(['hash-object', '-w', '--stdin'], text)
      return `${mode} ${id}\t${path}\0`
    })
    this.#git(['update-index', '-z', '--index-info'], lines.join(''), index)
    return this.commitTree(this.#git(['write-tree'], '', index), ...parents)
  }

  /** Makes a commit of a tree that is there. */
  commitTree(tree: string, ...parents: string[]): string {
    return this.#git(['commit-tree', tree, '-m', 'A change', ...parents.flatMap((parent) => ['-p', parent])])
  }

  /** Merges `head` into `base` as GitHub does: the base is the first parent. */
  merge(base: string, head: string): string {
    return this.commitTree(this.git('merge-tree', '--write-tree', base, head).split('\n')[0] ?? '', base, head)
  }

  /** Takes in a pull request and gives the commit of its head. */
  open(pullRequest: PullRequest): string {
    const head = this.commit(pullRequest.edits, this.#start)
    const base = pullRequest.baseEdits ? this.commit(pullRequest.baseEdits, this.#start) : this.#start
    this.place(this.merge(base, head), pullRequest)
    return head
  }

  /** Lets `merge` be what is checked out, and writes the event. */
  place(
    merge: string,
    { fork = true, labels = [], branch = 'add-example', title = 'Add an example' }: Omit<PullRequest, 'edits'>,
  ) {
    this.git('update-ref', '--no-deref', 'HEAD', merge)
    const head = { ref: branch, sha: this.git('rev-parse', `${merge}^2`), repo: { id: fork ? 2 : 1 } }
    const base = { ref: 'main', sha: this.git('rev-parse', `${merge}^1`), repo: { id: 1 } }
    const event = { pull_request: { number: 7, title, labels: labels.map((name) => ({ name })), head, base } }
    writeFileSync(this.#event, JSON.stringify(event))
  }

  /** Runs the shell lines of a step as GitHub does. `before` on the path lets a test put another program in place of one. */
  run({ run = '', env = {} }: Step, before = ''): StepRun {
    rmSync(this.#summary, { force: true })
    const script = join(this.folder, 'step.sh')
    writeFileSync(script, run)
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: this.repository,
      encoding: 'utf8',
      env: {
        PATH: [before, process.env['PATH']].filter(Boolean).join(':'),
        HOME: join(this.folder, 'temp'),
        CI: 'true',
        GITHUB_EVENT_PATH: this.#event,
        GITHUB_STEP_SUMMARY: this.#summary,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'ladder-handbook/ladder-handbook',
        GITHUB_SHA: this.git('rev-parse', 'HEAD'),
        RUNNER_TEMP: join(this.folder, 'temp'),
        ...env,
      },
    })
    return {
      code: status,
      output: stdout + stderr,
      summary: existsSync(this.#summary) ? readFileSync(this.#summary, 'utf8') : '',
    }
  }

  /** Puts the files of HEAD into the working folder, as the first step of a job does. */
  checkOut(): void {
    this.git('reset', '--quiet', '--hard', 'HEAD')
  }

  /** Puts this project's packages beside the files, as the installing step does, with its mark that they are the right ones. */
  install(): void {
    const packages = join(this.repository, 'node_modules')
    mkdirSync(packages)
    for (const name of readdirSync('node_modules')) {
      if (name === '.bin' || !name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(packages, name))
    }
    const lock = createHash('sha256').update(readFileSync('package-lock.json')).update(readFileSync('package.json'))
    writeFileSync(join(packages, '.installed'), lock.digest('hex'))
  }

  /** Puts a program on the path that writes down how it was called, one line a call, and does nothing. Gives the folder of it. */
  record(program: string, log: string): string {
    const bin = join(this.folder, 'bin')
    mkdirSync(bin, { recursive: true })
    const line = `echo "${program} $* [HANDBOOK_SITE=\${HANDBOOK_SITE-}]" >> '${join(this.folder, log)}'`
    writeFileSync(join(bin, program), `#!/bin/sh\n${line}\n`, { mode: 0o755 })
    return bin
  }

  /** What the programs of `record` wrote down. */
  recorded(log: string): string {
    return readFileSync(join(this.folder, log), 'utf8')
  }

  /** Removes everything. */
  end(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The files of the project that a check needs, but for its content. */
export function projectFiles(): Record<string, string> {
  const folders = ['scripts', 'src'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return Object.fromEntries(['package.json', 'package-lock.json', ...folders].map((file) => [file, readFileSync(file, 'utf8')]))
}
