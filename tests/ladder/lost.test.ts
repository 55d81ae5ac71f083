import { describe, expect, it } from 'vitest'
import { cell, guide, resultOf, small, type Texts } from './ladder-of.ts'

/** What is found in the small ladder with `texts` over it, as `line:column rule: message`; follow-ups of missing targets are no matter here. */
function said(texts: Texts): string[] {
  const { findings } = resultOf({ ...small, ...texts, 'chart.png': '' })
  return findings.map(({ line, column, rule, severity, message }) => `${line}:${column} ${severity} ${rule}: ${message}`)
}

/** A cell with an expectation; `body` begins on line 5. */
const below = (body: string): Texts => cell(`## A\n\nWrites.\n\n${body}\n`)
/** A guide whose body begins on line 5. */
const page = (body: string): Texts => guide(`\n${body}\n`)
/** The same in Markdown. */
const markdown = (body: string): Texts => ({ 'guides/g.md': `---\ntitle: G\n---\n\n${body}\n` })

const tags = '[Craft](index.mdx) · [Junior](../../levels/junior.mdx)'

describe('a heading that is none is an error', () => {
  it.each<[string, Texts, string]>([
    [
      'without a space',
      below('##Gives the field its test'),
      '5:1 error lost-heading: `##Gives the field its test` is no heading: a space is missing behind `##`. Write `## Gives the field its test`.',
    ],
    [
      'right below a list',
      below('- did it\n##Gives **it**\n\nx'),
      '6:1 error lost-heading: `##Gives **it**` is no heading: a space is missing behind `##`. Write `## Gives **it**`.',
    ],
    [
      'with a hard space',
      page('##\u00a0Gives it'),
      '5:1 error lost-heading: `## Gives it` is no heading: the space behind `##` is not a plain one. Write `## Gives it`.',
    ],
    [
      'with one sign and no space',
      below('#Gives the field its test'),
      '5:1 error lost-heading: `#Gives the field its test` is no heading: a space is missing behind `#`. Write `## Gives the field its test`.',
    ],
    [
      'that is code, for its four spaces',
      markdown('x\n\n    ## Gives it\n'),
      '7:1 error lost-heading: `## Gives it` is no heading: the spaces before it make it code. Begin the line with `##`.',
    ],
    [
      'indented below a text',
      markdown('x\n    ## Gives it\n'),
      '6:5 error lost-heading: `## Gives it` is no heading: it is indented too far. Write `## Gives it`.',
    ],
    [
      'in a list item, for its four spaces',
      below('- did it\n\n    ## Gives it\n\nx'),
      '7:5 error lost-heading: `## Gives it` stands within the list item above it. Remove the spaces before it.',
    ],
    [
      'in a list item, behind its sign',
      below('- ## Gives it\n\nx'),
      '5:3 error lost-heading: `## Gives it` stands within a list item. Remove the `- ` before it.',
    ],
    [
      'too deep, with relations of its own',
      cell(`## A\n\nx\n\n${tags}\n\n### Gives it\n\ny\n\n${tags}`),
      '7:1 error lost-heading: `### Gives it` belongs to the expectation above it. If it is one itself, write `## Gives it`.',
    ],
    [
      'too deep, before any expectation',
      cell(`### Gives it\n\ny\n\n${tags}\n\n## A\n\nx`),
      '1:1 error lost-heading: `### Gives it` belongs to the expectation above it. If it is one itself, write `## Gives it`.',
    ],
  ])('%s', (_, texts, finding) => {
    expect(said(texts)).toEqual([finding])
  })

  it.each<[string, Texts, string]>([
    [
      'too deep, with a text and examples of its own',
      cell('## A\n\nx\n\n- one\n\n### Gives it\n\ny\n\n- two'),
      '7:1 warning lost-heading: `### Gives it` belongs to the expectation above it. If it is one itself, write `## Gives it`.',
    ],
    [
      'in a list item of a guide',
      page('- did it\n\n  ## Gives it\n\nx'),
      '7:3 warning lost-heading: `## Gives it` stands within the list item above it. Remove the spaces before it.',
    ],
    [
      'in bold type, alone',
      below('**Gives the field its test**\n\ny'),
      '5:1 warning lost-heading: `**Gives the field its test**` is bold type, and no expectation. If it names one, write `## Gives the field its test`.',
    ],
    [
      'in bold type, on the first line of a text',
      below('**Gives the field its test**\ny'),
      '5:1 warning lost-heading: `**Gives the field its test**` is bold type, and no expectation. If it names one, write `## Gives the field its test`.',
    ],
  ])('and a warning where it may be meant: %s', (_, texts, finding) => {
    expect(said(texts)).toEqual([finding])
  })

  it.each<[string, Texts]>([
    ['a channel and a number', below('#general is the channel.\n\n#1 of all.')],
    ['a heading as the writer escaped it', page('\\##Gives')],
    ['signs in code', page('Write `##Gives`.\n\n```\n##Gives\n```')],
    ['code with a comment', markdown('x\n\n    # a comment\n    ls\n')],
    ['a summary below an expectation', cell(`## A\n\nx\n\n${tags}\n\n- one\n\n### In short\n\ny`)],
    ['examples under a heading of their own', cell(`## A\n\nx\n\n${tags}\n\n### Examples\n\n- one`)],
    ['bold type in a sentence', below('**Gives** the field its test.\n\n**Gives the field its test.**\n\ny')],
    ['a bold label', below('**For example:**\n\ny\n\n**Examples**\n\n- one')],
    ['a heading of its own in a list of a guide', page('- ## Gives it\n\n  x')],
    ['a small heading in an example', below('- did it\n\n  ### In short\n\n  x')],
    ['a note in bold type', below('**Need example for Web**\n\ny')],
    ['a bold line in a guide', page('**Gives the field its test**\n\ny')],
  ])('but not %s', (_, texts) => {
    expect(said(texts)).toEqual([])
  })
})

describe('a heading of a value that is too deep for a sub-value is a warning', () => {
  const value = (body: string): Texts => ({ 'values/v.mdx': `---\ntitle: V\n---\n\n${body}\n` })
  const linked = (href: string) =>
    cell(`## A\n\nx\n\n[V](../../values/v.mdx${href})\n\n- Shows [it](../../values/v.mdx${href}).\n`)
  const warning = (line: number, mark = '###') =>
    `${line}:1 warning lost-heading: \`${mark} Scale together\` is no sub-value: only a heading with \`##\` is. If it is one, write \`## Scale together\`.`
  it.each<[string, Texts, string[]]>([
    ['above the first `##`', value('x\n\n### Scale together\n\ny\n\n## Other\n\nz'), [warning(7)]],
    ['where there is no `##`', value('#### Scale together\n\ny'), [warning(5, '####')]],
    [
      'where an expectation links it',
      { ...value('## Other\n\nz\n\n### Scale together\n\ny'), ...linked('#scale-together') },
      [warning(9)],
    ],
    ['but not where nothing links it', value('## Other\n\nz\n\n### Scale together\n\ny'), []],
    [
      'but not where the sub-value itself is linked',
      { ...value('## Other\n\nz\n\n### Scale together\n\ny'), ...linked('#other') },
      [],
    ],
    [
      'but not where a guide links it',
      { ...value('## Other\n\nz\n\n### More\n\ny'), ...page('See [it](../values/v.mdx#more).') },
      [],
    ],
  ])('%s', (_, texts, expected) => {
    expect(said(texts)).toEqual(expected)
  })
})

describe('a list item that is none is an error in a cell', () => {
  const end = 'Begin the line with `- `, a hyphen and a space.'
  it.each<[string, string, string]>([
    ['a bullet', '• Ran it', `5:1 \`• Ran it\` is no list item: in Markdown a sign such as \`•\` makes no list. ${end}`],
    [
      'a bullet without a space',
      '•Ran it',
      `5:1 \`•Ran it\` is no list item: in Markdown a sign such as \`•\` makes no list. ${end}`,
    ],
    ['a middle dot', '· Ran it', `5:1 \`· Ran it\` is no list item: in Markdown a sign such as \`•\` makes no list. ${end}`],
    ['a dash', '– Ran it', `5:1 \`– Ran it\` is no list item: a long dash makes no list. ${end}`],
    ['a long dash', '— **Web:** Ran it', `5:1 \`— **Web:** Ran it\` is no list item: a long dash makes no list. ${end}`],
    [
      'a hyphen and a hard space',
      '-\u00a0Ran it',
      `5:1 \`- Ran it\` is no list item: the space behind its sign is not a plain one. ${end}`,
    ],
    [
      'a star and a hard space',
      '*\u00a0Ran it',
      `5:1 \`* Ran it\` is no list item: the space behind its sign is not a plain one. ${end}`,
    ],
    [
      'a hyphen before bold type',
      '-**Web:** Ran it',
      `5:1 \`-**Web:** Ran it\` is no list item: a space is missing behind its sign. ${end}`,
    ],
    ['a hyphen before a word', '-Ran it', `5:1 \`-Ran it\` is no list item: a space is missing behind its sign. ${end}`],
    [
      'a hyphen with a backslash',
      '- Saw it.\n\\- **Web:** Ran it',
      `6:1 \`\\- **Web:** Ran it\` is no list item: the backslash before its sign makes it text. ${end}`,
    ],
    [
      'a star with a backslash',
      '\\* Ran it',
      `5:1 \`\\* Ran it\` is no list item: the backslash before its sign makes it text. ${end}`,
    ],
    ['two signs', '- Saw it\n+- Ran it', `6:1 \`+- Ran it\` is no list item: it begins with two signs. ${end}`],
    [
      'two signs before bold type',
      '--**Web:** Ran it',
      `5:1 \`--**Web:** Ran it\` is no list item: it begins with two signs. ${end}`,
    ],
    ['a line of a list', '- Saw it.\n-Ran it', `6:1 \`-Ran it\` is no list item: a space is missing behind its sign. ${end}`],
    [
      'a bullet below an item',
      '- Saw it\n• Ran it',
      `6:1 \`• Ran it\` is no list item: in Markdown a sign such as \`•\` makes no list. ${end}`,
    ],
    ['a dash below an item', '- Saw it.\n– Ran it', `6:1 \`– Ran it\` is no list item: a long dash makes no list. ${end}`],
    [
      'a star beside items',
      '- Saw it.\n\n*Ran it',
      `7:1 \`*Ran it\` is no list item: a space is missing behind its sign. ${end}`,
    ],
    [
      'a number beside items',
      '1. Saw it.\n\n2.Ran it',
      `7:1 \`2.Ran it\` is no list item: a space is missing behind its sign. ${end}`,
    ],
    [
      'several lines, once',
      '• Saw it\n• Ran it',
      `5:1 \`• Saw it\` is no list item: in Markdown a sign such as \`•\` makes no list. ${end}`,
    ],
  ])('%s', (_, body, finding) => {
    // A long dash may be meant, and keeps nobody from building.
    const severity = finding.includes('a long dash') ? 'warning' : 'error'
    expect(said(below(body))).toEqual([finding.replace(' ', ` ${severity} lost-item: `)])
  })

  it.each<[string, string, string]>([
    ['bullets', '• One\n• Two', '5:1'],
    ['dashes', 'These:\n– One\n– Two', '6:1'],
    ['paragraphs with dashes', '— One\n\n— Two', '5:1 7:1'],
    ['a hyphen without a space, beside a list', '- One\n\n-Two', '7:1'],
    ['a hard space', '-\u00a0One', '5:1'],
    ['hyphens with backslashes', '\\- One\n\\- Two', '5:1'],
    ['two signs beside a list', '- One\n\n+- Two', '7:1'],
    ['two hyphens for a dash', 'These:\n-- One\n-- Two', '6:1'],
  ])('and a warning in a guide: %s', (_, body, places) => {
    expect(said(page(body)).map((each) => each.split(':').slice(0, 2).join(':'))).toEqual(
      places.split(' ').map((place) => `${place} warning lost-item`),
    )
  })

  it.each<[string, Texts]>([
    ['names with dots between them', page('One · Two\n· Three')],
    ['relations over two lines', cell('## A\n\nx\n\n[Craft](index.mdx)\n· [Junior](../../levels/junior.mdx)')],
    ['a sentence that goes on behind a dash', below('Sees what is meant\n– and what is not – and says so\n-- at once.')],
    ['whom a quote is from', page('> Do it.\n> — Somebody\n\n— Somebody')],
    ['one dash in a guide', page('— Somebody')],
    ['numbers below zero and options', below('-5 % is a loss.\n\nUse\n-v for more.')],
    ['a star for a remark in a guide', page('*Only in the first year.')],
    ['emphasis', below('*Ran* it.\n\n- *Saw* it.')],
    ['a version', page('- One\n\n3.x is old.')],
    ['code', page('`-One`\n\n```\n• One\n```')],
    ['escaped signs', below('\\-Ran it')],
    ['an escaped sign and two signs in a guide', page('\\* Only in the first year.\n\n-- Somebody')],
    ['an item that begins with an escaped sign', below('- \\- a list\n- +- Five of them')],
    ['more or less', below('+-5 % of it, or +- 5.\n\nUse\n--all for all.')],
  ])('but not %s', (_, texts) => {
    expect(said(texts)).toEqual([])
  })

  it('and a note behind a bullet is a note', () => {
    expect(said(below('• Need example for Web.'))).toEqual([])
  })
})

describe('a lead-in that is none is a warning', () => {
  it.each<[string, string, string]>([
    ['in italics', '*Web:* Ran it', '**Web:**'],
    ['without marks', 'Web: Ran it', '**Web:**'],
    ['without marks, a synonym', 'browser: Ran it', '**browser:**'],
    ['never closed', '**Web: Ran it', '**Web:**'],
    ['with a space inside', '** Web:** Ran it', '**Web:**'],
    ['with a space inside, behind it', '**Web: ** Ran it', '**Web:**'],
    ['without a space behind it', '**Web:**Ran it', '**Web:**'],
    ['with a dash', '**Web** – Ran it', '**Web:**'],
    ['with a dash and no marks', 'Operations – Ran it', '**Operations:**'],
    ['with a hyphen', '**Web** - Ran it', '**Web:**'],
    ['with no sign', '**Web** Ran it', '**Web:**'],
    ['with a sign of another script', '**Web：** Ran it', '**Web:**'],
    ['of two', 'Web, observed: Ran it', '**Web, observed:**'],
    ['of two, half in bold type', '**Web** and **Operations**, both: Ran it', ''],
  ])('%s', (_, item, meant) => {
    const found = said(below(`- ${item}`))
    if (meant === '') expect(found).toEqual([])
    else {
      expect(found).toHaveLength(1)
      expect(found[0]).toMatch(/^5:3 warning lead-in: `.*` names a discipline, and would be read as text\./)
      expect(found[0]).toContain(`Write \`${meant}\`, a space, and the example.`)
    }
  })

  it.each(['- Ran it\n    - **Web:** Saw it', '- Ran it\n\n  - **Web:** Saw it'])('in an item of another: %j', (body) => {
    expect(said(below(body)).map((each) => each.replace(/^\d+:\d+ /, ''))).toEqual([
      'warning lead-in: `**Web:**` begins a part of the example above it. If it is an example of its own, remove the spaces before its hyphen.',
    ])
  })

  it('on a paragraph', () => {
    expect(said(below('**Web:** Ran it'))).toEqual([
      '5:1 warning lead-in: `**Web:**` begins a paragraph here, and only a list item is an example. Begin the line with `- `, a hyphen and a space.',
    ])
  })

  it.each<[string, Texts]>([
    ['a note', below('- Web: TBD\n- Need example for Web')],
    ['a lead-in', below('- **Web:** Ran it\n- **Web**: Ran it\n- **Web, observed:** Ran it')],
    ['a word with a colon', below('- Result: Ran it\n- *Result:* Ran it')],
    ['a sentence that begins with a discipline', below('- Web pages were slow.\n- Operations – three teams – ran it.')],
    ['a discipline that is stressed', below('- **Web** was slow.\n- *Web* pages')],
    ['a step below an example', below('- Ran it:\n  - Web: first\n  - Operations: then')],
    ['what a note asks for', below('- Need examples for:\n  - **Web:** the pages')],
    ['a part in bold type', below('- Ran it:\n  - **First:** saw it')],
    ['a guide', page('- Web: the pages\n- *Web:* the pages\n\n**Web:** the pages')],
    ['a dash and a small letter', below('- Web – the pages – was slow.')],
  ])('but not %s', (_, texts) => {
    expect(said(texts)).toEqual([])
  })
})
