import type { YamlSource } from '../../ladder/fields/yaml-tree.ts'
import { isMarkdown } from '../is-markdown.ts'
import type { Rule } from '../rule.ts'

const begin = /^---[ \t]*\r?\n/
const end = /^(?:---|\.\.\.)[ \t]*\r?$/m

/** Reports YAML that cannot be read, in front matter of any document and in files of its own. Only what is not plain to see is parsed. */
export const sayBrokenFields: NonNullable<Rule['text']> = ({ path, text }, { brokenYaml }, say) => {
  const source = brokenYaml && fieldsOf(path, text)
  if (!source || isTemplate.test(source.text) || isPlain(source.text)) return
  const fault = brokenYaml(source)
  if (fault) say(fault.place, fault.message)
}

function fieldsOf(file: string, text: string): YamlSource | undefined {
  if (/\.ya?ml$/i.test(file)) return { file, text, firstLine: 1 }
  const start = isMarkdown(file) ? begin.exec(text)?.[0].length : undefined
  // What stands below a line of dashes may be text as well.
  if (start === undefined || !/^[a-z_][\w.-]*:\s/.test(text.slice(start, start + 200).trimStart())) return undefined
  const rest = text.slice(start)
  const length = end.exec(rest)?.index
  return length === undefined ? undefined : { file, text: rest.slice(0, length), firstLine: 2 }
}

/** Signs of a template, which becomes YAML elsewhere, and of two versions that wait to be joined. */
const isTemplate = /\{\{|\{%|\{#|<%|\[\[|^(?:<{7}|>{7}) /m

/** A value without any sign that means something to YAML. */
const plainValue = /^(?:[\p{L}\p{N}/.(<](?:[^:#]|:(?=\S)|(?<=\S)#)*|"[^"\\]*"|'[^']*'|\[[\w ,.-]*\])$/u

/** True for fields and lists of one level that anybody can read without a parser; most front matter is that. */
function isPlain(text: string): boolean {
  // How far entries of the list above are indented; -1 when it has none yet, undefined where no list can stand.
  let list: number | undefined
  for (const each of text.split('\n')) {
    const line = each.trimEnd()
    if (line === '' || line.startsWith('#')) continue
    const field = /^[A-Za-z_][\w.-]*:(?: +|$)/.exec(line)?.[0]
    const entry = field === undefined ? /^( *)- +/.exec(line) : null
    const indent = entry?.[1]?.length ?? 0
    const value = line.slice((field ?? entry?.[0] ?? '').length)
    if (field !== undefined) list = value === '' ? -1 : undefined
    else if (!entry || list === undefined || (list >= 0 && list !== indent)) return false
    else list = indent
    if ((value !== '' || entry) && !plainValue.test(value)) return false
  }
  return true
}
