import { promises as fs } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { each } from './each.ts'
import { filesBelow } from './pages.ts'

/**
 * Waits until the files below `folder` are on the disk, not only in the memory of the system: else a power cut after the swap
 * could leave a site of empty files.
 */
export async function flushSite(folder: string): Promise<void> {
  const files = await filesBelow(folder)
  await each(files, availableParallelism() * 8, (file) => flush(join(folder, file)))
  const folders = new Set(files.map((file) => dirname(join(folder, file))))
  for (const path of [...folders].sort().reverse()) await flushFolder(path)
  await flushFolder(folder)
}

/** Waits until the names in a folder are on the disk. */
export async function flushFolder(folder: string): Promise<void> {
  // Windows has no such thing for folders.
  if (process.platform !== 'win32') await flush(folder)
}

async function flush(path: string): Promise<void> {
  const file = await fs.open(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}
