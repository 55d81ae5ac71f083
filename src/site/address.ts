import type { Tracker } from '../contributing/issue-address.ts'
import { cellDocument } from '../contributing/plan-cell.ts'
import type { Ladder } from '../ladder/model.ts'
import { withBase } from '../ladder/safety/html.ts'
import type { HandbookConfig } from '../ladder/schemas.ts'

/** The link to an address of the model, below the base path of this build. */
export function href(address: string): string {
  return withBase(address, import.meta.env.BASE_URL)
}

/**
 * Where `file` of the content folder is edited on the web, or begun when it is a cell that nobody has written; undefined when
 * handbook.yaml names no repository.
 */
export function editAddress(
  { config: { repository }, cells }: Pick<Ladder, 'config' | 'cells'>,
  file: string,
): string | undefined {
  if (!repository) return undefined
  const { url, branch, folder } = repository
  const parts = [...folder.split('/'), ...file.split('/')].filter((part) => part !== '' && part !== '.')
  const address = (page: string, path: readonly string[]) =>
    [url.replace(/\/$/, ''), ...(isGitlab(repository) ? ['-'] : []), page, ...[branch, ...path].map(encodeURIComponent)].join('/')
  const isMissing = cells.some(({ written, source }) => !written && source.file === file)
  if (!isMissing) return address('edit', parts)
  const name = parts.at(-1) ?? ''
  // GitLab opens an empty file: it takes no text from an address.
  const query = isGitlab(repository) ? { file_name: name } : { filename: name, value: begunCell }
  return `${address('new', parts.slice(0, -1))}?${new URLSearchParams(query)}`
}

/** A cell to write over. Left as it is, each of its lines is found as a note. */
const begunCell = cellDocument({
  body: '## TODO: a name of two to six words\n\nTODO: what is expected, in a sentence or two.\n\n- TODO: what somebody did, and what came of it.',
})

/** What people call the place where the repository is. */
export function hostName(repository: Repository): string {
  if (isGitlab(repository)) return 'GitLab'
  const { hostname } = new URL(repository.url)
  return repository.host === 'github' || hostname === 'github.com' ? 'GitHub' : hostname
}

/** Where issues are filed; undefined when handbook.yaml names no repository. */
export function trackerOf({ repository }: HandbookConfig): Tracker | undefined {
  return repository && { url: repository.url, gitlab: isGitlab(repository) }
}

/** The address of the page for contributions, without the base path; `wanted` is a category, a cell or an expectation. */
export function contributeAddress(wanted: readonly string[], discipline?: string): string {
  const query = wanted.map(encodeURIComponent).join('/')
  return `/contribute/?for=${query}${discipline ? `&discipline=${encodeURIComponent(discipline)}` : ''}`
}

type Repository = NonNullable<HandbookConfig['repository']>

const isGitlab = ({ url, host }: Repository): boolean =>
  host === 'gitlab' || (host === undefined && new URL(url).hostname.includes('gitlab'))
