import { z } from 'zod'
import { categorySchema, cellSchema, guideSchema, handbookSchema, levelSchema, pageSchema } from './schemas.ts'

const schemas = {
  handbook: handbookSchema,
  level: levelSchema,
  category: categorySchema,
  cell: cellSchema,
  page: pageSchema,
  guide: guideSchema,
}

/** The schemas of handbook.yaml and of every kind of front matter as JSON Schema (draft 2020-12), so that editors complete fields. */
export function jsonSchemas(): Record<keyof typeof schemas, object> {
  const entries = Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })])
  return Object.fromEntries(entries) as Record<keyof typeof schemas, object>
}
