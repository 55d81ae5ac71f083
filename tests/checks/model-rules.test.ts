import { describe, expect, it } from 'vitest'
import type { ExampleFiles } from '../../src/checks/rule.ts'
import { checkOver, plainLadder } from './plain-ladder.ts'

const depth = '[Depth](index.mdx#depth)'
const lower = '[Finds causes](junior.mdx#finds-causes)'
const page = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`
/** A cell whose text begins on line 5. */
const at = (level: string, body: string): ExampleFiles => ({
  [`ladder/craft/${level}.mdx`]: `---\ntheme: teaches\n---\n\n${body}\n`,
})
const senior = (body: string) => at('senior', body)
/** Two expectations of one level; their tags are on lines 9 and 17. */
const pair = (one: string, oneTags: string, other: string, otherTags: string) =>
  senior(`## Tests faults\n\n${one}\n\n${oneTags}\n\n- Kept one.\n\n## Mends faults\n\n${other}\n\n${otherTags}\n\n- Mended one.`)
const junior = (text: string) => plainLadder['ladder/craft/junior.mdx']?.replace(/Finds the cause of .*/, text) ?? ''
const level = (reach: string, text: string) => `---\ntitle: Any\nreach: ${reach}\n---\n\n${text}\n`
const levels = (one: string, other: string): ExampleFiles => ({ 'levels/junior.mdx': one, 'levels/senior.mdx': other })

/** What `rule` finds, as `file:line:column`. */
function places(rule: string, files: ExampleFiles): string[] {
  const { findings } = checkOver(files)
  return findings.filter((finding) => finding.rule === rule).map(({ file, line, column }) => `${file}:${line}:${column}`)
}

describe('what no expectation lives', () => {
  it.each<[string, ExampleFiles, string[]]>([
    ['a value without sub-values', { 'values/free.mdx': page('Free', 'To be free.') }, ['values/free.mdx:1:1']],
    [
      'a value without sub-values that an expectation links',
      {
        'values/free.mdx': page('Free', 'To be free.'),
        ...senior(`## Tests faults\n\nWrites a test.\n\n${depth} · [Free](../../values/free.mdx)\n\n- Kept one.`),
      },
      [],
    ],
    ['a value whose sub-values live', {}, []],
  ])('%s', (_, files, expected) => {
    expect(places('unlived', files)).toEqual(expected)
  })
})

describe('what says nearly the same', () => {
  const mentors = 'Mentors junior engineers on the team and helps them grow in their careers.'
  it.each<[string, ExampleFiles, string[]]>([
    [
      'a level that is a copy',
      levels(level('A team', 'Leads the work.'), level('A team', 'Leads the work.')),
      ['levels/senior.mdx:1:1'],
    ],
    ['levels of nothing but the same facts', levels(level('A team', ''), level('A team', '')), ['levels/senior.mdx:1:1']],
    [
      'levels with the same facts and some words exchanged',
      levels(
        level('A team', 'Leads the work of the team and answers for what comes of it.'),
        level('A team', 'Leads the work of the area and answers for what comes of it.'),
      ),
      ['levels/senior.mdx:1:1'],
    ],
    ['levels that differ in a fact', levels(level('A task', 'Leads the work.'), level('A team', 'Leads the work.')), []],
    ['levels that differ in their text', levels(level('A team', 'Leads the work.'), level('A team', 'Learns it.')), []],
    ['levels that say nothing yet', levels('---\ntitle: Any\n---\n', '---\ntitle: Other\n---\n'), []],
    [
      'an expectation with a few words exchanged',
      {
        'ladder/craft/junior.mdx': junior(mentors),
        ...senior(
          `## Mentors many\n\n${mentors.replace('junior', 'senior').replace('on the team', 'across the organisation')}\n\n${depth}`,
        ),
      },
      ['ladder/craft/senior.mdx:5:1'],
    ],
    [
      'an expectation of the same few words',
      { 'ladder/craft/junior.mdx': junior('Writes tests.'), ...senior(`## Tests much\n\nWrites tests.\n\n${depth}`) },
      ['ladder/craft/senior.mdx:5:1'],
    ],
    [
      'an expectation that shares a turn of phrase',
      {
        'ladder/craft/junior.mdx': junior(mentors),
        ...senior(`## Hires well\n\nHires engineers whom the team helps to grow in their careers within a year.\n\n${depth}`),
      },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(places('near-duplicate', files)).toEqual(expected)
  })
})

describe('a sentence that stands twice', () => {
  const sentence = 'Finds the *cause* of a fault before changing any code, and notes it.'
  it.each<[string, ExampleFiles, string[]]>([
    [
      'in prose',
      senior(`## Tests faults\n\nWrites tests. Reads on\nand on. ${sentence}\n\n${depth}`),
      ['ladder/craft/senior.mdx:8:9'],
    ],
    [
      'in the second line of an example',
      senior(`## Tests faults\n\nWrites tests.\n\n${depth}\n\n- Read on\n  and on. ${sentence}`),
      ['ladder/craft/senior.mdx:12:11'],
    ],
    [
      'within one cell',
      senior(
        `## Tests faults\n\nWrites tests.\n\n${depth}\n\n- Kept the import of that day as a test.\n- Kept the import of that day as a test.`,
      ),
      ['ladder/craft/senior.mdx:12:3'],
    ],
    [
      'within one paragraph',
      senior(`## Tests faults\n\nKeeps the import of a day as test. Keeps the import of a day as test.\n\n${depth}`),
      ['ladder/craft/senior.mdx:7:36'],
    ],
  ])('%s', (_, files, expected) => {
    expect(places('same-sentence', files)).toEqual(expected)
  })
})

describe('an expectation without dimension', () => {
  it.each<[string, ExampleFiles, string[]]>([
    ['that links none', senior(`## Tests faults\n\nWrites tests.\n\n${lower}`), ['ladder/craft/senior.mdx:5:1']],
    ['that names one in its prose', senior(`## Tests faults\n\nWrites tests of ${depth}.`), []],
    [
      'of a category that has none',
      { 'ladder/craft/index.mdx': page('Craft', 'What is made.'), ...senior(`## Tests faults\n\nWrites tests.`) },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(places('expectation-without-dimension', files)).toEqual(expected)
  })
})

describe('a thread that leads up or in a circle', () => {
  it.each<[string, ExampleFiles, string[]]>([
    [
      'two that tag each other',
      pair('Writes tests.', '[Mends](#mends-faults)', 'Mends it.', '[Tests](senior.mdx#tests-faults)'),
      ['9:1', '17:1'],
    ],
    ['one that tags itself', senior(`## Tests faults\n\nWrites tests.\n\n${depth} · [Tests](#tests-faults)`), ['9:28']],
    ['a neighbour in prose', pair('Writes what [the other](#mends-faults) needs.', depth, 'Mends it.', depth), []],
    ['itself in prose', senior(`## Tests faults\n\nWrites [tests](#tests-faults).\n\n${depth}`), []],
    ['a lower one', senior(`## Tests faults\n\nWrites tests.\n\n${depth} · ${lower}`), []],
    [
      'an example',
      at('junior', `## Finds causes\n\nFinds it.\n\n${depth}\n\n- Had [a test](senior.mdx#tests-each-fault) for it.`),
      ['11:7'],
    ],
  ])('%s', (_, files, expected) => {
    expect(places('thread-up', files).map((place) => place.replace(/^[^:]*:/, ''))).toEqual(expected)
  })
})

describe('a tag that stands twice', () => {
  it.each<[string, string, string[]]>([
    ['on one line', `${depth} · ${lower} · ${depth}`, ['9:70']],
    ['under another name, on a line of its own', `${depth}\n\n[Deep](index.mdx#depth)`, ['11:1']],
    ['two parts of a document', `${depth} · [Craft](index.mdx)`, []],
  ])('%s', (_, tags, expected) => {
    const files = senior(`## Tests faults\n\nWrites tests.\n\n${tags}\n\n- Kept one.`)
    expect(places('repeated-tag', files).map((place) => place.replace(/^[^:]*:/, ''))).toEqual(expected)
  })

  it('but not where the prose names what a tag does', () => {
    const files = senior(`## Tests faults\n\nWrites tests of ${depth}.\n\n${depth}\n\n- Kept one.`)
    expect(places('repeated-tag', files)).toEqual([])
  })
})

describe('a review', () => {
  it.each<[string, string[]]>([
    ['2099-01-01', ['guides/a.mdx:3:11']],
    ['2026-11-22', []],
    ['2020-01-01', []],
  ])('of %s, without a rule for how often', (reviewed, expected) => {
    expect(places('review-due', { 'guides/a.mdx': `---\ntitle: A\nreviewed: ${reviewed}\n---\n\nRead it.\n` })).toEqual(expected)
  })
})

describe('an example that is said not to be needed', () => {
  it.each<[string, string[]]>([
    ['- No example needed.', ['ladder/craft/senior.mdx:5:1']],
    ['*No examples are required*', ['ladder/craft/senior.mdx:5:1']],
    ['- No example needed: everyone has seen one.', []],
    ['- No example needed, since everyone has seen one.', []],
    ['- No more examples needed.\n- Kept one.', []],
  ])('%j', (words, expected) => {
    expect(places('missing-example', senior(`## Tests faults\n\nWrites tests.\n\n${depth}\n\n${words}`))).toEqual(expected)
  })
})

describe('a discipline with a slip, in a note', () => {
  const security = {
    'handbook.yaml': `${plainLadder['handbook.yaml']}disciplines:\n  - { id: security, title: Security, synonyms: [UI] }\n  - { id: data, title: Data }\n`,
  }
  it.each<[string, string | undefined]>([
    ['Need example for Securty.', 'Did you mean `Security`?'],
    ['Need example for Security.', undefined],
    ['Need example for UX.', undefined],
    ['Need example for a security.', undefined],
    ['Need example: secrets kept.', undefined],
  ])('%s', (words, meant) => {
    const { findings } = checkOver({
      ...security,
      ...senior(`## Tests faults\n\nWrites tests.\n\n${depth}\n\n- ${words}`),
    })
    const [found] = findings.filter(({ rule }) => rule === 'note')
    expect(/Did you mean.*/.exec(found?.message ?? 'no note: Did you mean')?.[0]).toBe(meant)
  })
})

describe('two sections with one name', () => {
  it.each<[string, ExampleFiles, string[]]>([
    ['in a value', { 'values/care.mdx': page('Care', '## Finish\n\nEnd it.\n\n## Finish\n\nEnd it.') }, ['values/care.mdx:9:1']],
    ['in a guide', { 'guides/a.mdx': page('A', '## Depth\n\nEnd it.\n\n## Depth\n\nEnd it.') }, ['guides/a.mdx:9:1']],
    ['one of which keeps an id', { 'guides/a.mdx': page('A', '## Depth\n\nEnd it.\n\n## Depth [#more]\n\nEnd it.') }, []],
    ['that are parts of two others', { 'guides/a.mdx': page('A', '## One\n\n### Cases\n\nA.\n\n## Two\n\n### Cases\n\nB.') }, []],
  ])('%s', (_, files, expected) => {
    expect(places('duplicate-id', files)).toEqual(expected)
  })
})

describe('an exception in handbook.yaml', () => {
  const two = senior(`## Tests faults\n\nWrites tests.\n\n${depth}\n\n## Asks early\n\nAsks whoever knows.\n\n${depth}`)
  const except = (...more: string[]) => ({
    'handbook.yaml': `+${['intended:', '  - rule: missing-example', '    file: ladder/craft/senior.mdx', '    reason: Plain.', ...more].join('\n')}\n`,
    ...two,
  })
  it.each<[string, ExampleFiles, string[], string[]]>([
    ['names one expectation', except('    expectation: asks-early'), ['ladder/craft/senior.mdx:5:1'], []],
    ['names all of a document', except(), [], []],
    [
      'names one that is not there',
      except('    expectation: asks-erly'),
      ['ladder/craft/senior.mdx:5:1', 'ladder/craft/senior.mdx:11:1'],
      ['handbook.yaml:12:18'],
    ],
  ])('%s', (_, files, missing, idle) => {
    expect(places('missing-example', files)).toEqual(missing)
    expect(places('idle-intention', files)).toEqual(idle)
  })
})

describe('a severity in handbook.yaml', () => {
  const bullet = { 'guides/a.mdx': page('A', 'Said:\n\n• One.\n• Two.') }
  const inCell = senior(`## Tests faults\n\nWrites tests.\n\n${depth}\n\n• Kept the test.`)
  const turnedOff = { 'handbook.yaml': '+severity:\n  lost-item: off\n' }
  it.each<[string, ExampleFiles, string[]]>([
    ['turns down what of a rule for errors is a warning', { ...bullet, ...turnedOff }, []],
    ['turns down no error of the same rule', { ...inCell, ...turnedOff }, ['ladder/craft/senior.mdx:11:1']],
  ])('%s', (_, files, expected) => {
    expect(places('lost-item', files)).toEqual(expected)
    expect(places('idle-intention', files)).toEqual([])
  })

  it('cannot turn down a rule that finds errors only', () => {
    expect(places('idle-intention', { 'handbook.yaml': '+severity:\n  broken-link: off\n' })).toEqual(['handbook.yaml:9:3'])
  })
})

describe('letters that were lost', () => {
  it.each([
    ['Meets in the CafÃ© often.', '5:17', 'Café'],
    ['Says what it isnâ€™t.', '5:17', 'isn’t.'],
    ['Costs Â£5 or 5â‚¬.', '5:7', '£5'],
    ['SchrÃ¶der and MÃ¼ller know.', '5:5', 'Schröder'],
    ['Ships it ðŸš€ today.', '5:10', '🚀'],
    ['Lost \ufffd here.', '5:6', undefined],
  ])('%s', (line, place, whole) => {
    const [found] = checkOver({ 'guides/a.mdx': page('A', line) }).findings.filter(({ rule }) => rule === 'garbled-text')
    expect(`${found?.line}:${found?.column}`).toBe(place)
    expect(found?.suggestion).toBe(whole)
  })

  it.each(['NÃO, MAÇÃ… e «IRMû.', 'Â table, l’ÂGE, Â.', 'Château, pâté, 5 €, 20 °C, Müller', 'São João', 'Þ ð â € †'])(
    'not in %s',
    (line) => {
      expect(places('garbled-text', { 'guides/a.mdx': page('A', line) })).toEqual([])
    },
  )
})
