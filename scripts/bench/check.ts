import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { copyLadder } from './copied-ladder.ts'
import { median, table } from './figures.ts'
import { generateFiles } from './generated-files.ts'
import { fetchPackages } from './packages.ts'

const rivals = { 'markdownlint-cli2': '0.24.1', rumdl: '0.2.75' }
const rounds = 5
/** Text of a ladder has the words of notes all the time, and takes each of the three longer. */
const copies = 50
const roundsOfCopies = 3

// As in package.json. A text is done with before the next one is read, so a small nursery will do; what is left of it is so little that
// the threads that should share the work of looking through it only wait for each other. A heap that at most doubles keeps the trees of
// documents with broken links from piling up. The expressions are large and used often: to interpret them first would be to make them
// twice. Without the last of the compilers thousands of real pages take a tenth less, though a million notes in one file take a fifth more.
const lean = [
  '--max-semi-space-size=4',
  '--heap-growing-percent=100',
  '--no-regexp-tier-up',
  '--no-turbofan',
  '--no-parallel-scavenge',
]

/** A tool as it is called on a folder of Markdown. */
interface Contender {
  name: string
  command: string
  args: (folder: string) => string[]
}

/** Measures how long the check takes for thousands of files beside two other checkers, and how much memory. Returns Markdown. */
export function benchCheck(): string {
  const contenders = contendersIn(join(fetchPackages('checkers', { dependencies: rivals }), 'node_modules/.bin'))
  const scratch = mkdtempSync(join(tmpdir(), 'ladder-bench-'))
  try {
    const few = generateFiles(join(scratch, 'few'), 1_000)
    const many = generateFiles(join(scratch, 'many'), 10_000)
    const most = generateFiles(join(scratch, 'most'), 40_000)
    const copied = join(scratch, 'copied')
    const pages = copyLadder(copied, copies)
    const generated = race(contenders, many, { files: 10_000, what: 'generated files', rounds })
    const real = race(contenders, copied, {
      files: pages,
      what: 'pages, the ladder that ships many times',
      rounds: roundsOfCopies,
    })
    const memory = [few, many, most].map((folder) => `${peakMemory(folder)} MB`)
    const held = `Peak memory of the check: ${memory[0]} for 1,000 files, ${memory[1]} for 10,000, ${memory[2]} for 40,000.`
    return `${generated}\n${real}\n${held}\n`
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** A table of how long each takes for a folder: in turns, so that whatever else the machine does meets all of them alike. */
function race(contenders: readonly Contender[], folder: string, { files, what, rounds: times }: Race): string {
  const turns = Array.from({ length: times }, () => contenders.map((contender) => time(contender, folder)))
  const rows = contenders.map((contender, at) => {
    const seconds = median(turns.map((turn) => turn[at] ?? Number.NaN))
    return [contender.name, `${seconds.toFixed(2)} s`, Math.round(files / seconds).toLocaleString('en')]
  })
  return table([`${files.toLocaleString('en')} ${what}`, `median of ${times}`, 'files/s'], rows)
}

interface Race {
  files: number
  /** What the files are, behind their number. */
  what: string
  rounds: number
}

function contendersIn(bin: string): Contender[] {
  return [
    {
      name: 'npm run check',
      command: 'node',
      args: (folder) => [...lean, resolve('scripts/check.mjs'), '--format', 'json', folder],
    },
    { name: `rumdl ${rivals.rumdl}`, command: join(bin, 'rumdl'), args: (folder) => ['check', '--no-cache', folder] },
    {
      name: `markdownlint-cli2 ${rivals['markdownlint-cli2']}`,
      command: join(bin, 'markdownlint-cli2'),
      args: (folder) => [`${folder}/**/*.md`],
    },
  ]
}

function time({ command, args }: Contender, folder: string): number {
  readAll(folder)
  const started = performance.now()
  const { error } = spawnSync(command, args(folder), { stdio: 'ignore' })
  if (error) throw error
  return (performance.now() - started) / 1000
}

/** A system forgets files that nobody has read for a while: no contender is to wait for the disk in place of those behind it. */
function readAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) readFileSync(join(entry.parentPath, entry.name))
}

/** Megabytes that the check held at most. */
function peakMemory(folder: string): number {
  const tell =
    'data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>process.stderr.write(" "+process.resourceUsage().maxRSS))'
  const { stderr } = spawnSync('node', [...lean, '--import', tell, 'scripts/check.mjs', '--format', 'json', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return Math.round(Number(stderr.toString().match(/\d+$/)?.[0] ?? 0) / 1024)
}
