import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// What the check is measured against. They are no part of the project: they are fetched into a folder of their own.
const rivals = { 'markdownlint-cli2': '0.24.1', rumdl: '0.2.75' }
const home = resolve('node_modules/.cache/ladder-handbook/bench')
const rounds = 3

// As in package.json. A text is done with before the next one is read; a small nursery and a heap that grows by halves keep what is done
// from piling up in memory.
const lean = ['--max-semi-space-size=4', '--heap-growing-percent=50']

const words =
  `agrees answers asks builds carries changes checks chooses code colleagues compares cost customers decides design each estimates explains
  feature finds first follows from gives group hands helps how keeps later leads learns limits makes measures month names next notes one
  opens other people plans problem product project proves puts quarter questions reads release removes reports review risk says service shows
  small system takes team tells test that their them to tries two under until use users value week what when where which while with work
  writes year`.split(/\s+/)

/** A tool as it is called on a folder of Markdown. */
interface Contender {
  name: string
  command: string
  args: (folder: string) => string[]
}

const contenders: Contender[] = [
  {
    name: 'npm run check',
    command: 'node',
    args: (folder) => [...lean, resolve('scripts/check.ts'), '--format', 'json', folder],
  },
  {
    name: `rumdl ${rivals.rumdl}`,
    command: join(home, 'node_modules/.bin/rumdl'),
    args: (folder) => ['check', '--no-cache', folder],
  },
  {
    name: `markdownlint-cli2 ${rivals['markdownlint-cli2']}`,
    command: join(home, 'node_modules/.bin/markdownlint-cli2'),
    args: (folder) => [`${folder}/**/*.md`],
  },
]

fetchRivals()
const scratch = mkdtempSync(join(tmpdir(), 'ladder-bench-'))
try {
  const few = generate(join(scratch, 'few'), 1_000)
  const many = generate(join(scratch, 'many'), 10_000)
  const most = generate(join(scratch, 'most'), 40_000)
  process.stdout.write('| 10,000 generated files | median of 3 | files/s |\n| --- | --- | --- |\n')
  for (const contender of contenders) {
    const seconds = median(Array.from({ length: rounds }, () => time(contender, many)))
    process.stdout.write(`| ${contender.name} | ${seconds.toFixed(2)} s | ${Math.round(10_000 / seconds)} |\n`)
  }
  const memory = [few, many, most].map((folder) => `${peakMemory(folder)} MB`)
  process.stdout.write(
    `\nPeak memory of the check: ${memory[0]} for 1,000 files, ${memory[1]} for 10,000, ${memory[2]} for 40,000.\n`,
  )
} finally {
  rmSync(scratch, { recursive: true })
}

function fetchRivals(): void {
  const wanted = Object.entries(rivals).map(([name, version]) => `${name}@${version}`)
  if (existsSync(join(home, 'node_modules/.bin/rumdl'))) return
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', home, ...wanted], {
    stdio: 'inherit',
  })
}

/** Writes `count` ladder-like files of about 3 kB into `folder`: the same ones each time. One in ten has a note, and each links to an index. */
function generate(folder: string, count: number): string {
  const random = sequence(1)
  const word = () => words[Math.floor(random() * words.length)] ?? ''
  const sentence = (length: number) => {
    const text = Array.from({ length }, word).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  for (let index = 0; index < count; index++) {
    const sections = Array.from({ length: 5 }, () => {
      const examples = Array.from({ length: 2 }, () => `- **Data:** ${sentence(24)}`).join('\n')
      return `## ${sentence(4).slice(0, -1)}\n\n${sentence(18)} ${sentence(14)}\n\n[Depth](index.md#depth)\n\n${examples}\n`
    })
    const note = index % 10 === 1 ? '- Need example for Infra.\n' : ''
    const path = join(folder, String(Math.floor(index / 100)))
    mkdirSync(path, { recursive: true })
    // One in a hundred is what the others link to.
    if (index % 100 === 0) writeFileSync(join(path, 'index.md'), '# Index\n\n## Depth\n\nHow far the work goes.\n')
    else writeFileSync(join(path, `cell-${index}.md`), `---\ntheme: ${sentence(5)}\n---\n\n${sections.join('\n')}${note}`)
  }
  return folder
}

function time({ command, args }: Contender, folder: string): number {
  const started = performance.now()
  const { error } = spawnSync(command, args(folder), { stdio: 'ignore' })
  if (error) throw error
  return (performance.now() - started) / 1000
}

/** Megabytes that the check held at most. */
function peakMemory(folder: string): number {
  const tell =
    'data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>process.stderr.write(" "+process.resourceUsage().maxRSS))'
  const { stderr } = spawnSync('node', [...lean, '--import', tell, 'scripts/check.ts', '--format', 'json', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return Math.round(Number(stderr.toString().match(/\d+$/)?.[0] ?? 0) / 1024)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Numbers from 0 to 1 that look random and are the same each time. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
