import type { Documents } from '../documents.ts'
import type { Findings } from '../finding.ts'
import type { Expectation, Ladder, Level } from '../model.ts'
import type { LinkUse } from '../passage.ts'
import { relative } from './paths.ts'

/** A link from an expectation, or from an example of one, to an expectation of a level above. */
export interface ThreadUp {
  from: Expectation
  target: Expectation
  link: LinkUse
}

/** So many threads between two levels, all of them up, are no slips: it is the levels that are listed the wrong way round. */
const manyThreads = 3

/** Reports threads that lead up: each where it stands, but levels in the wrong order once, where they are listed. */
export function reportThreadsUp(threads: readonly ThreadUp[], ladder: Ladder, documents: Documents, findings: Findings): void {
  const byPair = Map.groupBy(threads, ({ from, target }) => pairOf(from.cell.level, target.cell.level))
  const down = threads.length < manyThreads ? new Set<string>() : pairsDown(ladder)
  const reversed = [...byPair].filter(([pair, { length }]) => length >= manyThreads && !down.has(pair))
  const reversedPairs = new Set(reversed.map(([pair]) => pair))
  for (const thread of threads)
    if (!reversedPairs.has(pairOf(thread.from.cell.level, thread.target.cell.level))) reportThread(thread, findings)
  const [most] = reversed.toSorted(([, some], [, others]) => others.length - some.length)
  if (most) reportOrder(most[1], documents, findings)
}

const pairOf = (low: Level, high: Level): string => `${low.id} ${high.id}`

/** The pairs of levels between which at least one thread leads down. */
function pairsDown({ categories }: Ladder): ReadonlySet<string> {
  const expectations = categories.flatMap(({ cells }) => cells.flatMap((cell) => cell.expectations))
  return new Set(expectations.flatMap(({ cell, growsFrom }) => growsFrom.map((lower) => pairOf(lower.cell.level, cell.level))))
}

function reportThread({ from, target, link }: ThreadUp, findings: Findings): void {
  findings.error(
    'thread-up',
    link.place,
    `This links up, to \`${target.name}\` of ${target.cell.level.short}. Expectations link down, to what they build on: remove this link, and write \`[${from.name}](${relative(target.source.file, from.source.file)}#${from.id})\` below that one.`,
  )
}

function reportOrder(threads: readonly ThreadUp[], { config, placeInConfig }: Documents, findings: Findings): void {
  const [{ from, target } = {}] = threads
  if (!from || !target) return
  const [low, high] = [from.cell.level.id, target.cell.level.id]
  const track = config.tracks.findIndex(({ levels }) => levels.includes(high))
  findings.error(
    'thread-up',
    placeInConfig(['tracks', track, 'levels', config.tracks[track]?.levels.indexOf(high) ?? 0]),
    `\`${high}\` is listed above \`${low}\`, but each of the ${threads.length} threads between them leads from \`${low}\` to \`${high}\`. List the levels from the lowest up, or turn the links round.`,
  )
}
