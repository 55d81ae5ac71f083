import { promises as fs } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../src/publish/pages.ts'

/** What each folder of `src` may import from `src`, besides itself. */
const allowed: Record<string, readonly string[]> = {
  ladder: [],
  checks: ['ladder'],
  reporters: ['ladder', 'checks'],
  contributing: ['ladder', 'checks'],
  search: ['ladder'],
  publish: ['ladder', 'search', 'site'],
  site: ['ladder', 'checks', 'search', 'contributing'],
}

const pure = ['ladder', 'checks', 'reporters', 'search', 'contributing']

describe('the folders of src', () => {
  it.each(Object.entries(allowed))('%s imports only %j', async (folder, mayImport) => {
    const wrong: string[] = []
    for (const file of await codeBelow(folder)) {
      for (const name of importsOf(await fs.readFile(join('src', file), 'utf8'))) {
        if (!name.startsWith('.')) continue
        const target = normalize(join(file, '..', name)).split('/')[0] ?? ''
        if (target !== folder && !mayImport.includes(target)) wrong.push(`${file} imports ${name}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('are pure where they should be: no Astro, no files, no terminal', async () => {
    const wrong: string[] = []
    for (const folder of pure) {
      for (const file of await codeBelow(folder)) {
        if (file === 'ladder/read.ts') continue
        const outside = importsOf(await fs.readFile(join('src', file), 'utf8')).filter((name) =>
          /^(astro|@astrojs|node:(?!util$))/.test(name),
        )
        if (outside.length > 0) wrong.push(`${file} imports ${outside.join(', ')}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

const codeBelow = async (folder: string): Promise<string[]> =>
  (await filesBelow(join('src', folder)).catch(() => []))
    .filter((file) => /\.(ts|astro)$/.test(file))
    .map((file) => `${folder}/${file}`)

const importsOf = (code: string): string[] =>
  [...code.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(([, name]) => name ?? '')
