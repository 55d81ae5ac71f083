import type { NameFault } from '../names.ts'

// What file managers, editors and programs that keep folders alike make of the name of a file when they copy it.
const copied: readonly RegExp[] = [
  /^(.+?)\s*\(\d{1,3}\)$/,
  /^(.+?)[\s_-]+copy(?:[\s_-]*\(?\d{1,3}\)?)?$/i,
  /^copy (?:\(?\d{1,3}\)? )?of (.+)$/i,
  /^(.+?)\s*\([^()]*conflict[^()]*\)$/i,
  /^(.+?)\.sync-conflict-[\w-]+$/i,
]
const kept = /(?:~|\.bak|\.orig|\.old|\.backup)$/i

/** Says of a file that it is a copy of another one of `paths`, when its name says so; undefined for any other. */
export function copyFault(path: string, paths: ReadonlySet<string>): NameFault | undefined {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/s.exec(path) ?? []
  const original = originalsOf(name).find((each) => paths.has(folder + each) && each !== name)
  if (original === undefined) return undefined
  return {
    message: `\`${name}\` looks like a copy of \`${original}\`. Keep one of the two, under the name \`${original}\`, and remove the other.`,
  }
}

/** The names that a copy of this name may be of. */
function originalsOf(name: string): string[] {
  const bare = name.replace(kept, '')
  const [, stem = bare, ending = ''] = /^(.+)(\.[a-z]{2,5})$/i.exec(bare) ?? []
  const stems = copied.flatMap((form) => form.exec(stem)?.[1] ?? [])
  const endings = ending === '' ? ['.mdx', '.md'] : [ending]
  return [...(bare === name ? [] : [stem]), ...stems].flatMap((each) => endings.map((end) => each + end))
}
