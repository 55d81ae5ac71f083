// Preloaded into a build: whatever Astro is about to move into the folder that all its processes share has just been moved away, as by
// another build at the worst moment. A build that needs nothing there does not notice.
import { promises as fs } from 'node:fs'

const { rename } = fs
fs.rename = async (from, to) => {
  if (String(from).endsWith('.mjs.tmp')) await fs.rm(from, { force: true })
  return rename(from, to)
}
