import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { settableRules } from '../src/checks/rules.ts'
import { jsonSchemas, type SchemaName, schemaFor } from '../src/ladder/json-schemas.ts'
import { contentFolder } from '../src/site/settings.ts'

// Where the language server of Astro's extension looks for the fields of front matter. It knows documents by their addresses on this
// machine, in lower case, so this is written where it is used and never committed.
const home = '.astro/collections'

const folder = contentFolder()
const written = globSync('**/*.{md,mdx}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))
const levels = written.flatMap((path) => /^levels\/(.*)\.mdx?$/.exec(path)?.[1] ?? [])
// A cell that nobody has begun is where the fields are needed most.
const begun = written.filter((path) => path.startsWith('ladder/')).map((path) => path.replace(/[^/]*$/, ''))
const cells = [...new Set(begun)].flatMap((category) => levels.map((level) => `${category}${level}.mdx`))
const documents = [...new Set([...written, ...cells])].flatMap((path): [string, SchemaName][] => {
  const schema = schemaFor(path)
  return schema ? [[decodeURIComponent(pathToFileURL(join(folder, path)).href).toLowerCase(), schema]] : []
})
mkdirSync(home, { recursive: true })
const schemas = jsonSchemas(settableRules)
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(join(home, `${name}.schema.json`), JSON.stringify(schema, null, 2))
const collections = Object.keys(schemas).map((name) => ({ name, hasSchema: true }))
writeFileSync(join(home, 'collections.json'), JSON.stringify({ collections, entries: Object.fromEntries(documents) }, null, 2))
