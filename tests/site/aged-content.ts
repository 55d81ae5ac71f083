import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What was still wanted in a month, over what is wanted today. */
export const past = [
  { day: '2026-01-10', notes: 0, ladder: false },
  { day: '2026-02-03', notes: 1, ladder: true },
  { day: '2026-02-20', notes: 3, ladder: true },
  { day: '2026-05-31', notes: 1, ladder: true },
  { day: '2026-06-01', notes: 0, ladder: true },
]

/** Copies `source` to `folder`, into a git repository of its own in which it has grown over the months of `past`. */
export function ageContent(source: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const { day, notes, ladder } of past) {
    rmSync(join(folder, 'handbook.yaml'), { force: true })
    cpSync(source, folder, { recursive: true })
    if (!ladder) rmSync(join(folder, 'handbook.yaml'))
    const cell = join(folder, 'ladder/safe-operation/junior.mdx')
    appendFileSync(cell, '- Need example for Ward.\n'.repeat(notes))
    commitAt(folder, day)
  }
}

/** Names the commit of `day` as a release. */
export function release(folder: string, name: string, day: string): void {
  const hash = git(folder, ['log', '--format=%H', `--until=${day}T23:59:59Z`, '-1']).trim()
  git(folder, ['tag', '-a', '-m', name, name, hash], day)
}

/** Commits `folder` as it stands, on that day. */
export function commitAt(folder: string, day: string): void {
  git(folder, ['init', '--quiet'])
  git(folder, ['add', '--all', '.'])
  git(folder, ['commit', '--quiet', '--allow-empty', '-m', `As of ${day}`], day)
}

function git(folder: string, args: readonly string[], day = '2026-01-01'): string {
  const moment = `${day}T12:00:00Z`
  const who = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'tag.gpgsign=false',
  ]
  const env = { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment }
  return execFileSync('git', ['-C', folder, ...who, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
}
