import { promises as fs } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * The folder that `dist` stands for, with links followed. Makes the folder above it.
 * Throws when what is there is no site: a build replaces it whole, and `--out src` would cost somebody's work.
 */
export async function targetOf(dist: string): Promise<string> {
  const target = await fs.realpath(resolve(dist)).catch(() => resolve(dist))
  await fs.mkdir(dirname(target), { recursive: true })
  const names = await fs.readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (names !== undefined && names.length > 0 && !names.includes('index.html')) {
    const some = names.slice(0, 3).map((name) => `\`${name}\``)
    throw new Error(
      `The folder holds ${some.join(', ')}${names.length > 3 ? ' and more' : ''}, but no site, and a build would replace all of it. ` +
        'Empty it, or name another: npm run build -- --out FOLDER',
    )
  }
  return target
}
