import { withBase } from '../ladder/html.ts'
import type { HandbookConfig } from '../ladder/schemas.ts'

/** The link to an address of the model, below the base path of this build. */
export function href(address: string): string {
  return withBase(address, import.meta.env.BASE_URL)
}

/** Where `file` of the content folder is edited on the web; undefined when handbook.yaml names no repository. */
export function editAddress({ repository }: HandbookConfig, file: string): string | undefined {
  if (!repository) return undefined
  const { url, branch, folder, host } = repository
  const path = [...folder.split('/'), ...file.split('/')]
    .filter((part) => part !== '' && part !== '.')
    .map(encodeURIComponent)
    .join('/')
  const gitlab = host === 'gitlab' || (host === undefined && new URL(url).hostname.includes('gitlab'))
  return `${url.replace(/\/$/, '')}${gitlab ? '/-' : ''}/edit/${encodeURIComponent(branch)}/${path}`
}
