import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { isMainThread, parentPort } from 'node:worker_threads'
import { checkTexts } from '../src/checks/check-texts.ts'
import { decodeText } from '../src/ladder/decode.ts'
import { type Finding, Findings } from '../src/ladder/finding.ts'
import type { SourceFile } from '../src/ladder/source.ts'
import type { Share } from './check-paths.ts'

/** Checks a share of the files, one after another, so that no more than one text is in memory. */
export function checkShare({ files, today }: Share): Finding[] {
  const findings = new Findings()
  const found = checkTexts(texts(files, findings), { today })
  return [...findings.all, ...found]
}

// Small files are read faster than one waits for them, so nothing is asynchronous here.
function* texts(files: readonly string[], findings: Findings): Generator<SourceFile> {
  for (const file of files) {
    const path = relative(process.cwd(), file).split(sep).join('/')
    const text = textOf(file, path, findings)
    if (text !== undefined) yield { path, text }
  }
}

function textOf(file: string, path: string, findings: Findings): string | undefined {
  try {
    return decodeText(readFileSync(file), path, findings)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    findings.error('file', { file: path, line: 1, column: 1 }, `The file cannot be read (${reason}).`)
    return undefined
  }
}

if (!isMainThread) parentPort?.once('message', (share: Share) => parentPort?.postMessage(checkShare(share)))
