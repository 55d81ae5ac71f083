import { fileOf, frontMatter, type Generator } from './site.ts'

const config = (title: string) => `export default {
  title: ${JSON.stringify(title)},
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
}
`

/** VitePress with its own local search, a MiniSearch of the whole text. */
export const vitepress: Generator = {
  id: 'vitepress',
  name: 'VitePress 1.6.4, local search',
  packages: { dependencies: { vitepress: '1.6.4' } },
  project: (pages, title) =>
    new Map([
      ['package.json', '{ "type": "module", "private": true }'],
      ['.vitepress/config.mjs', config(title)],
      ...pages.map((page): [string, string] => {
        const text = page.markdown((address) => `/${fileOf(address, pages)}`)
        return [fileOf(page.address, pages), `${frontMatter(page)}# ${page.title}\n\n${text}`]
      }),
    ]),
  command: ['vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
  pathOf: (address) => address.replace(/(.)\/$/, '$1.html'),
  field: '#localsearch-input',
  answers: '.VPLocalSearchBox a.result',
  searchFiles: /LocalSearch/,
}
