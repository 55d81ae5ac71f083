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
  // Packages may run a script while they are installed only if package.json allows it; older npm would not ask.
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name] === true)
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')
  npm('rebuild', '--loglevel=error', ...allowed)
  writeFileSync(stamp, wanted)
}

function npm(...args) {
  const windows = process.platform === 'win32'
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', args, { stdio: ['ignore', 2, 2], shell: windows })
  if (status === 0) return
  process.stderr.write(`The installation failed. See the lines above; \`npm ${args[0]}\` shows them again.\n`)
  process.exit(1)
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
