import { describe, expect, it } from 'vitest'
import { addExample } from '../../src/contributing/add-example.ts'
import { cardOf } from '../../src/contributing/cell-card.ts'
import { found, ladderOf } from '../ladder/ladder-of.ts'

const path = 'ladder/craft/senior.mdx'
const text = `## First

Expects one thing, with *weight* and \`code\`.

- **Web:** Did one thing.
- Did another thing.
- Need example for Operations.

## Second [#kept]

Expects another thing.

- Need example for Web.

## Third

Expects a third thing.

In two paragraphs.
`
const { ladder } = ladderOf({ [path]: text, 'ladder/craft/junior.mdx': '## Below\n\nExpects little.\n' })
const card = cardOf(found(ladder.cells.find(({ id }) => id === 'craft/senior')), { page: '/x/' })

describe('the card of a cell', () => {
  it('holds its expectations in plain words', () => {
    expect(card).toMatchInlineSnapshot(`
      {
        "category": "Craft",
        "expectations": [
          {
            "examples": [
              {
                "disciplines": [
                  "Web",
                ],
                "text": "Did one thing.",
              },
              {
                "disciplines": [],
                "text": "Did another thing.",
              },
            ],
            "heading": "## First",
            "id": "first",
            "line": 1,
            "name": "First",
            "place": "after the list item that begins on line 6",
            "text": "Expects one thing, with weight and code.",
          },
          {
            "examples": [],
            "heading": "## Second",
            "id": "kept",
            "line": 9,
            "name": "Second",
            "place": "above the note on line 13",
            "text": "Expects another thing.",
          },
          {
            "examples": [],
            "heading": "## Third",
            "id": "third",
            "line": 15,
            "name": "Third",
            "place": "at the end of its text, with an empty line between",
            "text": "Expects a third thing.
      In two paragraphs.",
          },
        ],
        "file": "ladder/craft/senior.mdx",
        "level": "Senior",
        "links": {
          "page": "/x/",
        },
        "short": "Senior",
      }
    `)
  })

  it.each([
    ['first', 'after', (line: number) => line - 1],
    ['kept', 'above', (line: number) => line],
  ] as const)('says of %s the place where the command puts an example', (expectation, word, neighbour) => {
    const request = { expectation, done: 'Moved the old form', outcome: 'Nobody calls about it any more' }
    const { line } = addExample({ path, text }, [], request)
    const { place } = found(card.expectations.find(({ id }) => id === expectation))
    expect(place).toContain(word)
    expect(place).toContain(`line ${neighbour(line)}`)
  })
})
