import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { getEnvironmentData, threadId } from 'node:worker_threads'
import { keepWith } from '../src/ladder/kept.ts'

/** Keeps what takes long to make beside the bundle that it was made by, and so for as long as the sources are the same. */
export function keepInBundle(): void {
  const folder = getEnvironmentData('check-bundle')
  if (typeof folder !== 'string') return
  keepWith((name, make) => {
    const file = join(folder, `${name}.kept`)
    try {
      return deserialize(readFileSync(file))
    } catch {
      return keep(file, make())
    }
  })
}

function keep<T>(file: string, made: T): T {
  // Another run or thread may be making the same.
  const unfinished = `${file}.${process.pid}.${threadId}`
  try {
    writeFileSync(unfinished, serialize(made))
    renameSync(unfinished, file)
  } catch {
    // Where nothing can be written, it is made each time.
  }
  return made
}
