import { promises as fs } from 'node:fs'
import { join, resolve } from 'node:path'
import { readYaml } from '../ladder/fields/yaml.ts'
import { Findings } from '../ladder/finding.ts'
import { handbookSchema } from '../ladder/schemas.ts'

/** What a build or a dev server needs to know before it reads the ladder. */
export interface Settings {
  /** Absolute path of the content folder. */
  folder: string
  title: string
  description: string
  language: string
  /** Origin of the published site, such as `https://example.org`, if it is known. */
  site?: string
  /** Path of the published site, with a slash at both ends. */
  base: string
}

/** The content folder of this run: `HANDBOOK_CONTENT`, else `content`. */
export function contentFolder(): string {
  return resolve(process.env['HANDBOOK_CONTENT'] || 'content')
}

/**
 * Reads the settings from `handbook.yaml`. `HANDBOOK_SITE` wins over its `site`: previews are published elsewhere.
 * A handbook.yaml with faults gives plain settings; the check before the build is what reports them.
 */
export async function readSettings(): Promise<Settings> {
  const folder = contentFolder()
  const text = await fs.readFile(join(folder, 'handbook.yaml'), 'utf8').catch(() => '')
  const config = readYaml({ file: 'handbook.yaml', text, firstLine: 1 }, handbookSchema, new Findings())
  const address = process.env['HANDBOOK_SITE'] || config?.site
  const url = address ? new URL(address) : undefined
  return {
    folder,
    title: config?.title ?? 'Handbook',
    description: config?.description ?? '',
    language: config?.language ?? 'en',
    ...(url ? { site: url.origin } : {}),
    base: url ? url.pathname.replace(/\/?$/, '/') : '/',
  }
}
