import manifest from '../../../package.json' with { type: 'json' }
import { fileOf, frontMatter, type Generator } from './site.ts'

const { astro, '@astrojs/starlight': version } = manifest.dependencies

const config = (title: string) => `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({ integrations: [starlight({ title: ${JSON.stringify(title)} })] })
`

const collection = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

/** Starlight as it ships, of the version that the handbook is made with, with Pagefind over its pages. */
export const starlight: Generator = {
  id: 'starlight',
  name: `Starlight ${version}`,
  project: (pages, title) =>
    new Map([
      // Astro compiles the components of the packages that are named here.
      ['package.json', JSON.stringify({ type: 'module', private: true, dependencies: { astro, '@astrojs/starlight': version } })],
      ['astro.config.mjs', config(title)],
      ['src/content.config.ts', collection],
      ...pages.map((page): [string, string] => [
        `src/content/docs/${fileOf(page.address, pages)}`,
        frontMatter(page) + page.markdown((address) => address),
      ]),
    ]),
  command: ['astro/bin/astro.mjs', 'build'],
  output: 'dist',
  pathOf: (address) => address,
  field: '.pagefind-ui__search-input',
  answers: 'a.pagefind-ui__result-link',
  searchFiles: /^\/pagefind\/|\/ui-core\.|\/Search\.astro/,
}
