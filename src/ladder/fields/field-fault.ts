import type { z } from 'zod'
import type { Findings } from '../finding.ts'
import { didYouMean, nearest } from '../nearest.ts'
import type { FieldPath, YamlTree } from './yaml-tree.ts'

/** Says of each field that does not fit `schema` what is wrong with it, in a writer's words. */
export function reportFields(error: z.ZodError, schema: z.ZodType, tree: YamlTree, findings: Findings): void {
  const empty = tree.document.contents === null
  const misspelt = new Set<string>()
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const meant of reportUnknown(issue.keys, issue.path, schema, tree, findings))
      misspelt.add(nameOf([...issue.path, meant]))
  }
  const sameInList = new Map<string, number>()
  for (const issue of error.issues) {
    const list = entryKind(issue)
    if (list !== undefined) sameInList.set(list, (sameInList.get(list) ?? 0) + 1)
  }
  for (const issue of error.issues) {
    // A field whose name has a slip in it is missing, too: the slip is what the writer has to mend.
    if (issue.code === 'unrecognized_keys' || (isMissing(issue) && misspelt.has(nameOf(issue.path)))) continue
    const list = entryKind(issue)
    const others = list === undefined ? 0 : (sameInList.get(list) ?? 1) - 1
    if (list !== undefined && others < 0) continue
    if (list !== undefined) sameInList.set(list, 0)
    const more = others > 0 ? ` The same holds for ${others} more.` : ''
    findings.error('front-matter', empty ? tree.placeAt(0) : tree.placeOf(issue.path), messageFor(issue, schema) + more)
  }
}

/** The list in which an entry is of the wrong type, and which: a slip that people make in each entry alike. */
const entryKind = (issue: z.core.$ZodIssue): string | undefined =>
  issue.code === 'invalid_type' && !isMissing(issue) && typeof issue.path.at(-1) === 'number'
    ? nameOf([...issue.path.slice(0, -1), issue.expected])
    : undefined

const nameOf = (path: FieldPath): string => path.map(String).join('\n')

const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type' && issue.input === undefined

/** Reports fields that `schema` does not know; gives back those that their writers most likely meant. */
function reportUnknown(
  keys: readonly string[],
  path: FieldPath,
  schema: z.ZodType,
  tree: YamlTree,
  findings: Findings,
): string[] {
  const known = keysAt(schema, path)
  const places = tree.placesOfKeys(path)
  return keys.flatMap((key) => {
    const meant = nearest(key, known)
    const taken = meant !== undefined && places.has(meant)
    const suggestion = taken ? undefined : meant
    const remedy = taken
      ? ` \`${meant}\` stands here already: remove this line.`
      : suggestion !== undefined && suggestion === key.toLowerCase()
        ? ` Write it in lower case: \`${suggestion}\`.`
        : didYouMean(suggestion) || ` Remove it, or use one of these: ${known.map((name) => `\`${name}\``).join(', ')}.`
    findings.error('front-matter', places.get(key) ?? tree.placeOf(path), `Unknown field \`${key}\`.${remedy}`, suggestion)
    return suggestion === undefined ? [] : [suggestion]
  })
}

function messageFor(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const last = String(issue.path.at(-1) ?? '')
  if (issue.path.length === 0) return 'This is not a list of fields. Write lines of the form `name: text`.'
  if (isMissing(issue)) {
    return `The field ${inWords(issue.path)} is missing. Add a line \`${last}: ${formOf(schemaAt(schema, issue.path))}\`.`
  }
  if (issue.input === null) {
    const remedy = mayBeMissing(schema, issue.path) ? ', or remove the line' : ''
    return `The field ${inWords(issue.path)} is empty. Write its text behind the colon${remedy}.`
  }
  if (issue.code === 'invalid_key')
    return `\`${last}\` is no id of lower-case letters, digits and hyphens. Mend it, or remove the line.`
  const where = inWords(issue.path)
  const what = typeof issue.path.at(-1) === 'number' ? where.replace(/^e/, 'E') : `The field ${where}`
  const found = inBackticks(issue.input)
  const removable = isBlank(issue.input) && mayBeMissing(schema, issue.path) ? ', or remove it' : ''
  return `${what} ${found === undefined ? 'is not right' : `holds ${found}`}: ${reasonFor(issue, schema)}${removable}.`
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

/** A value as the writer knows it, when it is short enough to be told. */
function inBackticks(value: unknown): string | undefined {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined
  const text = String(value).trim()
  return text === '' || text.length > 60 || /[\n`]/.test(text) ? undefined : `\`${text}\``
}

function reasonFor(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_value':
      return `use one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`
    case 'invalid_type':
      return wordsFor(issue, schema)
    case 'too_small':
      if (issue.origin === 'array') return `list ${issue.minimum === 1 ? 'one or more' : `${issue.minimum} or more`}`
      return issue.origin === 'string' ? issue.message : `use ${issue.minimum} or more`
    default:
      return issue.message
  }
}

/** What stands where something else is expected, as it is written there. */
function wordsFor({ expected: wanted, input, path }: z.core.$ZodIssueInvalidType, schema: z.ZodType): string {
  const here = unwrap(schemaAt(schema, path)) as { shape?: object; element?: unknown } | undefined
  if (wanted === 'string' && Array.isArray(input))
    return 'text is expected, and a list stands here; write it without brackets and hyphens'
  if (wanted === 'string' && typeof input === 'object')
    return 'text is expected, and fields stand here; put a text with a colon in quotes'
  if (wanted === 'array' && (unwrap(here?.element) as { shape?: object } | undefined)?.shape)
    return 'a list is expected; begin each entry with `- `'
  if (wanted === 'object' && typeof path.at(-1) === 'number' && here?.shape)
    return `fields are expected, as in \`${formOf(here)}\``
  return expected[wanted] ?? 'text is expected'
}

const expected: Readonly<Record<string, string>> = {
  string: 'text is expected; put it in quotes',
  array: 'a list is expected, as in `[one, two]`',
  object: 'fields are expected, each on an indented line of its own',
  record: 'fields are expected, each on an indented line of its own',
  number: 'a whole number is expected, without quotes or a unit',
  int: 'a whole number is expected, without quotes or a unit',
}

/** A path as people say it: `url` of a map is `repository.url`, of a list it is "`url` in entry 2 of `tracks`". */
function inWords(path: FieldPath): string {
  const words: string[] = []
  let names: string[] = []
  for (const key of path) {
    if (typeof key !== 'number') names.push(String(key))
    else {
      const list = [names.length > 0 ? `\`${names.join('.')}\`` : '', ...words].filter(Boolean).join(' in ')
      words.splice(0, words.length, `entry ${key + 1} of ${list}`)
      names = []
    }
  }
  return [names.length > 0 ? `\`${names.join('.')}\`` : '', ...words].filter(Boolean).join(' in ')
}

/** Names of the fields that `schema` knows at `path`. */
function keysAt(schema: z.ZodType, path: FieldPath): string[] {
  return Object.keys((unwrap(schemaAt(schema, path)) as { shape?: object }).shape ?? {})
}

/** True when `schema` can do without what stands at `path`. */
function mayBeMissing(schema: z.ZodType, path: FieldPath): boolean {
  const here = schemaAt(schema, path) as Partial<z.ZodType> | undefined
  return typeof path.at(-1) === 'number' || (here?.safeParse?.(undefined).success ?? true)
}

/** The part of `schema` that holds for `path`. */
function schemaAt(schema: z.ZodType, path: FieldPath): unknown {
  let here: unknown = schema
  for (const key of path) {
    const { shape, element } = (unwrap(here) ?? {}) as { shape?: Record<string, unknown>; element?: unknown }
    here = shape ? shape[String(key)] : element
  }
  return here
}

/** How a value that `schema` takes is written: `…` for text, `[one, two]` for a list of it, `{ id: …, title: … }` for fields. */
function formOf(schema: unknown): string {
  const { shape, element } = (unwrap(schema) ?? {}) as { shape?: Record<string, z.ZodType>; element?: unknown }
  if (element !== undefined) {
    const entry = formOf(element)
    return entry === '…' ? '[one, two]' : `[${entry}]`
  }
  if (shape === undefined) return '…'
  const needed = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success)
  return `{ ${needed.map(([name, field]) => `${name}: ${formOf(field)}`).join(', ')} }`
}

function unwrap(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType
  return inner === undefined ? schema : unwrap(inner)
}
