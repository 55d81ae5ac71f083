import { writeFileSync } from 'node:fs'
import { ruleTitles } from '../src/checks/rules.ts'
import { jsonSchemas } from '../src/ladder/json-schemas.ts'

for (const [name, schema] of Object.entries(jsonSchemas(ruleTitles))) {
  writeFileSync(`.vscode/schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`)
}
