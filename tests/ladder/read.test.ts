import { promises as fs } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLadder } from '../../src/ladder/read.ts'
import { lines, small } from './ladder-of.ts'

let folder: string

beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'ladder-'))
  for (const [path, text] of Object.entries(small)) await write(path, text)
})

afterEach(() => fs.rm(folder, { recursive: true, force: true }))

const write = async (path: string, content: string | Uint8Array) => {
  await fs.mkdir(dirname(join(folder, path)), { recursive: true })
  await fs.writeFile(join(folder, path), content)
}
const titled = '---\ntitle: X\n---\n'
const found = async () => lines((await readLadder(folder)).findings)

describe('a content folder', () => {
  it('is read whole', async () => {
    await write('guides/a.md', titled)
    await write('guides/pictures/deep/LOOM.PNG', new Uint8Array([0x89]))
    const { ladder, findings } = await readLadder(folder)
    expect(lines(findings)).toBe('')
    expect(ladder?.levels.map(({ name }) => name)).toEqual(['Junior', 'Senior'])
    expect(ladder?.guides.map(({ id }) => id)).toEqual(['a'])
    expect(ladder?.images).toEqual(['guides/pictures/deep/LOOM.PNG'])
  })

  it('may hold what tools leave behind', async () => {
    for (const path of ['.DS_Store', '.git/config', '.obsidian/a.mdx', 'guides/.gitkeep', 'README.md']) await write(path, 'x')
    expect(await found()).toBe('')
  })

  it('must be there', async () => {
    const { ladder, findings } = await readLadder(join(folder, 'nowhere'))
    expect(ladder).toBeUndefined()
    expect(lines(findings)).toMatchInlineSnapshot(`
      ".:1:1 file The folder cannot be read (ENOENT).
      handbook.yaml:1:1 handbook There is no \`handbook.yaml\` in the content folder. It names the tracks, levels and categories."
    `)
  })
})

describe('a symbolic link', () => {
  it.each([
    ['to a file outside', '/etc/hostname'],
    ['to nothing', 'nowhere.mdx'],
    ['to a folder above', '..'],
    ['to itself', 'linked.mdx'],
  ])('%s is not followed', async (_, target) => {
    await write('guides/a.mdx', titled)
    await fs.symlink(target, join(folder, 'guides/linked.mdx'))
    expect(await found()).toBe(
      'guides/linked.mdx:1:1 file This is a symbolic link, and links are not followed. Put the file itself here.',
    )
  })
})

describe('a file', () => {
  it('with an odd name is reported', async () => {
    const names = [
      'B.MDX',
      'c.markdown',
      '.d.mdx',
      '#e?.mdx',
      'f g.mdx',
      '[slug].mdx',
      '%2e.mdx',
      'caf\u00e9.mdx',
      'cafe\u0301s.mdx',
      'L4.mdx',
    ]
    for (const name of names) await write(`guides/${name}`, titled)
    await write('guides/folder.mdx/a.mdx', titled)
    expect(await found()).toMatchInlineSnapshot(`
      "guides/#e?.mdx:1:1 file-name \`#e?\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens, as in \`impactful-results\`.
      guides/%2e.mdx:1:1 file-name \`%2e\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens, as in \`impactful-results\`.
      guides/.d.mdx:1:1 file-name A file whose name begins with a dot is hidden. Rename it, or move it away.
      guides/B.MDX:1:1 file-name The ending \`.MDX\` is not read. Rename the file to end with \`.mdx\`.
      guides/L4.mdx:1:1 file-name \`L4\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens, as in \`impactful-results\`.
      guides/[slug].mdx:1:1 file-name \`[slug]\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens, as in \`impactful-results\`.
      guides/c.markdown:1:1 file-name The ending \`.markdown\` is not read. Rename the file to end with \`.mdx\`.
      guides/cafés.mdx:1:1 file-name \`cafés\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens, as in \`impactful-results\`.
      guides/café.mdx:1:1 file-name \`café\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens, as in \`impactful-results\`.
      guides/f g.mdx:1:1 file-name \`f g\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens, as in \`impactful-results\`.
      guides/folder.mdx:1:1 file This is a folder with the name of a document. Rename it."
    `)
  })

  it('with bytes that are not UTF-8 is reported', async () => {
    await write('guides/a.mdx', new Uint8Array([...Buffer.from(`${titled}Gr`), 0xfc, ...Buffer.from('n')]))
    expect(await found()).toBe('guides/a.mdx:4:3 encoding Bytes that are not UTF-8 stand here. Save the file as UTF-8.')
  })

  it('with a byte order mark and Windows line ends is fine', async () => {
    await write('guides/a.mdx', '\ufeff---\r\ntitle: X\r\n---\r\n\r\n## One\r\n\r\nx\r\n')
    const { ladder, findings } = await readLadder(folder)
    expect(lines(findings)).toBe('')
    expect(ladder?.guides[0]?.prose.sections.map(({ name, passage }) => [name, passage.text])).toEqual([['One', 'x']])
  })
})
