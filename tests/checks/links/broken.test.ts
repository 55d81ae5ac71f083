import { describe, expect, it } from 'vitest'
import { linkFaults, linkFindings } from './disk-of.ts'

const around = {
  'docs/care.md':
    '# Care\n\n## Mend first\n\nAsk `who` and **why**.\n\n<a name="fixed"></a>\n\n## Other {#kept}\n\n## Mend first\n\nMore.\n\nBelow a line\n---\n\nEnd.\n',
  'docs/img/a-plan.png': '',
  'docs/a b.md': '# A b\n',
}

/** Faults of one line in README.md, without the name of the file. */
const faults = (text: string) => linkFaults({ 'README.md': text, ...around }).map((fault) => fault.replace('README.md:', ''))

describe('a link in any folder of Markdown that leads to nothing', () => {
  it.each([
    [
      'a file with a slip in its name',
      'See [care](docs/caer.md).',
      '1:5 broken-link The link `docs/caer.md` leads to nothing. Did you mean `docs/care.md`?',
    ],
    [
      'a folder with a slip in its name',
      '[x](dosc/care.md)',
      '1:1 broken-link The link `dosc/care.md` leads to nothing. Did you mean `docs/care.md`?',
    ],
    [
      'another case',
      '[x](docs/Care.md)',
      '1:1 broken-link The link `docs/Care.md` leads to nothing. Did you mean `docs/care.md`?',
    ],
    [
      'a file that stands elsewhere',
      '[x](care.md#mend-first)',
      '1:1 broken-link The link `care.md#mend-first` leads to nothing. Did you mean `docs/care.md#mend-first`?',
    ],
    [
      'nothing near',
      '[x](docs/nowhere.md)',
      '1:1 broken-link The link `docs/nowhere.md` leads to nothing. Write the path from this file to the one that is meant, as in `../folder/file.mdx`, write the file if it is missing, or keep the words without the link.',
    ],
    [
      'an address without https',
      '[x](www.example.org)',
      '1:1 broken-link The link `www.example.org` leads to nothing. Did you mean `https://www.example.org`?',
    ],
    [
      'no address',
      '[x]()',
      '1:1 broken-link This link leads nowhere. Write the file that it means in the round brackets, or remove it.',
    ],
    [
      'more links in one paragraph than anybody writes',
      '[x](gone.md) '.repeat(1500),
      '1:1 broken-link Some link here leads to nothing, and nobody can say which: more brackets, stars or quotes stand within each other, or in one paragraph, than anybody writes. Split the text.',
    ],
    [
      'a file that is too large',
      `[x](gone.md)\n${'\nOne more line.'.repeat(20_000)}`,
      '1:1 broken-link Some link here leads to nothing, and nobody can say which: the file has more than 256 kB. Split it.',
    ],
    [
      'an address that somebody left for later',
      '[x](#)',
      '1:1 broken-link This link leads nowhere. Write the file that it means in the round brackets, or remove it.',
    ],
    [
      'a definition',
      'See [x].\n\n[x]: docs/caer.md "Care"',
      '3:1 broken-link The link `docs/caer.md` leads to nothing. Did you mean `docs/care.md`?',
    ],
    [
      'a space in the name',
      '[x](<docs/a c.md>)',
      '1:1 broken-link The link `docs/a c.md` leads to nothing. Did you mean `docs/a%20b.md`?',
    ],
    [
      'raw HTML',
      'See <a href="docs/caer.md">it</a>.',
      '1:5 broken-link The link `docs/caer.md` leads to nothing. Did you mean `docs/care.md`?',
    ],
    [
      'a block of raw HTML in a quote',
      '> <p>\n>  <img src="docs/img/a-paln.png">\n> </p>',
      '2:4 image There is no image `docs/img/a-paln.png`. Did you mean `docs/img/a-plan.png`?',
    ],
    [
      'an image',
      'A\n![x](docs/img/none.png)',
      '2:1 image There is no image `docs/img/none.png`. Put a file of this name beside the document, write the name of one that is there, or remove this image.',
    ],
    [
      'a cell of a table',
      '| a |\n| - |\n| [x](docs/caer.md) |',
      '3:3 broken-link The link `docs/caer.md` leads to nothing. Did you mean `docs/care.md`?',
    ],
    [
      'words over two lines',
      '- [two\n  lines](docs/caer.md)',
      '1:3 broken-link The link `docs/caer.md` leads to nothing. Did you mean `docs/care.md`?',
    ],
    [
      'an address from the root',
      '[x](/docs/caer.md)',
      '1:1 broken-link The link `/docs/caer.md` leads to nothing. Did you mean `docs/care.md`?',
    ],
    [
      'a heading with a slip',
      '[x](docs/care.md#mend-frist)',
      '1:1 broken-anchor `docs/care.md` has no heading `#mend-frist`. Did you mean `#mend-first`?',
    ],
    [
      'a heading of the same document',
      '# Three\n\n[x](#there)',
      '3:1 broken-anchor `README.md` has no heading `#there`. Did you mean `#three`?',
    ],
    [
      'a heading of the same document that nothing is like',
      '# Three\n\n[x](#elsewhere)',
      '3:1 broken-anchor `README.md` has no heading `#elsewhere`. Link to one of its headings, or remove the link.',
    ],
    [
      'a third heading of two',
      '[x](docs/care.md#mend-first-2)',
      '1:1 broken-anchor `docs/care.md` has no heading `#mend-first-2`. Did you mean `#mend-first-1`?',
    ],
    [
      'a heading that nothing is like',
      '[x](docs/care.md#elsewhere)',
      '1:1 broken-anchor `docs/care.md` has no heading `#elsewhere`. Link to the document, or to one of its headings.',
    ],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault])
  })

  it('is found in an address from the root only where the root is that of a repository', () => {
    expect(linkFaults({ 'README.md': '[x](/docs/gone.md)' }, false)).toEqual([])
  })

  it('gives what to write instead, from the folder of the document', () => {
    const [finding] = linkFindings({ 'guides/one.md': '[x](care.md)', ...around })
    expect(finding).toMatchObject({ suggestion: '../docs/care.md', severity: 'error' })
  })

  it('is found in MDX that does not parse too', () => {
    expect(linkFaults({ 'one.mdx': 'Fewer than <5 people.\n\n[x](two.md)\n' })).toHaveLength(1)
  })
})

describe('a link in a document with a sign in its name', () => {
  it.each(['a 100%.md', 'c%20d.md', 'docs/50% done.md'])('%s is followed', (file) => {
    expect(linkFaults({ [file]: '[x](nope.md)' })).toEqual([expect.stringContaining(`${file}:1:1 broken-link`)])
  })

  it.each(['%name%.md', '{{name}}.md', '$name/a.md'])('%s is a template', (file) => {
    expect(linkFaults({ [file]: '[x](nope.md)' })).toEqual([])
  })
})
