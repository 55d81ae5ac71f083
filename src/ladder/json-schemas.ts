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

/**
 * The schemas of handbook.yaml and of every kind of front matter as JSON Schema (draft 2020-12), so that editors complete fields.
 * `rules` are the titles of the rules by their ids, which handbook.yaml may name.
 */
export function jsonSchemas(rules: Readonly<Record<string, string>>): Record<SchemaName, object> {
  const entries = Object.entries(schemas).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { io: 'input', override: (part) => nameRules(part, rules) }),
  ])
  return Object.fromEntries(entries) as Record<SchemaName, object>
}

/** Lists the rules where handbook.yaml takes one. The schema of the reading takes any id: the check says more of a wrong one. */
function nameRules(
  { jsonSchema, path }: { jsonSchema: JsonSchema; path: (string | number)[] },
  rules: Readonly<Record<string, string>>,
) {
  const where = path.join('.')
  const { additionalProperties: severity } = jsonSchema
  if (where === 'properties.severity' && typeof severity === 'object') {
    jsonSchema.properties = Object.fromEntries(
      Object.entries(rules).map(([id, description]) => [id, { ...severity, description }]),
    )
    jsonSchema.additionalProperties = false
    delete jsonSchema.propertyNames
  }
  if (where === 'properties.intended.items.properties.rule') {
    jsonSchema.enum = Object.keys(rules)
    delete jsonSchema.pattern
  }
}

type JsonSchema = z.core.JSONSchema.BaseSchema
