import { describe, expect, it } from 'vitest'
import type { Ladder } from '../../src/ladder/model.ts'
import type { Part } from '../../src/ladder/prose.ts'
import { readLadder } from '../../src/ladder/read.ts'
import { components } from '../../src/ladder/safety/components.ts'
import { isBelow } from '../../src/ladder/tracks.ts'
import { found, lines } from './ladder-of.ts'

const namesIn = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.kind === 'component' ? [part.name, ...namesIn(part.parts)] : []))

describe('the ladder with two tracks', async () => {
  const { ladder: read, findings } = await readLadder('tests/fixtures/two-tracks')
  const ladder: Ladder = found(read)
  const expectations = ladder.cells.flatMap((cell) => cell.expectations)

  it('has no fault', () => {
    expect(lines(findings)).toBe('')
  })

  it('has what its folder holds', () => {
    expect({
      tracks: ladder.tracks.map(({ id, levels }) => `${id}: ${levels.map((level) => level.id).join(', ')}`),
      cells: ladder.cells.map(({ id, written }) => (written ? id : `${id} (not written)`)),
      expectations: expectations.length,
      examples: expectations
        .flatMap(({ examples }) => examples)
        .map(
          ({ observed, disciplines }) =>
            `${observed ? 'observed' : 'illustrative'}: ${disciplines.map(({ id }) => id).join(', ')}`,
        ),
      notes: expectations.flatMap(({ notes }) => notes).map(({ text, discipline }) => [text, discipline]),
      meant: expectations.flatMap(({ noExampleNeeded }) => noExampleNeeded ?? []),
      subValues: ladder.values.flatMap(({ subValues }) => subValues.map(({ name }) => name)),
      images: ladder.images,
    }).toMatchInlineSnapshot(`
      {
        "cells": [
          "safe-operation/junior",
          "safe-operation/practitioner",
          "safe-operation/expert (not written)",
          "safe-operation/team-lead",
          "safe-operation/head-of-service",
          "people/team-lead",
          "people/head-of-service",
        ],
        "examples": [
          "observed: ward",
          "illustrative: imaging",
          "illustrative: ward",
          "observed: records",
          "illustrative: ward",
          "observed: ward",
        ],
        "expectations": 7,
        "images": [
          "guides/images/sheet.png",
        ],
        "meant": [
          "No example needed: the log itself is the example.",
        ],
        "notes": [
          [
            "Need example for Records.",
            "records",
          ],
          [
            "TODO: ask the two new leads",
            undefined,
          ],
        ],
        "subValues": [
          "Ask before you act",
          "Say what you did",
        ],
        "tracks": [
          "technician: junior, practitioner, expert",
          "leadership: team-lead, head-of-service",
        ],
      }
    `)
  })

  it('draws every component in its guide', () => {
    const { prose } = found(ladder.guides[0])
    const used = new Set([prose.lead, ...prose.sections].flatMap(({ parts }) => namesIn(parts)))
    expect([...used].sort()).toEqual(Object.keys(components).sort())
  })

  it('threads lead down, over the border of a track too', () => {
    const threads = expectations.flatMap(({ name, growsFrom }) => growsFrom.map((lower) => `${name} < ${lower.name}`))
    expect(threads).toEqual([
      'Finds the cause < Follows the runbook',
      'Plans for the night that goes wrong < Finds the cause',
      'Brings up the next leads < Gives rest its place',
    ])
    const level = (id: string) => found(ladder.levels.find((each) => each.id === id))
    expect(isBelow(level('practitioner'), level('head-of-service'))).toBe(true)
    expect(isBelow(level('expert'), level('head-of-service'))).toBe(false)
  })

  it('keeps the id of an expectation that was renamed', () => {
    expect(expectations.find(({ id }) => id === 'shift-log')).toMatchObject({
      name: 'Writes down what happened',
      livedBy: [{ id: 'hand-over' }],
    })
  })
})

describe('the broken ladder', () => {
  it('gets a finding for each fault, where it stands', async () => {
    expect(lines((await readLadder('tests/fixtures/broken')).findings)).toMatchInlineSnapshot(`
      "guides/Bad Name.mdx:1:1 file-name \`Bad Name\` cannot be part of an address: it holds a space. Use lower-case letters a–z, digits and single hyphens. Rename it \`bad-name\`.
      guides/colon.mdx:3:14 front-matter-syntax A colon in this text confuses YAML. Put the whole text in quotes: \`"…"\`.
      guides/expression.mdx:5:14 code-in-content \`{30 + 10}\` is code, and content holds none. Write \`\\{\` for the sign itself.
      guides/headings.mdx:5:1 heading A \`#\` heading is a title, and a page has its title from elsewhere. Write \`## Headings\`, or remove this line where it only repeats the title.
      guides/headings.mdx:9:1 duplicate-id The id \`cloth\` is taken on line 7. Choose another.
      guides/html.md:1:1 front-matter-syntax The front matter is never closed. Write a line \`---\` below its last field.
      guides/images.mdx:5:1 image An image of another site stands here. Put it into the content folder: readers would be seen by that site.
      guides/images.mdx:7:1 image There is no image \`needle.png\`. Put a file of this name beside the document, write the name of one that is there, or remove this image.
      guides/import.mdx:5:1 code-in-content Content holds no \`import\` or \`export\`. Remove the line; components need none.
      guides/links.mdx:7:5 broken-link The link \`../values/caer.mdx\` leads to nothing. Did you mean \`../values/care.mdx\`?
      guides/links.mdx:7:33 broken-anchor \`values/care.mdx\` has no heading \`#mend-frist\`. Did you mean \`#mend-first\`?
      guides/links.mdx:8:1 code-in-content A link may begin with https:, http:, mailto: or be relative; this one begins with \`javascript:\`. Write the address of a page, or remove the link.
      guides/links.mdx:10:3 broken-link The link \`/values/care/\` leads to nothing. Did you mean \`../values/care.mdx\`?
      guides/links.mdx:10:29 broken-link This link leads nowhere. Write the file that it means in the round brackets, or remove it.
      guides/markup.mdx:2:8 front-matter The field \`title\` holds \`Mind the <b>needle</b>\`: write plain text, without markup.
      guides/never-closed.mdx:1:1 front-matter-syntax The front matter is never closed. Write a line \`---\` below its last field.
      guides/no-title.mdx:2:1 front-matter The field \`title\` is missing. Add a line \`title: …\`.
      guides/number.mdx:2:8 front-matter The field \`title\` holds \`2026\`: text is expected; put it in quotes.
      guides/script.mdx:5:1 code-in-content \`<script>\` is HTML, and content holds none. Remove it, from its first tag to its last.
      guides/script.mdx:7:1 code-in-content \`<Asside>\` is neither Markdown nor a component that pages provide. Did you mean \`Aside\`? Remove it, or use one of these: Aside, Steps, CardGrid, Card, Brief, Field.
      guides/tag.mdx:2:8 front-matter-syntax A YAML tag (\`!…\`) stands here. Remove it: plain text is enough.
      guides/toml.mdx:1:1 front-matter-syntax The file begins with \`+++\`, which is no YAML front matter. Begin with a line \`---\`, write fields as \`name: text\`, end with \`---\`.
      guides/twice.mdx:3:1 front-matter-syntax The field \`title\` stands above already. Keep one of the two lines.
      guides/twin.md:1:1 front-matter-syntax The front matter is never closed. Write a line \`---\` below its last field.
      guides/twin.mdx:1:1 file-name \`guides/twin.md\` has the same address. Keep one of the two, or rename one.
      guides/unknown-field.mdx:3:1 front-matter Unknown field \`descripton\`. Did you mean \`description\`?
      guides/unknown-field.mdx:4:1 front-matter Unknown field \`hero\`. Remove it, or use one of these: \`title\`, \`description\`, \`group\`, \`source\`, \`reviewed\`.
      handbook.yaml:6:30 missing-document The level \`ghost\` has no document. Write \`levels/ghost.mdx\`, with \`title: …\` and what else its neighbours have in their front matter, or take the level out of the track.
      handbook.yaml:8:10 missing-document \`values\` lists \`car\`, and there is no \`values/car.mdx\`. Did you mean \`care\`?
      ladder/craft/junior.mdx:2:11 front-matter The field \`examples\` holds \`invented\`: use one of \`observed\`, \`illustrative\`.
      ladder/craft/senior.mdx:1:1 example-without-expectation This example stands above the first expectation. Move it below the \`##\` of the one that it shows, or remove it where it is told there.
      ladder/craft/senior.mdx:7:1 thread-up This links up, to \`Haunts the loom\` of ghost. Expectations link down, to what they build on: remove this link, and write \`[Cuts without waste](senior.mdx#cuts-without-waste)\` below that one.
      ladder/craft/senior.mdx:9:5 unknown-discipline No discipline is called \`Textil\`. Did you mean \`Textile\`?
      ladder/craft/senior.mdx:10:1 empty-example This list item is empty. Write what somebody did, or remove it.
      ladder/craft/senior.mdx:12:1 duplicate-id The id \`cuts-without-waste\` belongs to the expectation on line 3 too. Rename one, give it an id of its own as in \`## Cuts without waste [#another-id]\`, or remove it where it is a copy.
      ladder/craft/senior.mdx:16:1 empty-expectation The expectation \`Measures twice\` says nothing. Write below its heading what is expected.
      ladder/craft/senior.mdx:24:1 code-in-content A cell holds text, lists and links; \`<Aside>\` belongs in a guide or a category. Remove its tags and keep the words.
      ladder/craft/snior.mdx:1:1 unknown-level handbook.yaml has no level \`snior\`. Did you mean \`senior\`? \`senior.mdx\` is there as well: move what it lacks from \`snior.mdx\` into it, and remove this file.
      level/old.mdx:1:1 layout The layout has no place for \`level/old.mdx\`. Did you mean the folder \`levels\`?
      levels/senior.mdx:3:11 front-matter The field \`reviewed\` holds \`last spring\`: use a day of the calendar, such as 2026-11-21.
      notes.txt:1:1 layout The layout has no place for \`notes.txt\`. Move or remove it. Content is \`handbook.yaml\`, \`index.mdx\`, \`levels/<level>.mdx\`, \`ladder/<category>/index.mdx\`, \`ladder/<category>/<level>.mdx\`, \`values/<value>.mdx\`, \`principles/<principle>.mdx\`, \`guides/<guide>.mdx\`."
    `)
  })
})
