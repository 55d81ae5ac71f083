// Decides whether the check may go on with a pull request. One that comes from a fork may change documents and images of `content/`;
// anything else could run on the machine of the check, so it waits for a maintainer's label that names the commit.
//
// Plain JavaScript without dependencies: it runs before anything is installed, on the Node that the machine has. The workflow takes it from
// the base of the pull request, never from its head, because a change must not judge itself.
import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'

/** Endings of the files that a fork may change in `content/`. */
const welcome = /\.(?:mdx?|png|jpe?g|webp|gif|avif|svg)$/i

// A commit's own date is its author's choice, so a label's time proves nothing, and this run has no right to take a label away. A label that
// names the commit ends with the next push by itself. Twenty digits, because a second commit with the same first seven is made in minutes.
const labelFor = (commit) => `allow-code-${commit.slice(0, 20)}`

try {
  judge(JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')).pull_request)
} catch (error) {
  refuse(
    `The gate cannot judge this pull request: ${inWords(String(error.message).split('\n')[0])}. Merge its base and push again.`,
  )
}

function judge({ number, labels, head, base }) {
  if (head.repo && head.repo.id === base.repo.id) return pass('The branch belongs to this repository: no label is needed.')
  const faults = faultsOf(changesOf('HEAD'))
  if (faults.length === 0) return pass('The pull request changes documents and images of `content/` only.')
  const commit = git('rev-parse', 'HEAD^2').trim()
  const label = labelFor(commit)
  if (labels.some(({ name }) => name === label)) return pass(`A maintainer allowed this commit by the label \`${label}\`.`)
  const files = faults.slice(0, 20).map(({ path, fault }) => `- \`${inWords(path)}\` ${fault}`)
  if (faults.length > files.length) files.push(`- and ${faults.length - files.length} more`)
  return refuse(
    [
      `A pull request from a fork changes documents and images of \`content/\`; this one changes ${faults.length} other file${faults.length === 1 ? '' : 's'}:`,
      '',
      ...files,
      '',
      'If you did not mean to, take these changes back. If you did, wait: a maintainer who has read them at this commit adds the label',
      `\`${label}\`. It holds for this commit only; the next push needs another.`,
      '',
      'For maintainers:',
      '',
      '```sh',
      `gh label create ${label} && gh pr edit ${Number(number)} --add-label ${label}`,
      '```',
    ].join('\n'),
  )
}

/**
 * What the pull request brings and what merging it would change, by git's own list. Both, because a branch that grew from several places
 * can look innocent from one of them and still take something of the base back.
 */
function changesOf(merge) {
  if (git('rev-list', '--parents', '--max-count=1', merge).trim().split(' ').length !== 3)
    throw new Error('there is no merge commit')
  const forks = git('merge-base', '--all', `${merge}^1`, `${merge}^2`).trim().split('\n')
  return [...forks.map((fork) => [fork, `${merge}^2`]), [`${merge}^1`, merge]].flatMap(([from, to]) => rawChanges(from, to))
}

/** Without renames: a file that moves out of a folder is one removed there and one added elsewhere. */
function rawChanges(from, to) {
  const fields = git('diff-tree', '-r', '--raw', '-z', '--no-renames', '--ignore-submodules=none', from, to).split('\0')
  const changes = []
  for (let at = 0; at + 1 < fields.length; at += 2) changes.push({ mode: fields[at].split(' ')[1], path: fields[at + 1] })
  return changes
}

function faultsOf(changes) {
  const faults = new Map()
  for (const { mode, path } of changes) {
    const fault = faultOf(mode, path)
    if (fault) faults.set(path, { path, fault })
  }
  return [...faults.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What makes a change more than a document or an image; the mode is the new one, `000000` for a file that is removed. */
function faultOf(mode, path) {
  if (mode === '120000') return 'is a symbolic link'
  if (mode === '160000') return 'is a submodule'
  if (!path.startsWith('content/')) return 'is outside of `content/`'
  if (mode !== '100644' && mode !== '000000') return 'is executable'
  if (path.split('/').some((part) => part.startsWith('.'))) return 'is hidden'
  if (path !== 'content/handbook.yaml' && !welcome.test(path)) return 'is neither a document nor an image'
  return undefined
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Names come from strangers: whatever a terminal, Markdown or a command of the job would obey is shown as its number. */
function inWords(text) {
  return text.replace(/[^\w ./@+-]/gu, (sign) => `\\u{${sign.codePointAt(0).toString(16)}}`)
}

function pass(message) {
  process.stdout.write(`${message}\n`)
}

function refuse(message) {
  const escaped = message.replace(/%/g, '%25').replace(/\n/g, '%0A')
  process.stdout.write(`::error title=Gate::${escaped}\n`)
  if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, `## Gate\n\n${message}\n`)
  process.exitCode = 1
}
