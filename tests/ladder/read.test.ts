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
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const titled = '---\ntitle: X\n---\n'
const found = async () => lines((await readLadder(folder)).findings)

describe('a content folder', () => {
  it('is read whole', async () => {
    await write('guides/a.md', titled)
    await write('guides/pictures/deep/LOOM.PNG', png)
    const { ladder, findings } = await readLadder(folder)
    expect(lines(findings)).toBe('')
    expect(ladder?.levels.map(({ name }) => name)).toEqual(['Junior', 'Senior'])
    expect(ladder?.guides.map(({ id }) => id)).toEqual(['a'])
    expect(ladder?.images).toEqual(['guides/pictures/deep/LOOM.PNG'])
  })

  it('may hold what tools leave behind', async () => {
    for (const path of ['.DS_Store', '.git/config', '.obsidian/a.mdx', 'guides/.gitkeep', 'README.md', 'values/Thumbs.db'])
      await write(path, 'x')
    expect(await found()).toBe('')
  })

  it.each([
    ['guides/.old/x.mdx', 'guides/.old/x.mdx'],
    ['guides/.old/deep/x.md', 'guides/.old/deep/x.md'],
    ['.drafts/guides/x.mdx', '.drafts/guides/x.mdx'],
    ['guides/.old/x.txt', undefined],
    ['.vscode/notes.md', undefined],
    ['.trash/guides/x.mdx', undefined],
    ['.git/guides/x.mdx', undefined],
  ])('says of `%s` whether it hides a document', async (path, place) => {
    await write(path, titled)
    const name = path.split('/').find((part) => part.startsWith('.'))
    const message = `The folder \`${name}\` is hidden, since its name begins with a dot. Rename it, or move it away.`
    expect(await found()).toBe(place ? `${place}:1:1 file-name ${message}` : '')
  })

  it('must be there', async () => {
    const { ladder, findings } = await readLadder(join(folder, 'nowhere'))
    expect(ladder).toBeUndefined()
    expect(lines(findings)).toMatchInlineSnapshot(
      `".:1:1 file The folder cannot be read (ENOENT). Check the name of the content folder."`,
    )
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
      "guides/#e?.mdx:1:1 file-name \`#e?\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens. Rename it \`e\`.
      guides/%2e.mdx:1:1 file-name \`%2e\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens. Rename it \`2e\`.
      guides/.d.mdx:1:1 file-name A file whose name begins with a dot is hidden. Rename it, or move it away.
      guides/B.MDX:1:1 file-name The ending \`.MDX\` is not read. Rename the file to end with \`.mdx\`.
      guides/L4.mdx:1:1 file-name \`L4\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens. Rename it \`l4\`.
      guides/[slug].mdx:1:1 file-name \`[slug]\` cannot be part of an address. Use lower-case letters a–z, digits and single hyphens. Rename it \`slug\`.
      guides/c.markdown:1:1 file-name The ending \`.markdown\` is not read. Rename the file to end with \`.mdx\`.
      guides/cafés.mdx:1:1 file-name \`cafés\` cannot be part of an address: \`é\` (U+00E9) is not a letter from a to z. Use lower-case letters a–z, digits and single hyphens. Rename it \`cafes\`.
      guides/café.mdx:1:1 file-name \`café\` cannot be part of an address: \`é\` (U+00E9) is not a letter from a to z. Use lower-case letters a–z, digits and single hyphens. Rename it \`cafe\`.
      guides/f g.mdx:1:1 file-name \`f g\` cannot be part of an address: it holds a space. Use lower-case letters a–z, digits and single hyphens. Rename it \`f-g\`.
      guides/folder.mdx:1:1 file This is a folder with the name of a document. Move the documents in it to the folder above, and remove it."
    `)
  })

  it('with a line break in its name is reported without it', async () => {
    await write('guides/a\nb.mdx', titled)
    expect(await found()).toMatchInlineSnapshot(
      `"guides/a�b.mdx:1:1 file The name holds a line break or another sign that nobody can see. Rename it."`,
    )
  })

  it('that is too large is not read', async () => {
    await write('guides/a.mdx', `${titled}${'x '.repeat(200_000)}`)
    await write('guides/a.png', new Uint8Array(300_000))
    expect(await found()).toMatchInlineSnapshot(`
      "guides/a.mdx:1:1 file The document has 391 kB, and 256 kB are the most. Split it.
      guides/a.png:1:1 image The image has 293 kB, and 256 kB are the most. Make it smaller, or save it as \`.webp\`."
    `)
  })

  it('of another kind is not read', async () => {
    await write('guides/a.pdf', new Uint8Array([0xff, 0xff]))
    expect(await found()).toMatch(/^guides\/a\.pdf:1:1 layout .*$/)
  })

  it('that cannot be read is not missing as well', async () => {
    await write('levels/junior.mdx', new Uint8Array([0xff, 0xfe, 0x61, 0x00]))
    expect(await found()).toBe('levels/junior.mdx:1:1 encoding The file is UTF-16. Save it as UTF-8.')
    await write('handbook.yaml', new Uint8Array([0xff, 0xfe, 0x61, 0x00]))
    expect((await readLadder(folder)).findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'handbook.yaml encoding',
      'levels/junior.mdx encoding',
    ])
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
