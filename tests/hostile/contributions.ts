import { small } from '../ladder/ladder-of.ts'

/** A file that somebody sends in: its text, its bytes, or where a symbolic link leads. */
export interface Contribution {
  /** Below the content folder. */
  path: string
  text: string | Uint8Array
  link?: true
}

/** A guide in MDX; its body begins on line 5. */
const guide = (body: string): Contribution => ({ path: 'guides/g.mdx', text: `---\ntitle: G\n---\n\n${body}\n` })
/** The same in Markdown. */
const markdown = (body: string): Contribution => ({ ...guide(body), path: 'guides/g.md' })
/** A guide with these lines below its title, the first on line 3. */
const fields = (lines: string): Contribution => ({ path: 'guides/g.mdx', text: `---\ntitle: G\n${lines}\n---\n\nx\n` })
/** A guide with nothing but this title. */
const titled = (title: string): Contribution => ({ path: 'guides/g.mdx', text: `---\ntitle: ${title}\n---\n\nx\n` })
/** A cell with an expectation; its examples begin on line 5. */
const cell = (body: string): Contribution => ({ path: 'ladder/craft/senior.mdx', text: `## A\n\nx\n\n${body}\n` })
/** A harmless guide under this name. */
const named = (path: string): Contribution => ({ ...guide('x'), path })

/**
 * What strangers may send, and what the check says to it: the place, the rule where it is not `code-in-content`, and words of the message.
 * Whatever is wrong with a name or a file as a whole is said of its first line.
 */
export const contributions: readonly (readonly [name: string, sent: Contribution, at: string, says: string])[] = [
  // code of MDX
  ['an import for its effect', guide('import "data:text/javascript,hacked=1"'), '5:1', 'no `import` or `export`'],
  [
    'an export that counts as a page option',
    guide('export const prerender = (globalThis.hacked = 1)'),
    '5:1',
    'no `import` or `export`',
  ],
  ['an export from elsewhere', guide('export * from "../../package.json"'), '5:1', 'no `import` or `export`'],
  ['an expression in a heading', guide('## {globalThis.hacked = 1}'), '5:4', '`{globalThis.hacked = 1}` is code'],
  [
    'an expression in the text of a link',
    guide('[{globalThis.hacked = 1}](https://example.org)'),
    '5:2',
    '`{globalThis.hacked = 1}` is code',
  ],
  ['an expression in a table', guide('| a |\n| - |\n| {globalThis.hacked = 1} |'), '7:3', '`{globalThis.hacked = 1}` is code'],
  ['an expression in an example', cell('- Did {process.env.PATH} for the team.'), '5:7', '`{process.env.PATH}` is code'],
  [
    'an expression that waits',
    guide('{await import("node:child_process")}'),
    '5:1',
    '`{await import("node:child_process")}` is code',
  ],
  [
    'a comment that ends early',
    guide('{/* a */ globalThis.hacked = 1 /* b */}'),
    '5:1',
    '`{/* a */ globalThis.hacked = 1 /* b */}` is code',
  ],
  ['an import behind a list in a cell', cell('- Did it.\n\nimport fs from "node:fs"'), '7:1', 'no `import` or `export`'],
  // components
  [
    'markup by way of React',
    guide('<Aside dangerouslySetInnerHTML={{ __html: "<img src=x onerror=hacked=1>" }}>\n\nx\n\n</Aside>'),
    '5:1',
    '`<Aside>` is handed code.',
  ],
  [
    'markup by way of Astro',
    guide('<Aside set:html="<img src=x onerror=hacked=1>">\n\nx\n\n</Aside>'),
    '5:1',
    '`<Aside>` has no attribute `set:html`.',
  ],
  [
    'a component that loads itself',
    guide('<Aside client:load>\n\nx\n\n</Aside>'),
    '5:1',
    '`<Aside>` has no attribute `client:load`.',
  ],
  [
    'a fragment with markup',
    guide('<Fragment set:html="<script>hacked=1</script>" />'),
    '5:1',
    '`<Fragment>` is neither Markdown nor',
  ],
  ['a member of an object', guide('<globalThis.Function />'), '5:1', '`<globalThis.Function>` is neither Markdown nor'],
  [
    'a script that says it is inline',
    guide('<script is:inline>hacked=1</script>'),
    '5:1',
    '`<script>` is HTML, and content holds none. Remove it',
  ],
  ['a style', guide('<style>body \\{ display: none \\}</style>'), '5:1', '`<style>` is HTML, and content holds none. Remove it'],
  [
    'markup in a title',
    guide('<Card title="<img src=x onerror=hacked=1>">\n\nx\n\n</Card>'),
    '5:1',
    '`title="<img src=x onerror=hacked=1>"` is not right: write plain text, without markup',
  ],
  [
    'markup in a title, by the names of its signs',
    guide('<Card title="&lt;svg onload=hacked=1&gt;">\n\nx\n\n</Card>'),
    '5:1',
    '`title="<svg onload=hacked=1>"` is not right',
  ],
  [
    'an expression within a component',
    guide('<Card title="a">\n\n{globalThis.hacked = 1}\n\n</Card>'),
    '7:1',
    '`{globalThis.hacked = 1}` is code',
  ],
  ['a drawing', guide('<svg onload="hacked=1" />'), '5:1', '`<svg>` is neither Markdown nor'],
  // HTML in Markdown
  ['a script in capitals', markdown('<SCRIPT>hacked=1</SCRIPT>'), '5:1', '`<SCRIPT>hacked=1</SCRIPT>` is HTML'],
  ['a script in a sentence', markdown('x <script>hacked=1</script> y'), '5:3', '`<script>` is HTML'],
  [
    'a frame with its own document',
    markdown('<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>'),
    '5:1',
    '`<iframe srcdoc="<script>parent.hacked=1\u2026` is HTML',
  ],
  [
    'an object',
    markdown('<object data="data:text/html,<script>parent.hacked=1</script>"></object>'),
    '5:1',
    '`<object data="data:text/html,<script>pa\u2026` is HTML',
  ],
  ['an embedded page', markdown('<embed src="javascript:hacked=1">'), '5:1', '`<embed src="javascript:hacked=1">` is HTML'],
  [
    'a page that moves on',
    markdown('<meta http-equiv="refresh" content="0;url=javascript:hacked=1">'),
    '5:1',
    '`<meta http-equiv="refresh" content="0;u\u2026` is HTML',
  ],
  [
    'another base for all links',
    markdown('<base href="https://example.org/" target="_top">'),
    '5:1',
    '`<base href="https://example.org/" targe\u2026` is HTML',
  ],
  [
    'a style sheet from elsewhere',
    markdown('<link rel="stylesheet" href="https://example.org/x.css">'),
    '5:1',
    '`<link rel="stylesheet" href="https://ex\u2026` is HTML',
  ],
  [
    'a form whose button runs',
    markdown('<form><button formaction="javascript:hacked=1">x</button></form>'),
    '5:1',
    '`<form><button formaction="javascript:ha\u2026` is HTML',
  ],
  [
    'a field that takes the focus',
    markdown('x <input autofocus onfocus="hacked=1">'),
    '5:3',
    '`<input autofocus onfocus="hacked=1">` is HTML',
  ],
  ['an image that fails', markdown('x <img src="x" onerror="hacked=1">'), '5:3', '`<img src="x" onerror="hacked=1">` is HTML'],
  ['a film that fails', markdown('<video><source onerror="hacked=1"></video>'), '5:1', '`<video>` is HTML'],
  ['a drawing that loads', markdown('<svg onload="hacked=1"></svg>'), '5:1', '`<svg onload="hacked=1">` is HTML'],
  [
    'a link that a drawing animates',
    markdown('<svg><a><animate attributeName="href" values="javascript:hacked=1" /><text y="9">x</text></a></svg>'),
    '5:1',
    '`<svg>` is HTML',
  ],
  [
    'a formula with a link',
    markdown('<math><maction actiontype="statusline" xlink:href="javascript:hacked=1">x</maction></math>'),
    '5:1',
    '`<math>` is HTML',
  ],
  [
    'details that open',
    markdown('<details open ontoggle="hacked=1"><summary>x</summary></details>'),
    '5:1',
    '`<details open ontoggle="hacked=1"><summ\u2026` is HTML',
  ],
  [
    'text that hides a closing tag',
    markdown('<noscript><p title="</noscript><img src=x onerror=hacked=1>"></noscript>'),
    '5:1',
    '`<noscript>` is HTML',
  ],
  [
    'a comment that browsers end early',
    markdown('<!--><img src=x onerror=hacked=1>-->'),
    '5:1',
    '`<!--><img src=x onerror=hacked=1>-->` is HTML',
  ],
  [
    'an instruction',
    markdown('<?xml-stylesheet href="javascript:hacked=1"?>'),
    '5:1',
    '`<?xml-stylesheet href="javascript:hacke\u2026` is HTML',
  ],
  [
    'a section of characters',
    markdown('<![CDATA[<img src=x onerror=hacked=1>]]>'),
    '5:1',
    '`<![CDATA[<img src=x onerror=hacked=1>]]>` is HTML',
  ],
  ['a tag over two lines', markdown('x <img src="x"\nonerror="hacked=1"> y'), '5:3', '`<img src="x"` is HTML'],
  ['a tag within a tag', markdown('<scr<script>ipt>hacked=1</script>'), '5:5', '`<script>` is HTML'],
  [
    'a tag in a footnote',
    markdown('x[^n]\n\n[^n]: <img src=x onerror=hacked=1>'),
    '7:7',
    '`<img src=x onerror=hacked=1>` is HTML',
  ],
  [
    'a tag in a table',
    markdown('| a |\n| - |\n| <img src="x" onerror="hacked=1"> |'),
    '7:3',
    '`<img src="x" onerror="hacked=1">` is HTML',
  ],
  ['a tag that swallows the rest', markdown('<plaintext>'), '5:1', '`<plaintext>` is HTML'],
  // links
  ['a tab within the scheme', guide('[x](<java&#9;script:hacked=1>)'), '5:1', 'begins with `javascript:`'],
  ['a line break within the scheme', guide('[x](<java&#10;script:hacked=1>)'), '5:1', 'begins with `javascript:`'],
  ['a colon by its name', guide('[x](javascript&colon;hacked=1)'), '5:1', 'begins with `javascript:`'],
  ['a colon as a number with zeros', guide('[x](javascript&#0000058;hacked=1)'), '5:1', 'begins with `javascript:`'],
  ['a scheme in hexadecimal numbers', guide('[x](&#x6A;&#x61;vascript:hacked=1)'), '5:1', 'begins with `javascript:`'],
  ['a space before the scheme', guide('[x](<&#32;javascript:hacked=1>)'), '5:1', 'begins with `javascript:`'],
  [
    'a page within the address',
    guide('[x](data:text/html;base64,PHNjcmlwdD5oYWNrZWQ9MTwvc2NyaXB0Pg==)'),
    '5:1',
    'begins with `data:`',
  ],
  ['a script within a script', guide('[x](view-source:javascript:hacked=1)'), '5:1', 'begins with `view-source:`'],
  ['an address of the browser', guide('[x](blob:https://example.org/1)'), '5:1', 'begins with `blob:`'],
  ['an automatic link', markdown('<javascript:hacked=1>'), '5:1', 'begins with `javascript:`'],
  ['an address below a reference', guide('![x][r]\n\n[r]: <JAVASCRIPT:hacked=1> "x"'), '7:1', 'begins with `JAVASCRIPT:`'],
  ['a link in a footnote', guide('x[^n]\n\n[^n]: [y](vbscript:hacked=1)'), '7:7', 'begins with `vbscript:`'],
  ['an image from within a drawing', guide('![x](data:image/svg+xml,%3Csvg/onload=hacked=1%3E)'), '5:1', 'begins with `data:`'],
  ['another host behind a backslash', guide('[x](/\\\\example.org)'), '5:1', 'begins with `//`'],
  ['another host behind three slashes', guide('[x](///example.org)'), '5:1', 'begins with `//`'],
  ['a percent sign in place of a letter', guide('[x](%6Aavascript:hacked=1)'), '5:1', 'begins with `%6Aavascript:`'],
  [
    'a link out of the content',
    guide('[x](../../package.json)'),
    '5:1 broken-link',
    'The link `../../package.json` leads to nothing.',
  ],
  ['a link in a cell', cell('- Did [it](javascript:hacked=1).'), '5:7', 'begins with `javascript:`'],
  // front matter
  [
    'tags for the head of the page',
    fields('head:\n  - tag: script\n    content: hacked=1'),
    '3:1 front-matter',
    'Unknown field `head`.',
  ],
  ['an address for the edit link', fields('editUrl: javascript:hacked=1'), '3:1 front-matter', 'Unknown field `editUrl`.'],
  ['another place for the page', fields('slug: ../../index'), '3:1 front-matter', 'Unknown field `slug`.'],
  [
    'markup in the description',
    fields('description: <img src=x onerror=hacked=1>'),
    '3:14 front-matter',
    'The field `description` holds `<img src=x onerror=hacked=1>`: write plain text, without markup',
  ],
  [
    'an end of the title',
    titled('"</title><script>hacked=1</script>"'),
    '2:8 front-matter',
    'The field `title` holds `</title><script>hacked=1</script>`: write plain text, without markup',
  ],
  [
    'a function',
    titled('!!js/function "function () { hacked = 1 }"'),
    '2:8 front-matter-syntax',
    'A YAML tag (`!…`) stands here.',
  ],
  [
    "a tag of one's own",
    { path: 'guides/g.mdx', text: '---\n!<tag:example.org,2026:x>\ntitle: G\n---\n\nx\n' },
    '2:1 front-matter-syntax',
    'A YAML tag (`!…`) stands here.',
  ],
  [
    'laughs by the billion',
    fields('a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]'),
    '3:4 front-matter-syntax',
    'Text that begins with `&` is an anchor in YAML, and none is read here.',
  ],
  [
    'a key of all objects',
    fields('source:\n  title: a\n  author: b\n  __proto__: { url: x }'),
    '6:3 front-matter-syntax',
    '`__proto__` is no field.',
  ],
  [
    'an address in handbook.yaml',
    { path: 'handbook.yaml', text: `${small['handbook.yaml']}repository:\n  url: javascript:hacked=1\n` },
    '15:8 front-matter',
    'The field `repository.url` holds `javascript:hacked=1`: use a full web address that starts with https://',
  ],
  // names and files
  [
    'a name that is markup',
    named('guides/<img src=x onerror=hacked=1>.mdx'),
    '1:1 file-name',
    '`<img src=x onerror=hacked=1>` cannot be part of an address:',
  ],
  [
    'a name that a shell would run',
    named('guides/$(touch hacked).mdx'),
    '1:1 file-name',
    '`$(touch hacked)` cannot be part of an address:',
  ],
  ['a name over two lines', named('guides/a\n::warning::b.mdx'), '1:1 file', 'The name holds a line break'],
  ['a name that runs backwards', named('guides/a\u202excm.mdx'), '1:1 file', 'The name holds a line break'],
  [
    'a name that a server would decode',
    named('guides/%2e%2e%2findex.mdx'),
    '1:1 file-name',
    '`%2e%2e%2findex` cannot be part of an address.',
  ],
  [
    'a name that takes the place of a page',
    named('guides/index.mdx'),
    '1:1 file-name',
    'The name `index` belongs to the page of a folder, and this folder has none.',
  ],
  ['a name with a route', named('guides/[slug].mdx'), '1:1 file-name', '`[slug]` cannot be part of an address.'],
  ['a hidden document', named('guides/.x.mdx'), '1:1 file-name', 'A file whose name begins with a dot is hidden.'],
  [
    'a package',
    { path: 'package.json', text: '{ "scripts": { "preinstall": "touch hacked" } }' },
    '1:1 layout',
    'The layout has no place for `package.json`.',
  ],
  [
    'settings of a builder',
    { path: 'guides/astro.config.mjs', text: 'globalThis.hacked = 1' },
    '1:1 layout',
    'The layout has no place for `guides/astro.config.mjs`.',
  ],
  [
    'a page',
    { path: 'guides/x.html', text: '<script>hacked=1</script>' },
    '1:1 layout',
    'The layout has no place for `guides/x.html`.',
  ],
  [
    'a drawing with a script',
    { path: 'guides/x.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"><script>hacked=1</script></svg>' },
    '1:41 image',
    '`<script` is a script, and a drawing may only draw.',
  ],
  [
    'a drawing that runs by an entity',
    {
      path: 'guides/x.svg',
      text: '<!DOCTYPE svg [<!ENTITY x "hacked=1">]><svg xmlns="http://www.w3.org/2000/svg" onload="&x;"></svg>',
    },
    '1:80 image',
    '`onload="&x;"` is a listener, and a drawing may only draw.',
  ],
  [
    'a page that says it is an image',
    { path: 'guides/x.png', text: '<script>hacked=1</script>' },
    '1:1 image',
    'is no picture that a browser can show',
  ],
  [
    'a sentence that runs backwards',
    guide('a \u202ehacked\u202c b'),
    '5:3 encoding',
    'A character that nobody can see stands here (U+202E).',
  ],
  [
    'letters that nobody sees',
    guide('a\udb40\udc68\udb40\udc61 b'),
    '5:2 encoding',
    'A character that nobody can see stands here (U+E0068).',
  ],
  ['a sign that ends texts', guide('a \u0000 b'), '5:3 encoding', 'A character that nobody can see stands here (U+0000).'],
  [
    'a link out of the content in place of a guide',
    { path: 'guides/g.mdx', text: '/etc/passwd', link: true },
    '1:1 file',
    'This is a symbolic link',
  ],
  [
    'a link in place of an image',
    { path: 'guides/g.png', text: '../../package.json', link: true },
    '1:1 file',
    'This is a symbolic link',
  ],
  ['a link that leads round in a circle', { path: 'guides/g', text: '..', link: true }, '1:1 file', 'This is a symbolic link'],
  ['a document that is too long to read', guide('a word '.repeat(40_000)), '1:1 file', 'The document has 274 kB'],
  [
    'an image that is too large to send',
    { path: 'guides/g.png', text: new Uint8Array(300 * 1024) },
    '1:1 image',
    'The image has 300 kB',
  ],
  [
    'a document in another encoding',
    { path: 'guides/g.mdx', text: Buffer.from('\ufeff<script>', 'utf16le') },
    '1:1 encoding',
    'The file is UTF-16.',
  ],
  [
    'bytes that are no text',
    { path: 'guides/g.mdx', text: Buffer.from('---\ntitle: G\n---\n\na \xc0\xbc b', 'latin1') },
    '5:3 encoding',
    'Bytes that are not UTF-8 stand here.',
  ],
  ['quotes without end', guide('> '.repeat(20_000)), '5:1 nesting', 'nest more than 50 deep here'],
  ['brackets without end', guide('['.repeat(20_000)), '5:1 nesting', 'More stars, brackets or lines of dashes stand here'],
]
