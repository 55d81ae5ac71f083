import { promises as fs } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { each } from './each.ts'
import { filesBelow } from './pages.ts'

/** Files of text, which become much smaller. Pagefind's index and pictures are compressed as they are. */
const texts = /\.(?:html|css|js|json|svg|xml|txt|webmanifest)$/

/** Below this many bytes a response fits one packet either way. */
const smallest = 1024

/** Writes `.br` and `.gz` beside every file of text below `folder`, for servers that send them as they are. Same text, same bytes. */
export async function compressSite(folder: string): Promise<void> {
  const files = (await filesBelow(folder)).filter((file) => texts.test(file))
  await each(files, availableParallelism(), async (file) => {
    const text = await fs.readFile(join(folder, file))
    if (text.length < smallest) return
    await fs.writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(text, { params: brotli(text.length) }))
    await fs.writeFile(join(folder, `${file}.gz`), withoutSystem(await promisify(gzip)(text, { level: 9 })))
  })
}

const brotli = (size: number) => ({
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_SIZE_HINT]: size,
})

/** The tenth byte of a gzip file names the system that made it; 255 means that it is not said. */
function withoutSystem(file: Buffer): Buffer {
  file[9] = 255
  return file
}
