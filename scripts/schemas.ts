import { writeFileSync } from 'node:fs'
import { settableRules } from '../src/checks/rules.ts'
import { jsonSchemas } from '../src/ladder/json-schemas.ts'

for (const [name, schema] of Object.entries(jsonSchemas(settableRules))) {
  writeFileSync(`.vscode/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
