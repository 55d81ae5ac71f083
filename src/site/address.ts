import type { Tracker } from '../contributing/issue-address.ts'
import { withBase } from '../ladder/html.ts'
import type { HandbookConfig } from '../ladder/schemas.ts'

/** The link to an address of the model, below the base path of this build. */
export function href(address: string): string {
  return withBase(address, import.meta.env.BASE_URL)
}

/** Where `file` of the content folder is edited on the web; undefined when handbook.yaml names no repository. */
export function editAddress({ repository }: HandbookConfig, file: string): string | undefined {
  if (!repository) return undefined
  const { url, branch, folder } = repository
  const path = [...folder.split('/'), ...file.split('/')]
    .filter((part) => part !== '' && part !== '.')
    .map(encodeURIComponent)
    .join('/')
  return `${url.replace(/\/$/, '')}${isGitlab(repository) ? '/-' : ''}/edit/${encodeURIComponent(branch)}/${path}`
}

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
