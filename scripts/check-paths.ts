import { type Dirent, readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, normalize, relative, sep } from 'node:path'
import { Worker } from 'node:worker_threads'
import { byPlace, type Finding, Findings } from '../src/ladder/finding.ts'
import type { Report } from '../src/reporters/report.ts'
import { type Root, rootOf } from './disk.ts'
import { lineOf, misuse, today, unreadable } from './terminal.ts'

const read = /\.(?:mdx?|markdown|ya?ml)$/i
const skipped = new Set(['node_modules', 'dist', '.git', '.astro'])

/** Fewer files than this are done before a second thread is up. */
const worthAThread = 400

/** Reading is bound by the disk beyond this. */
const mostThreads = 8

/** What every thread is given. */
export interface Share {
  files: readonly string[]
  /** One number, shared: how many of the files have been taken. */
  taken: SharedArrayBuffer
  today: string
  root: Root
}

/** Checks the Markdown, MDX and YAML files at `paths` and below with the rules that need no model, on all cores when there are many. */
export async function checkPaths(paths: readonly string[], usage: string): Promise<Report> {
  // Threads take a moment to come up, so they are called before it is known whether there is work for them.
  const threads = paths.some(isFolder) ? Array.from({ length: Math.min(availableParallelism(), mostThreads) - 1 }, newThread) : []
  const findings = new Findings()
  const files = listAll(paths, usage, findings)
  const share: Share = { files, taken: new SharedArrayBuffer(4), today: today(), root: rootOf(paths) }
  const helpers = threads.slice(0, Math.ceil(files.length / worthAThread) - 1)
  const elsewhere = helpers.map((thread) => inThread(thread, share))
  const { checkShare } = await import('./check-share.ts')
  const found = [checkShare(share), ...(await Promise.all(elsewhere))]
  for (const thread of threads) void thread.terminate()
  return { files: files.length, outside: true, findings: [...findings.all, ...found.flat()].sort(byPlace), lineOf }
}

const newThread = (): Worker => new Worker(new URL('./check-thread.mjs', import.meta.url))

function inThread(thread: Worker, share: Share): Promise<Finding[]> {
  return new Promise((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.postMessage(share)
  })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** The files at `paths` and below, each once, however often it is given. What cannot be listed becomes a finding. */
function listAll(paths: readonly string[], usage: string, findings: Findings): string[] {
  const found = paths.flatMap((path) => {
    const entry = statSync(path, { throwIfNoEntry: false })
    if (!entry) return misuse(new Error(`There is no \`${path}\`. Name files or folders that are there.`), usage)
    if (entry.isDirectory()) return listBelow(path, findings)
    return entry.isFile()
      ? [normalize(path)]
      : misuse(new Error(`\`${path}\` is no ordinary file. Name files or folders.`), usage)
  })
  return [...new Set(found)]
}

// Links are not followed: they may lead out, or in circles.
function listBelow(folder: string, findings: Findings): string[] {
  return list(folder, findings).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : listBelow(path, findings)
    return entry.isFile() && read.test(entry.name) ? [path] : []
  })
}

function list(folder: string, findings: Findings): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const file = relative(process.cwd(), folder).split(sep).join('/') || '.'
    findings.error('file', { file, line: 1, column: 1 }, unreadable('folder', error))
    return []
  }
}
