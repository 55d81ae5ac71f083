import { PassThrough } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { gatherExample } from '../../scripts/new-example.ts'
import { gatherCell, gatherExpectation, gatherPage } from '../../scripts/new-others.ts'
import { Cancelled, questionsAt, requireFlags } from '../../scripts/new-questions.ts'
import { checkOver, plainLadder } from '../checks/plain-ladder.ts'
import { found } from '../ladder/ladder-of.ts'

const down = '\u001b[B'
const enter = '\r'
const cancel = '\u0003'

const senior = `- Need example for Data.

## Tests each fault

Writes a test that shows the fault, for whoever comes next.

- **Data:** Kept the import of that day as a test.

## Ends faults

Ends what causes them.
`
const ladderWith = (files: Record<string, string> = {}) => found(checkOver(files).ladder)
const ladder = ladderWith({ 'ladder/craft/senior.mdx': senior })

/** Questions at a terminal, where each one in turn gets its keys once it is shown. Another question than the expected one gets none. */
function answering(script: readonly (readonly [question: string, ...keys: string[]])[]) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const left = [...script]
  let shown = ''
  let seen = 0
  output.on('data', async (data: Buffer) => {
    shown += data
    const [question, ...keys] = left[0] ?? []
    const at = question === undefined ? -1 : shown.indexOf(question, seen)
    if (question === undefined || at < 0) return
    seen = at + question.length
    left.shift()
    for (const key of keys) {
      await pause(5)
      input.write(key)
    }
  })
  return { ask: questionsAt(input, output), shown: () => shown }
}

const textOf = () => senior

describe('at a terminal', { timeout: 10_000 }, () => {
  it('everything about an example is asked for: what wants one comes first, and the note that it answers last', async () => {
    const { ask, shown } = answering([
      ['Which category?', enter],
      ['Which level?', down, enter],
      ['Which expectation', enter],
      ['From which discipline?', enter],
      ['What was done?', 'ended it', enter],
      ['What came of it', 'it held', enter],
      ['Does it answer one of these notes?', down, enter],
    ])
    expect(await gatherExample({}, ladder, ask)).toMatchObject({
      expectation: { id: 'ends-faults', cell: { id: 'craft/senior' } },
      discipline: { id: 'data' },
      done: 'ended it',
      outcome: 'it held',
      answers: { text: 'Need example for Data.' },
    })
    expect(shown()).toContain('wants an example')
  })

  it('only what no flag says is asked for', async () => {
    const { ask, shown } = answering([['What came of it', 'it held', enter]])
    const flags = { for: 'craft/junior/finds-causes', discipline: 'none', done: 'ended it' }
    const example = await gatherExample(flags, ladder, ask)
    expect(example).toMatchObject({ expectation: { id: 'finds-causes' }, done: 'ended it', outcome: 'it held' })
    expect(example).not.toHaveProperty('discipline')
    expect(shown()).not.toMatch(/Which|Does it answer/)
  })

  it('an expectation is asked for its dimension and for the one below that it grew from', async () => {
    const { ask } = answering([
      ['Which category?', enter],
      ['Which level?', down, enter],
      ['What is it called?', 'Ends more', enter],
      ['What is expected', 'ends it', enter],
      ['Which dimension', enter],
      ['grow from?', enter],
    ])
    const { changes } = await gatherExpectation({ flags: {}, ladder, ask, textOf })
    const links = '[Depth](index.mdx#depth) · [Finds causes](junior.mdx#finds-causes)'
    expect(found(changes[0]).after).toContain(`## Ends more\n\nEnds it.\n\n${links}\n`)
  })

  it('a cell is chosen from those that are not written', async () => {
    const { ask, shown } = answering([
      ['Which category?', enter],
      ['Which level?', enter],
    ])
    const unwritten = ladderWith({ 'ladder/craft/senior.mdx': '-' })
    const { place } = await gatherCell({ flags: {}, ladder: unwritten, ask, textOf })
    expect(place.file).toBe('ladder/craft/senior.mdx')
    expect(shown()).not.toContain('Junior')
    await expect(gatherCell({ flags: {}, ladder, ask, textOf })).rejects.toThrow('Every cell of the ladder is written.')
  })

  it('a value is asked for its name', async () => {
    const { ask } = answering([['What is the value called?', 'Be kind', enter]])
    const { place } = await gatherPage('value', { flags: {}, ladder, ask, textOf: () => found(plainLadder['handbook.yaml']) })
    expect(place.file).toBe('values/be-kind.mdx')
  })

  it('leaving a question ends it all', async () => {
    const { ask } = answering([
      ['Which category?', enter],
      ['Which level?', cancel],
    ])
    await expect(gatherExample({}, ladder, ask)).rejects.toBeInstanceOf(Cancelled)
  })
})

describe('without a terminal', () => {
  it('what is missing is named', async () => {
    const message = 'There is no terminal to ask at, and `--b`, `--c` must be given.'
    expect(() => requireFlags({ a: 'x' }, ['a', 'b', 'c'])).toThrow(message)
    await expect(gatherExample({ done: 'x' }, ladder, undefined)).rejects.toThrow('`--for`, `--outcome` must be given')
    await expect(gatherCell({ flags: {}, ladder, ask: undefined, textOf })).rejects.toThrow('`--in` must be given')
  })
})
