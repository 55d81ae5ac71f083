import type { z } from 'zod'
import { reportConflicts } from './conflict.ts'
import { reportFields } from './field-fault.ts'
import type { Findings, Place } from './finding.ts'
import { yamlDepthFault, yamlFaults } from './yaml-fault.ts'
import { type FieldPath, parseYaml, type YamlSource } from './yaml-tree.ts'

export type { FieldPath, YamlSource } from './yaml-tree.ts'

/** Fields that fit their schema, and where they stand. */
export interface Fields<Data> {
  data: Data
  /** Where the value of a field stands, or its nearest parent that was written. */
  placeOf: (path: FieldPath) => Place
}

/** Reads the fields of `source` by `schema`. Every fault becomes a finding at its own place; undefined when there is one. */
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
  if (result.success) return { data: result.data, placeOf: tree.placeOf }
  reportFields(result.error, schema, tree, findings)
  return undefined
}

/** What `source` says by `schema`, checked in the same way. */
export function readYaml<T extends z.ZodType>(source: YamlSource, schema: T, findings: Findings): z.output<T> | undefined {
  return readFields(source, schema, findings)?.data
}
