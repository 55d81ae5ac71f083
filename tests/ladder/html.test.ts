import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/ladder/markdown.ts'
import { toHtml, withBase } from '../../src/ladder/safety/html.ts'
import { cell, found, ladderOf } from './ladder-of.ts'

const nodesOf = (text: string, file = 'a.mdx'): RootContent[] => parseMarkdown(text, file).children
const html = (text: string, file?: string) => toHtml(nodesOf(text, file), { base: '/' })

describe('Markdown as HTML', () => {
  it.each([
    ['paragraphs and emphasis', 'one **two** *three* `four`', '<p>one <strong>two</strong> <em>three</em> <code>four</code></p>'],
    ['lists', '- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['quotes', '> one', '<blockquote>\n<p>one</p>\n</blockquote>'],
    ['code with its language', '```js\na < b\n```', '<pre><code class="language-js">a &#x3C; b\n</code></pre>'],
    ['what GitHub adds', '~~one~~', '<p><del>one</del></p>'],
    ['hard breaks', 'one\\\ntwo', '<p>one<br>\ntwo</p>'],
    ['links to elsewhere', '[one](https://example.org)', '<p><a href="https://example.org">one</a></p>'],
    ['signs that HTML uses', 'one & \\< two', '<p>one &#x26; &#x3C; two</p>'],
  ])('has %s', (_, text, result) => {
    expect(html(text)).toBe(result)
  })

  it('puts a table into a box that scrolls and says what it holds', () => {
    expect(html('| One | Two |\n| - | - |\n| a | b |').split('\n')[0]).toBe(
      '<div tabindex="0" role="region" aria-label="One, Two" class="scroll"><table>',
    )
    expect(html('| | |\n| - | - |\n| a | b |')).toContain('aria-label="Table"')
  })

  it('gives footnotes ids that do not meet on one page', () => {
    const nodes = nodesOf('one[^n]\n\n[^n]: two')
    const [first, second] = ['a-', 'b-'].map((idPrefix) => toHtml(nodes, { base: '/', idPrefix }))
    expect(first).toContain('href="#a-note-fn-n" id="a-note-fnref-n"')
    expect(first).toContain('<li id="a-note-fn-n">')
    expect(second).toContain('<li id="b-note-fn-n">')
  })
})

describe('links of the model', () => {
  const expectation = (base: string) => {
    const { ladder } = ladderOf({ ...cell('## A\n\n[one](index.mdx) ![two](loom.png)'), 'ladder/craft/loom.png': '' })
    return toHtml(found(ladder.cells[1]?.expectations[0]).prose.nodes, { base })
  }

  it.each([
    ['/', '<p><a href="/ladder/craft/">one</a> <img src="/media/ladder/craft/loom.png" alt="two"></p>'],
    [
      '/base/path/',
      '<p><a href="/base/path/ladder/craft/">one</a> <img src="/base/path/media/ladder/craft/loom.png" alt="two"></p>',
    ],
  ])('get the base path %s', (base, result) => {
    expect(expectation(base)).toBe(result)
  })

  it.each([
    ['/', '/levels/l4/', '/levels/l4/'],
    ['/base', '/levels/l4/', '/base/levels/l4/'],
    ['/base/', '/', '/base/'],
  ])('%s with %s is %s', (base, address, result) => {
    expect(withBase(address, base)).toBe(result)
  })
})

describe('nothing that a browser could run gets through', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a listener', '<img src=x onerror=alert(1)>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a style', '<style>body{display:none}</style>'],
    ['a form', '<form action="https://example.org"><input></form>'],
    ['a base', '<base href="https://example.org">'],
    ['a link that runs', '[x](javascript:alert(1))'],
    ['a link in disguise', '[x](JaVaScRiPt&#58;alert(1))'],
    ['an image that is data', '![x](data:text/html,x)'],
  ])('%s', (_, text) => {
    for (const file of ['a.md', 'a.html']) {
      expect(html(`before ${text} after\n\n${text}`, file)).not.toMatch(
        /<(script|iframe|style|form|input|base|img src=x)|onerror|javascript|data:/i,
      )
      expect(html(`before ${text} after`, file)).toMatch(/before .*after/)
    }
  })

  it('in MDX either', () => {
    const page = html('<script src="x.js" />\n\n<b onclick="alert(1)">one</b>\n\n<Card title="x">\n\ntwo\n\n</Card>')
    expect(page).not.toMatch(/script|onclick/)
    expect(page).toMatch(/one[\s\S]*two/)
  })
})
