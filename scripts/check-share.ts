import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { checkTexts } from '../src/checks/check-texts.ts'
import { Surroundings } from '../src/checks/links/surroundings.ts'
import type { brokenYaml as brokenIn } from '../src/checks/text/broken-yaml.ts'
import type { treeOf } from '../src/checks/text/tree.ts'
import { type Finding, Findings } from '../src/ladder/finding.ts'
import { decodeText } from '../src/ladder/source/decode.ts'
import type { SourceFile } from '../src/ladder/source/source.ts'
import type { Share } from './check-paths.ts'
import { diskBelow, pathFrom } from './disk.ts'
import { keepInBundle } from './keeper.ts'
import { unreadable } from './terminal.ts'

/** How many files a thread takes at a time: few enough that all end together, enough that they lie in one folder. */
const handful = 50

/** Checks files that no other thread has taken, one after another, so that no more than one text is in memory. */
export function checkShare({ files, taken, today, root }: Share): Finding[] {
  keepInBundle()
  const findings = new Findings()
  const mine = function* () {
    const count = new Int32Array(taken)
    for (let from = Atomics.add(count, 0, handful); from < files.length; from = Atomics.add(count, 0, handful)) {
      yield* texts(files.slice(from, from + handful), nameOf, findings)
    }
  }
  const nameOf = pathFrom(process.cwd())
  const found = checkTexts(mine(), { today, around: new Surroundings(diskBelow(root)), parse, brokenYaml })
  return [...findings.all, ...found]
}

// Parsers take longer to load than a hundred files to check, and most folders have nothing that needs them.
const load = createRequire(import.meta.url)

const parse: typeof treeOf = (file) => {
  const { treeOf: tree } = load('../src/checks/text/tree.ts') as { treeOf: typeof treeOf }
  return tree(file)
}

const brokenYaml: typeof brokenIn = (source) => {
  const { brokenYaml: broken } = load('../src/checks/text/broken-yaml.ts') as { brokenYaml: typeof brokenIn }
  return broken(source)
}

// Small files are read faster than one waits for them, so nothing is asynchronous here.
function* texts(files: readonly string[], nameOf: (file: string) => string, findings: Findings): Generator<SourceFile> {
  for (const file of files) {
    const path = nameOf(file)
    const text = textOf(file, path, findings)
    if (text !== undefined) yield { path, text }
  }
}

function textOf(file: string, path: string, findings: Findings): string | undefined {
  try {
    return decodeText(bytesOf(file), path, findings)
  } catch (error) {
    findings.error('file', { file: path, line: 1, column: 1 }, unreadable('file', error))
    return undefined
  }
}

// Most files fit, and are read without asking for their size and for memory each time.
const room = Buffer.allocUnsafeSlow(64 * 1024)

/** The bytes of a file, until the next one is read. */
function bytesOf(file: string): Uint8Array {
  const handle = openSync(file, 'r')
  try {
    const length = readSync(handle, room, 0, room.length, 0)
    return length < room.length ? room.subarray(0, length) : readFileSync(handle)
  } finally {
    closeSync(handle)
  }
}
