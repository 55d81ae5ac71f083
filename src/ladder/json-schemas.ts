import { z } from 'zod'
import { kindOf } from './layout.ts'
import { categorySchema, cellSchema, guideSchema, handbookSchema, levelSchema, pageSchema } from './schemas.ts'

const schemas = {
  handbook: handbookSchema,
  level: levelSchema,
  category: categorySchema,
  cell: cellSchema,
  page: pageSchema,
  guide: guideSchema,
}

/** Name of a schema. */
export type SchemaName = keyof typeof schemas

/** The schema of a document's front matter, by its path below the content folder. */
export function schemaFor(path: string): SchemaName | undefined {
  const kind = kindOf(path)?.kind
  return kind === 'home' || kind === 'value' || kind === 'principle' ? 'page' : kind
}

/** The schemas of handbook.yaml and of every kind of front matter as JSON Schema (draft 2020-12), so that editors complete fields. */
export function jsonSchemas(): Record<SchemaName, object> {
  const entries = Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })])
  return Object.fromEntries(entries) as Record<SchemaName, object>
}
