import { describe, expect, it } from 'vitest'
import { imageFault } from '../../src/ladder/images/image.ts'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const jpeg = Buffer.from('\xff\xd8\xff\xe0....\xff\xd9', 'latin1')
const webp = Buffer.from('RIFF\x08\x00\x00\x00WEBPVP8 ', 'latin1')
const avif = Buffer.from('\x00\x00\x00\x14ftypavif\x00\x00\x00\x00avif', 'latin1')
const svg = (inner: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">\n${inner}\n</svg>\n`)
const told = (bytes: Uint8Array, name: string) => {
  const fault = imageFault(bytes, name)
  return fault && `${fault.line ?? 1}:${fault.column ?? 1} ${fault.message}`
}

describe('an image', () => {
  it.each([
    ['a.png', png],
    ['a.GIF', gif],
    ['a.jpg', jpeg],
    ['a.jpeg', jpeg],
    ['a.webp', webp],
    ['a.avif', avif],
    ['a.svg', svg('<path fill="url(#a)" d="M0 0"/><use href="#a"/><text>once = 1 &#8217;</text>')],
  ])('%s that is whole has no fault', (name, bytes) => {
    expect(imageFault(bytes, name)).toBeUndefined()
  })

  it('is refused when it is not what it says, with what to do', () => {
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [new Uint8Array(), 'empty.png'],
      [Buffer.from('hello'), 'words.png'],
      [png, 'mislabelled.jpg'],
      [Buffer.alloc(256 * 1024 + 1), 'large.png'],
      [png.subarray(0, 40), 'cut.png'],
      [gif.subarray(0, 20), 'cut.gif'],
      [jpeg.subarray(0, 6), 'cut.jpg'],
      [webp.subarray(0, 14), 'cut.webp'],
      [avif.subarray(0, 18), 'cut.avif'],
      [svg('').subarray(0, 45), 'cut.svg'],
      [png.map((byte, at) => (at === 45 ? byte ^ 1 : byte)), 'flipped.png'],
    ]
    expect(cases.map(([bytes, name]) => `${name} ${told(bytes, name)}`).join('\n')).toMatchInlineSnapshot(`
      "empty.png 1:1 This image is empty. Put the picture here again, or remove the file.
      words.png 1:1 What this file holds is no picture that a browser can show, whatever its name says. Save the picture anew as one of png, jpg, jpeg, webp, gif, avif, svg, or remove the file and what shows it.
      mislabelled.jpg 1:1 The ending says \`.jpg\`, and the picture is \`.png\`. Rename it, or save it as \`.jpg\`.
      large.png 1:1 The image has 257 kB, and 256 kB are the most. Make it smaller, or save it as \`.webp\`.
      cut.png 1:1 This image is cut short: its end is missing. Put the whole file here again.
      cut.gif 1:1 This image is cut short: its end is missing. Put the whole file here again.
      cut.jpg 1:1 This image is cut short: its end is missing. Put the whole file here again.
      cut.webp 1:1 This image is cut short: its end is missing. Put the whole file here again.
      cut.avif 1:1 This image is cut short: its end is missing. Put the whole file here again.
      cut.svg 1:1 This drawing is cut short: it does not end with \`</svg>\`. Put the whole file here again.
      flipped.png 1:1 This image is damaged: a part of it is not what was saved. Put the whole file here again."
    `)
  })
})

describe('a drawing', () => {
  it.each([
    ['a script', '<script>x()</script>', '2:1'],
    ['a script under another prefix', '<s:script xmlns:s="http://www.w3.org/2000/svg"/>', '2:1'],
    ['HTML inside', '<foreignObject/>', '2:1'],
    ['a listener', '<rect onload="x()"/>', '2:7'],
    ['a picture of elsewhere', '<image href="https://example.org/x.png"/>', '2:8'],
    ['a picture of elsewhere, by its old name', "<image xlink:href='//example.org/x.png'/>", '2:14'],
    ['a style of elsewhere', '<style>@import "x.css"</style>', '2:8'],
    ['a font of elsewhere', '<style>a{src:url(x.woff)}</style>', '2:14'],
    ['a link that is animated', '<set attributeName="href" to="javascript:x()"/>', '2:1'],
    ['entities', '<!ENTITY x "y">', '2:1'],
    ['an address in disguise', '<rect style="fill:&#117;rl(//example.org)"/>', '1:1'],
    ['an address in the disguise of CSS', '<rect style="fill:\\75rl(//example.org)"/>', '2:19'],
  ])('may not hold %s', (_, inner, place) => {
    expect(told(svg(inner), 'a.svg')?.split(' ')[0]).toBe(place)
  })

  it.each([
    [
      'a tag never closed',
      '3:1 No browser shows this drawing: `</svg>` stands where `<g>` is open. Save it again as SVG, or as `.png`.',
      '<g>',
    ],
    ['a name of HTML', '2:1', '&nbsp;'],
    ['a tag closed too often', '2:5', '<g/></g>'],
    ['two tags crossed', '2:7', '<a><b></a></b>'],
    ['a value without quotes', '2:1', '<g id=a></g>'],
    ['a lone `<`', '2:3', '1 <2'],
    ['a lone `&`', '2:11', '<text>a b & c</text>'],
    ['a lone `&` in a value', '2:9', '<g id="a&b"/>'],
    ['a comment that never ends', '2:1', '<!-- '],
  ])('has to be XML: %s', (_, place, inner) => {
    expect(told(svg(inner), 'a.svg')).toContain(place)
  })

  it.each([
    '<!-- <g> & --><g a = "x > y" b=\'"\'/>',
    '<style><![CDATA[ a > b {} & < ]]></style>',
    '<?x <y> ?><g\n  id="a"\n></g >',
    '<sodipodi:namedview é="1"/>&amp;&#x41;',
  ])('may be any XML: %s', (inner) => {
    expect(told(svg(inner), 'a.svg')).toBeUndefined()
  })

  it('is refused in time when it is made to be slow', () => {
    for (const piece of ['<set ', '</svg', '<!--', ' on', '<aaaa:', 'url(  ', '<g>', '<g a=""', '&a', '<g ']) {
      expect(told(Buffer.from(`<svg>${piece.repeat(250_000 / piece.length)}`), 'a.svg')).toBeDefined()
    }
    expect(told(svg(`<style>a { fill: url(${' '.repeat(250_000)}#a) }</style>`), 'a.svg')).toBeUndefined()
  }, 2_000)
})
