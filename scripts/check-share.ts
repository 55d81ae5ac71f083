import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isMainThread, parentPort } from 'node:worker_threads'
import { checkTexts } from '../src/checks/check-texts.ts'
import { Surroundings } from '../src/checks/links/surroundings.ts'
import type { treeOf } from '../src/checks/text/tree.ts'
import { decodeText } from '../src/ladder/decode.ts'
import { type Finding, Findings } from '../src/ladder/finding.ts'
import type { SourceFile } from '../src/ladder/source.ts'
import type { Share } from './check-paths.ts'
import { diskBelow, pathFrom } from './disk.ts'
import { unreadable } from './terminal.ts'

/** Checks a share of the files, one after another, so that no more than one text is in memory. */
export function checkShare({ files, today, root }: Share): Finding[] {
  const findings = new Findings()
  const found = checkTexts(texts(files, findings), { today, around: new Surroundings(diskBelow(root)), parse })
  return [...findings.all, ...found]
}

// The parser takes longer to load than a hundred files to check, and most folders have nothing that needs it.
const parse: typeof treeOf = (file) => {
  const { treeOf: tree } = createRequire(import.meta.url)('../src/checks/text/tree.ts') as { treeOf: typeof treeOf }
  return tree(file)
}

// Small files are read faster than one waits for them, so nothing is asynchronous here.
function* texts(files: readonly string[], findings: Findings): Generator<SourceFile> {
  const nameOf = pathFrom(process.cwd())
  for (const file of files) {
    const path = nameOf(file)
    const text = textOf(file, path, findings)
    if (text !== undefined) yield { path, text }
  }
}

function textOf(file: string, path: string, findings: Findings): string | undefined {
  try {
    return decodeText(readFileSync(file), path, findings)
  } catch (error) {
    findings.error('file', { file: path, line: 1, column: 1 }, unreadable('file', error))
    return undefined
  }
}

if (!isMainThread) parentPort?.once('message', (share: Share) => parentPort?.postMessage(checkShare(share)))
