import { fileOf, frontMatter, type Generator } from './site.ts'

const config = (title: string) => `export default {
  title: ${JSON.stringify(title)},
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'detect' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, docsRouteBasePath: '/', indexBlog: false }]],
}
`

// The newest of what Docusaurus 3.8 asks for breaks its build: two packages are held to the versions of its own time.
const held = { webpack: '5.97.1', '@docusaurus/theme-search-algolia': '3.8.1' }

/** Docusaurus with the local search that its documentation names first. */
export const docusaurus: Generator = {
  id: 'docusaurus',
  name: 'Docusaurus 3.8.1, search-local 0.55.3',
  packages: {
    dependencies: {
      '@docusaurus/core': '3.8.1',
      '@docusaurus/preset-classic': '3.8.1',
      '@easyops-cn/docusaurus-search-local': '0.55.3',
      '@mdx-js/react': '3.1.1',
      react: '19.2.0',
      'react-dom': '19.2.0',
      ...held,
    },
    overrides: held,
  },
  project: (pages, title) =>
    new Map([
      ['package.json', '{ "private": true }'],
      ['docusaurus.config.mjs', config(title)],
      ...pages.map((page): [string, string] => [
        `docs/${fileOf(page.address, pages)}`,
        frontMatter(page) + page.markdown((address) => `/${fileOf(address, pages)}`),
      ]),
    ]),
  command: ['@docusaurus/core/bin/docusaurus.mjs', 'build'],
  output: 'build',
  pathOf: (address) => address,
  field: '.navbar__search-input',
  answers: '[class*="suggestion_"], [class*="hitFooter_"] a',
  searchFiles: /\/search-index|lunr|search/i,
}
