// Sets a fresh clone up before any other command. Plain JavaScript without dependencies: it runs on the Node that is there,
// while everything after it runs on the Node that package.json pins.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

process.chdir(new URL('..', import.meta.url).pathname)
const stamp = 'node_modules/.installed'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(readFileSync('package.json')).digest('hex')

if (read(stamp) !== wanted) {
  process.stderr.write('Installing what the handbook needs. This takes about a minute, once.\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    process.stderr.write('The installation failed. See the lines above; `npm ci` shows them again.\n')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
