import { randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import type { Change } from '../src/contributing/plan.ts'
import { Refusal } from '../src/contributing/refusal.ts'

/**
 * Writes all `changes` below `folder`, or none. Each text goes to a file beside its target first and takes its place in one step, so
 * that nobody ever reads half of it. All is synchronous: a signal that is listened for waits until it is done. Throws a `Refusal` when a
 * target is a link, leads out of the folder, is there although it should be new, or was changed since it was read.
 */
export function writeAll(folder: string, changes: readonly Change[]): void {
  const root = fs.realpathSync(folder)
  const made: string[] = []
  const undo: (() => void)[] = []
  try {
    // New documents first: they can be taken away again, and what lists them comes last.
    const writings = changes
      .toSorted((a, b) => Number(a.before !== undefined) - Number(b.before !== undefined))
      .map((change) => prepare(root, change, made))
    for (const { change, target, beside } of writings) {
      refuseChanged(change, target)
      if (change.before === undefined) {
        putNew(beside, target)
        undo.push(() => fs.rmSync(target, { force: true }))
      } else fs.renameSync(beside, target)
    }
    for (const { target } of writings) settle(dirname(target))
  } catch (error) {
    for (const step of undo) step()
    throw error instanceof Refusal ? error : new Refusal(`Nothing was written: ${(error as Error).message}.`)
  } finally {
    for (const path of made) fs.rmSync(path, { force: true })
  }
}

interface Writing {
  change: Change
  target: string
  /** The file beside the target that holds the new text. */
  beside: string
}

function prepare(root: string, change: Change, made: string[]): Writing {
  const target = join(root, change.path)
  const parent = dirname(target)
  // A folder such as `guides/` is made when its first document is.
  if (dirname(parent) === root) fs.mkdirSync(parent, { recursive: true })
  if (fs.realpathSync(parent) !== parent || !`${parent}/`.startsWith(`${root}/`)) {
    throw new Refusal(`\`${change.path}\` lies behind a symbolic link or outside the content folder. Nothing was written.`)
  }
  const stat = fs.lstatSync(target, { throwIfNoEntry: false })
  if (stat && !stat.isFile()) throw new Refusal(`\`${change.path}\` is a symbolic link or no ordinary file. Nothing was written.`)
  if (stat) fs.accessSync(target, fs.constants.W_OK)
  const beside = join(parent, `.new-${randomUUID()}.tmp`)
  made.push(beside)
  const file = fs.openSync(beside, 'wx', stat?.mode ?? 0o666)
  try {
    fs.writeFileSync(file, change.after)
    // The mode of opening is cut by the user's mask; that of the file before is kept whole.
    if (stat) fs.fchmodSync(file, stat.mode)
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
  return { change, target, beside }
}

function refuseChanged({ path, before }: Change, target: string): void {
  const there = fs.existsSync(target) ? fs.readFileSync(target) : undefined
  if (before === undefined && there)
    throw new Refusal(`\`${path}\` is there already, and nothing is overwritten. Choose another name.`)
  if (before !== undefined && !there?.equals(Buffer.from(before))) {
    throw new Refusal(`\`${path}\` was changed by somebody else in the meantime. Nothing was written; run the command again.`)
  }
}

/** Unlike renaming, a second name for the file fails when somebody has made the target since. */
function putNew(beside: string, target: string): void {
  try {
    fs.linkSync(beside, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    fs.renameSync(beside, target)
  }
}

/** Makes the new names last through a loss of power, where the system can. */
function settle(folder: string): void {
  try {
    const handle = fs.openSync(folder, 'r')
    fs.fsyncSync(handle)
    fs.closeSync(handle)
  } catch {
    // Windows has no such thing for folders.
  }
}
