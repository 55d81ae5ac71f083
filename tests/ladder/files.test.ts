import { expect, it } from 'vitest'
import { reportOf, type Texts } from './ladder-of.ts'

const page = (...paths: string[]): Texts => Object.fromEntries(paths.map((path) => [path, '---\ntitle: X\n---\n']))

it('each name that some system cannot keep is one finding, and says what to do', () => {
  expect(
    reportOf({
      'two cases of one name': page('guides/A.mdx', 'guides/a.mdx'),
      'a document beside a folder of its name': page('ladder/craft.mdx'),
      'a level in capitals': page('levels/JUNIOR.mdx'),
      'a name that is too long': page(`guides/${'a'.repeat(101)}.mdx`),
      'a name that Windows keeps': page('guides/con.mdx'),
      'the name of a folder page': page('guides/index.mdx'),
      'an accent': page('guides/cafe\u0301.mdx'),
      'an image with a space': page('guides/my loom.png'),
      'an image with signs of addresses': page('guides/a#b?.png'),
      'an image in two cases': page('guides/Loom.png', 'guides/loom.png'),
      'an image with capitals': page('guides/LOOM_1.PNG'.replace('.PNG', '.png')),
      'a file of another kind': page('notes.pdf'),
    }),
  ).toMatchInlineSnapshot(`
    "two cases of one name
      guides/A.mdx:1:1 file-name \`guides/a.mdx\` is the same file on Windows and macOS. Keep one of the two, or rename one.
    a document beside a folder of its name
      ladder/craft.mdx:1:1 file-name \`ladder/craft/index.mdx\` has the same address. Keep one of the two, or rename one.
    a level in capitals
      levels/JUNIOR.mdx:1:1 file-name \`levels/junior.mdx\` is the same file on Windows and macOS. Keep one of the two, or rename one.
    a name that is too long
      guides/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx:1:1 file-name The name has 105 characters, and 100 are the most. Shorten it.
    a name that Windows keeps
      guides/con.mdx:1:1 file-name Windows keeps the name \`con.mdx\` for itself. Choose another.
    the name of a folder page
      guides/index.mdx:1:1 file-name The name \`index\` belongs to the page of a folder, and this folder has none. Choose another.
    an accent
      guides/café.mdx:1:1 file-name \`café\` cannot be part of an address: \`é\` (U+00E9) is not a letter from a to z. Use lower-case letters a–z, digits and single hyphens. Rename it \`cafe\`.
    an image with a space
      guides/my loom.png:1:1 file-name \`my loom.png\` cannot be part of an address: it holds a space. Use letters a–z, digits, hyphens, underscores and dots. Rename it \`my-loom.png\`.
    an image with signs of addresses
      guides/a#b?.png:1:1 file-name \`a#b?.png\` cannot be part of an address. Use letters a–z, digits, hyphens, underscores and dots. Rename it \`a-b.png\`.
    an image in two cases
      guides/loom.png:1:1 file-name \`guides/Loom.png\` is the same file on Windows and macOS. Keep one of the two, or rename one.
    an image with capitals
      nothing
    a file of another kind
      notes.pdf:1:1 layout The layout has no place for \`notes.pdf\`. Move or remove it. Content is \`handbook.yaml\`, \`index.mdx\`, \`levels/<level>.mdx\`, \`ladder/<category>/index.mdx\`, \`ladder/<category>/<level>.mdx\`, \`values/<value>.mdx\`, \`principles/<principle>.mdx\`, \`guides/<guide>.mdx\`."
  `)
})
