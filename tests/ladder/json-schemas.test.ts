import { promises as fs } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/ladder/json-schemas.ts'

describe('the JSON Schemas for editors', () => {
  it.each(Object.entries(jsonSchemas()))('%s is committed as it is generated (`npm run schemas`)', async (name, schema) => {
    expect(JSON.parse(await fs.readFile(`.vscode/schemas/${name}.json`, 'utf8'))).toEqual(schema)
  })

  it('describe every field', () => {
    const bare: string[] = []
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      const { properties = {} } = schema as { properties?: Record<string, { description?: string }> }
      for (const [field, { description }] of Object.entries(properties)) if (!description) bare.push(`${name}.${field}`)
    }
    expect(bare).toEqual([])
  })
})
