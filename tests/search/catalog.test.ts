import { describe, expect, it } from 'vitest'
import { namesByLetter } from '../../src/search/names-by-letter.ts'
import { packed, unpacked } from '../../src/search/packed.ts'
import { recordsOf } from '../../src/search/records.ts'
import { found, resultOf } from '../ladder/ladder-of.ts'
import { catalogFor, texts } from './catalog-of.ts'

const records = recordsOf(found(resultOf(texts).ladder))

describe('the records', () => {
  it('are everything that can be an answer', () => {
    expect(records.map(({ kind, address }) => `${kind} ${address}`)).toMatchInlineSnapshot(`
      [
        "level /levels/l1/",
        "level /levels/l2/",
        "level /levels/l3/",
        "category /ladder/craft/",
        "dimension /ladder/craft/#care",
        "cell /ladder/craft/l1/",
        "expectation /ladder/craft/l1/#estimates-own-work",
        "example /ladder/craft/l1/#estimates-own-work--1",
        "cell /ladder/craft/l2/",
        "expectation /ladder/craft/l2/#weighs-options",
        "example /ladder/craft/l2/#weighs-options--1",
        "expectation /ladder/craft/l2/#reads-every-diff-review",
        "cell /ladder/craft/l3/",
        "expectation /ladder/craft/l3/#settles-with-figures",
        "value /values/be-brave/",
        "sub-value /values/be-brave/#stay-brave",
        "discipline /disciplines/ops/",
        "guide /guides/first-steps/",
        "section /guides/first-steps/#ask-for-help",
      ]
    `)
  })

  it('keep the cells of a table and the items of a list apart, and leave sentences as they are', () => {
    const guide = '---\ntitle: First steps\n---\n\n## Ask\n\n| First | Then |\n| --- | --- |\n| Look | Ask. |\n\n- One\n- Two\n'
    const [section] = recordsOf(found(resultOf({ ...texts, 'guides/first-steps.mdx': guide }).ladder)).filter(
      ({ kind }) => kind === 'section',
    )
    expect(section?.text).toBe('First ·\nThen ·\nLook ·\nAsk.\nOne ·\nTwo')
  })

  it('keep the content that a note stands behind, where it cannot be cut out', () => {
    const guide = '---\ntitle: First steps\n---\n\n## Ask\n\n> Ask in the morning. TODO: say whom.\n>\n> TBD\n'
    const [section] = recordsOf(found(resultOf({ ...texts, 'guides/first-steps.mdx': guide }).ladder)).filter(
      ({ kind }) => kind === 'section',
    )
    expect(section?.text).toBe('Ask in the morning. TODO: say whom.')
  })

  it('know the same idea at other levels, the nearest first', () => {
    expect(records.find(({ name }) => name === 'Estimates own work')?.sameIdea).toEqual([
      '/ladder/craft/l2/#weighs-options',
      '/ladder/craft/l3/#settles-with-figures',
    ])
  })

  it('leave gaps out', () => {
    expect(JSON.stringify(records)).not.toMatch(/Need example|TODO/)
  })
})

describe('the catalogue', () => {
  it('loses nothing on its way but the texts that follow later', () => {
    const fragments = records.map((_, index) => String(index))
    const sent: typeof records = JSON.parse(JSON.stringify(packed(records, fragments, () => true)))
    const parentless = (list: readonly (typeof records)[number][]) =>
      list.map(({ parent, ...rest }) => ({ ...rest, parent: parent?.address }))
    expect(parentless(unpacked(sent as never).map(({ fragment: _, ...rest }) => rest))).toEqual(parentless(records))
  })

  it('carries the words that only prose and examples hold, so that slips in them can be mended', () => {
    expect(catalogFor().words.split(' ')).toContain('certificates')
  })

  it('names all from A to Z, examples and cells aside', () => {
    const groups = namesByLetter(unpacked(catalogFor().records), 'en')
    expect(groups.map(({ letter, entries }) => `${letter} ${entries.map(({ name }) => name).join(', ')}`)).toMatchInlineSnapshot(`
      [
        "A Ask for help",
        "B Be brave",
        "C Care, Craft",
        "E Estimates own work",
        "F First steps",
        "O Operations",
        "R Reads every diff review",
        "S Senior Software Maker, Senior Staff Software Maker, Settles with figures, Software Maker, Stay brave",
        "W Weighs options",
      ]
    `)
  })
})
