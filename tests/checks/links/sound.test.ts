import { describe, expect, it } from 'vitest'
import { linkFaults } from './disk-of.ts'

const around = {
  'docs/care.md':
    '# Care: `who` & [why](a%20b.md)\n\n## Mend first\n\nA.\n\n<a name="fixed"></a>\n\n## Other {#kept}\n\n## Mend first\n\n### `read([size][, more])`\n\nBelow a line\n---\n\n## 1. Ümlaut_und so\n',
  'docs/care.mdx.txt': '',
  'docs/a b.md': '# A b\n',
  'docs/folder/one.md': '# One\n',
  'docs/taken.md': '# Taken\n\n{% include "rest.md" %}\n',
  linked: '->',
  'module/': '',
  LICENSE: '',
}

describe('a link in a plain repository is left alone when', () => {
  it.each([
    ['the file is there', '[x](docs/care.md) [x](./docs/care.md) [x](LICENSE) [x](docs/care.md?plain=1#L3)'],
    ['the folder is there', '[x](docs) [x](docs/) [x](./)'],
    ['it is written with percent signs or in angle brackets', '[x](docs/a%20b.md) [x](<docs/a b.md>)'],
    ['it goes to the web', '[x](https://example.org/x.md) [x](//example.org) [x](mailto:a@example.org) <https://example.org>'],
    ['it leaves the root', '[x](../elsewhere.md) [x](../../issues) [x](../../wiki/Home)'],
    ['it means a page of GitHub', '[x](issues/new?template=x.md) [x](/blob/main/x.md)'],
    ['it goes through a symbolic link', '[x](linked/anything.md)'],
    ['it goes into a submodule that was not fetched', '[x](module/README.md)'],
    ['it goes into what tools make', '[x](dist/api.md) ![x](docs/build/plan.png)'],
    ['it leaves the ending away', '[x](docs/care) [x](docs/care.html) [x](docs/folder/one)'],
    ['it is a slot of a template', '[x]({{ page.url }}) [x]($HOME/x.md) [x](docs/<name>.md) [x](./...)'],
    ['it is code', '`[x](gone.md)`\n\n```md\n[x](gone.md)\n```\n\n    [x](gone.md)'],
    ['it is commented out', '<!-- [x](gone.md) <a href="gone.md"> -->'],
    ['it is no link', 'array[0] (gone.md) \\[x](gone.md) [[wiki link]]'],
    ['it stands in code of HTML', '<pre>\n<a href="gone.md">x</a>\n</pre>'],
    ['it only labels a comment', '[//]: # (a comment)\n[comment]: <> (another)\n\n[](){ #mark }'],
    [
      'the heading is there, as GitHub names it',
      '[x](docs/care.md#mend-first) [x](docs/care.md#mend-first-1) [x](docs/care.md#care-who--why) [x](docs/care.md#below-a-line) [x](docs/care.md#readsize-more)',
    ],
    [
      'the heading is there, as other tools name it',
      '[x](docs/care.md#Mend-First) [x](docs/care.md#care-who-why) [x](docs/care.md#mend-first_1) [x](docs/care.md#umlaut_und-so) [x](docs/care.md#user-content-mend-first)',
    ],
    ['the heading is written in percent signs', '[x](docs/care.md#1-%C3%BCmlaut_und-so)'],
    ['the writer fixed the id', '[x](docs/care.md#fixed) [x](docs/care.md#kept)'],
    [
      'the anchor is none of a heading',
      '[Back to top](#) [x](#top) [x](docs/care.md#L12-L20) [x](LICENSE#mit) [x](docs/care.md#:~:text=mend)',
    ],
    ['the document takes in text from elsewhere', '[x](docs/taken.md#rest)'],
  ])('%s', (_, text) => {
    expect(linkFaults({ 'README.md': text, ...around })).toEqual([])
  })

  it('stands in a template of GitHub, which becomes a text elsewhere', () => {
    expect(linkFaults({ '.github/PULL_REQUEST_TEMPLATE.md': '[x](CONTRIBUTING.md)' })).toEqual([])
  })
})

describe('a link of a site generator is left alone when', () => {
  const page = (text: string) => `---\ntitle: One\n---\n\n${text}\n`

  it.each([
    ['it is an address of the page in place of the file', { 'docs/one.md': page('[x](../two/)'), 'docs/two.md': '' }],
    ['it is an address that a plugin may answer', { 'docs/one.md': page('[x](api/) [x](../reference.html)') }],
    ['it begins at a folder of its own for the site', { 'docs/one.md': page('![x](/plan.png)'), 'docs/public/plan.png': '' }],
    ['it begins at the folder of all content', { 'docs/a/one.md': page('[x](b/two.md)'), 'docs/b/two.md': '' }],
    ['settings of a generator stand above it', { 'mkdocs.yml': '', 'docs/one.md': '[x](api/thing) [x](/gone.md)' }],
    ['settings stand beside the documents', { 'website/docusaurus.config.js': '', 'docs/one.md': '[x](api/thing)' }],
  ])('%s', (_, files) => {
    expect(linkFaults(files)).toEqual([])
  })

  it('and is found when a file is named that stands nowhere', () => {
    expect(linkFaults({ 'mkdocs.yml': '', 'docs/one.md': '[x](tow.md)', 'docs/two.md': '' })).toEqual([
      'docs/one.md:1:1 broken-link The link `tow.md` leads to nothing. Did you mean `two.md`?',
    ])
  })
})
