import { launch } from '../../tests/site/browser.ts'
import { comparedSites } from './compared-sites.ts'
import { kilobytes, median, milliseconds, percentile, table } from './figures.ts'
import type { KeyTimes } from './reader.ts'
import { type SearchRound, type ServedSite, searchOnce } from './search-round.ts'
import { docusaurus } from './sites/docusaurus.ts'
import { starlight } from './sites/starlight.ts'
import { vitepress } from './sites/vitepress.ts'
import { serveStill } from './still-server.ts'
import { typeEverywhere } from './warm-typing.ts'

// One each round; every site answers each of them.
const questions = ['leverage', 'estimates', 'mentor', 'incident', 'roadmap', 'experiment']

/** Measures what search costs a reader on a slow line and how quickly it answers, on four sites of the same content. Returns Markdown. */
export async function benchWeight(): Promise<string> {
  const built = await comparedSites([starlight, vitepress, docusaurus])
  const served = await Promise.all(built.map(async (site) => ({ site, ...(await serveStill(site.folder)) })))
  const rounds = new Map<ServedSite, SearchRound[]>(served.map(({ site, origin }) => [{ ...site, origin }, []]))
  const browser = await launch()
  try {
    for (const [turn, question] of questions.entries()) {
      for (const [site, done] of rounds) {
        const round = await searchOnce(browser, site, question)
        // The first round is for the server, which packs a file when it is first asked for.
        if (turn > 0) done.push(round)
      }
    }
    const keys = await typeEverywhere(browser, [...rounds.keys()])
    return `${tableOf(rounds, keys)}\n${caption(keys)}\n`
  } finally {
    await browser.close()
    for (const { server } of served) server.close()
  }
}

const head = [
  'site',
  'a page, all bytes',
  'requests',
  'search bytes before intent',
  'intent to first answer',
  'bytes until then',
  'key to results, warm',
  '95th percentile',
]

function tableOf(rounds: ReadonlyMap<ServedSite, SearchRound[]>, keys: ReadonlyMap<ServedSite, KeyTimes[]>): string {
  const rows = [...rounds].map(([site, done]) => {
    const middle = (figure: keyof SearchRound) => median(done.map((round) => round[figure]))
    const firsts = (keys.get(site) ?? []).map(({ first }) => first)
    return [
      site.name,
      kilobytes(middle('pageBytes')),
      String(middle('requests')),
      kilobytes(middle('bytesBefore')),
      milliseconds(middle('firstAnswer')),
      kilobytes(middle('bytesAfter')),
      milliseconds(median(firsts)),
      milliseconds(percentile(firsts, 95)),
    ]
  })
  return table(head, rows)
}

function caption(keys: ReadonlyMap<ServedSite, KeyTimes[]>): string {
  const count = Math.min(...[...keys.values()].map(({ length }) => length))
  const rests = [...keys].map(([{ name }, times]) => `${milliseconds(median(times.map(({ last }) => last)))} (${name})`)
  return [
    `The page of one cell, cold, in one Chromium over 1.6 Mbit/s with 150 ms a request, workers too; medians of ${questions.length - 1} rounds,`,
    'the sites in turn. Bytes are as sent, with brotli and headers. Search bytes are those of files that only the search asks for, by',
    'their names; search code inside a file that the page needs anyway is not counted, on any site. Intent is Ctrl K once the page is',
    'quiet; the word is put into the field as soon as that has the focus, and an answer is a link in the list of results, on screen.',
    `Warm is a second search over a quick line: from a key to the frame in which the list changed, at least ${count} keys of ten words.`,
    `It had come to rest, with all its texts, after ${rests.join(', ')}.`,
  ].join('\n')
}
