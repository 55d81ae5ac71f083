/** A field in braces or brackets of a line of YAML. */
export interface FlowField {
  key?: string
  raw: string
  /** Where its value begins, from 0. */
  at: number
}

/** No line that somebody wrote by hand is longer. */
const longest = 2000

const token = /"(?:[^"\\]|\\.)*"|'[^']*'|\[\s*\]|\{\s*\}|[[\]{},]|:(?=\s)|(?:[^\s[\]{},:"']|:(?=\S))(?:[^[\]{},:]|:(?=\S))*|["']/g

/**
 * The fields in a value such as `{name: L1, examples: [], lead: TBD}`, and the entries of a list in brackets below a key that names many
 * things; undefined for any other value, and where a bracket stays open. `title: [Name of the role]` is a slot to whoever wrote it.
 */
export function flowFields(value: string, below = ''): FlowField[] | undefined {
  const isList = /s$/i.test(below) && value.startsWith('[') && value.includes(',')
  if (value.length > longest || !/^[[{]/.test(value) || !(isList || /[\w"'] *:\s/.test(value)) || /\{[{%]/.test(value))
    return undefined
  const fields: FlowField[] = []
  let [depth, key, said] = [0, undefined as string | undefined, undefined as Omit<FlowField, 'key'> | undefined]
  for (const { 0: sign, index: at } of value.matchAll(token)) {
    if (sign === ':') {
      key = said?.raw.replace(/^["']|["']$/g, '')
      said = { raw: '', at: at + 1 }
    } else if (sign === '[' || sign === '{') {
      depth++
      said = key = undefined
    } else if (/^[\]},]$/.test(sign)) {
      if (said) fields.push({ ...(key === undefined ? {} : { key }), ...said })
      if (sign !== ',') depth--
      said = key = undefined
    } else said = { raw: sign.trimEnd(), at }
  }
  return depth === 0 ? fields : undefined
}
