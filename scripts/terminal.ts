import { readFileSync } from 'node:fs'

/** Today in the reader's own time zone, as YYYY-MM-DD. Written out: loading a locale takes longer than a hundred files. */
export function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

let shown: { file: string; lines: readonly string[] } | undefined

/** A line of a file, from 1; undefined when it cannot be read. Reports go file by file, so the last file is kept. */
export function lineOf(file: string, line: number): string | undefined {
  if (shown?.file !== file) shown = { file, lines: linesOf(file) }
  return shown.lines[line - 1]
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r\n|\n|\r/)
  } catch {
    return []
  }
}

/** What is said of a file or folder that is there and cannot be read. */
export function unreadable(what: 'file' | 'folder', error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException
  return `The ${what} cannot be read (${code}). Give yourself the right to read it.`
}

/** Prints a text. A reader that goes away before its end, as `head` does, ends the command quietly, with the exit code that it has. */
export function print(text: string): void {
  if (!process.stdout.listeners('error').includes(endQuietly)) process.stdout.on('error', endQuietly)
  process.stdout.write(text)
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

/** Ends the process with a message and the exit code 1. */
export function fail(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/**
 * What `read` makes of the arguments of a command. Asked for help, the command says how to call it and does nothing else; when `read`
 * throws, it says what was wrong as well.
 */
export function readCommand<T>(usage: string, read: () => T, more = ''): T {
  if (process.argv.slice(2).some((each) => each === '--help' || each === '-h')) {
    print(`Usage: ${usage}\n${more}`)
    process.exit(0)
  }
  try {
    return read()
  } catch (error) {
    return misuse(error, usage)
  }
}

/** Ends the process with what was wrong about its arguments, how to call it, and the exit code 2. */
export function misuse(error: unknown, usage: string): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}\n`)
  process.exit(2)
}
