import type { z } from 'zod'
import { Findings, type Place } from '../finding.ts'
import { reportConflicts } from '../source/conflict.ts'
import { reportBareDates } from './bare-date.ts'
import { reportFields } from './field-fault.ts'
import { yamlDepthFault, yamlFaults } from './yaml-fault.ts'
import { type FieldPath, parseYaml, type YamlSource } from './yaml-tree.ts'

export type { FieldPath, YamlSource } from './yaml-tree.ts'

/** Fields that fit their schema, and where they stand. */
export interface Fields<Data> {
  data: Data
  /** Where the value of a field stands, or its nearest parent that was written. */
  placeOf: (path: FieldPath) => Place
}

/** Reads the fields of `source` by `schema`. Every fault becomes a finding at its own place; undefined when one keeps them from being read. */
export function readFields<T extends z.ZodType>(
  source: YamlSource,
  schema: T,
  findings: Findings,
): Fields<z.output<T>> | undefined {
  if (reportConflicts({ path: source.file, text: source.text }, findings, source.firstLine)) return undefined
  const deep = yamlDepthFault(source)
  const tree = parseYaml(deep ? { ...source, text: source.text.slice(0, deep.offset) } : source)
  const faults = deep ? [deep] : yamlFaults(tree)
  for (const { offset, message } of faults) findings.error('front-matter-syntax', tree.placeAt(offset), message)
  if (faults.length > 0) return undefined
  const value: unknown = tree.document.contents === null ? {} : tree.document.toJS()
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) {
    reportBareDates(tree, findings)
    return { data: result.data, placeOf: tree.placeOf }
  }
  reportFields(result.error, schema, tree, findings)
  return undefined
}

/**
 * Reads the fields of `source` by `schema` as `readFields` does. Fields with a fault are left out, and `instead` stands for those that
 * must be there, so that what else the document holds can be read.
 */
export function readSoundFields<T extends z.ZodType>(
  source: YamlSource,
  schema: T,
  instead: Readonly<Record<string, unknown>>,
  findings: Findings,
): Fields<z.output<T>> & { sound: boolean } {
  const own = new Findings()
  const read = readFields(source, schema, own)
  for (const finding of own.all) findings.add(finding)
  if (read) return { ...read, sound: true }
  const fallback = schema.safeParse({}).success ? {} : instead
  const tree = own.all.some(({ rule }) => rule !== 'front-matter') ? undefined : parseYaml(source)
  const value = tree?.document.toJS() as unknown
  const fields = isRecord(value) ? { ...fallback, ...value } : fallback
  return {
    data: schema.parse(withoutFaults(fields, schema) ?? fallback),
    placeOf: tree?.placeOf ?? (() => ({ file: source.file, line: source.firstLine, column: 1 })),
    sound: false,
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields without those at fault; undefined when one of these must be there. */
function withoutFaults(fields: Record<string, unknown>, schema: z.ZodType): Record<string, unknown> | undefined {
  const { error } = schema.safeParse(fields)
  if (!error) return fields
  const faulty = new Set(
    error.issues.flatMap((issue) => (issue.path.length > 0 ? issue.path.slice(0, 1) : 'keys' in issue ? issue.keys : [])),
  )
  const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !faulty.has(name)))
  return schema.safeParse(rest).success ? rest : undefined
}

/** What `source` says by `schema`, checked in the same way. */
export function readYaml<T extends z.ZodType>(source: YamlSource, schema: T, findings: Findings): z.output<T> | undefined {
  return readFields(source, schema, findings)?.data
}
