import { promises as fs } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settableRules } from '../../src/checks/rules.ts'
import { jsonSchemas } from '../../src/ladder/json-schemas.ts'

describe('the JSON Schemas for editors', () => {
  it.each(Object.entries(jsonSchemas(settableRules)))(
    '%s is committed as it is generated (`npm run schemas`)',
    async (name, schema) => {
      expect(JSON.parse(await fs.readFile(`.vscode/schemas/${name}.json`, 'utf8'))).toEqual(schema)
    },
  )

  it('name every rule that can be set where handbook.yaml takes one', () => {
    const { severity, intended } = JSON.parse(JSON.stringify(jsonSchemas(settableRules).handbook)).properties
    expect(Object.keys(severity.properties)).toEqual(Object.keys(settableRules))
    expect(severity.properties['lived-once']).toMatchObject({ enum: ['off', 'gap', 'warning', 'error'] })
    expect(intended.items.properties.rule.enum).toEqual(Object.keys(settableRules))
  })

  it('describe every field', () => {
    const bare: string[] = []
    for (const [name, schema] of Object.entries(jsonSchemas(settableRules))) {
      const { properties = {} } = schema as { properties?: Record<string, { description?: string }> }
      for (const [field, { description }] of Object.entries(properties)) if (!description) bare.push(`${name}.${field}`)
    }
    expect(bare).toEqual([])
  })
})
