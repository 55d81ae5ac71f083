import type { Documents } from './documents.ts'
import { onceEach } from './fields/listed.ts'
import type { Findings, Place } from './finding.ts'
import { linksLeadThere } from './links/link-words.ts'
import { countLinks } from './links/survey.ts'
import type { Level, Track } from './model.ts'
import { didYouMean, nearest, renamingOf } from './nearest.ts'
import { noProse, unlinked } from './node.ts'

/** Makes the tracks and their levels, each level above the one before and each track above the level that it follows. */
export function makeTracks(documents: Documents, findings: Findings): Track[] {
  const { config, placeInConfig } = documents
  const known = new Map<string, Level>()
  const entries = onceEach(
    config.tracks,
    { what: 'track', idOf: ({ id }) => id, placeOf: (index) => placeInConfig(['tracks', index, 'id']) },
    findings,
  )
  const tracks = entries.map((entry) => {
    const track: Track = { id: entry.id, title: entry.title, levels: [] }
    for (const [rank, id] of entry.levels.entries()) {
      const place = placeInConfig(['tracks', config.tracks.indexOf(entry), 'levels', rank])
      const twin = known.get(id)
      if (twin) {
        findings.error(
          'duplicate-id',
          place,
          `The level \`${id}\` stands in the track \`${twin.track.id}\` already. A level belongs to one track, once: take it out of one of the two.`,
        )
        continue
      }
      const meant = documents.meant.levels.get(id)
      if (meant !== undefined) reportMeantLevel(id, meant, place, documents, findings)
      else if (!documents.isThere(`levels/${id}`)) {
        const path = `levels/${id}.mdx`
        documents.absent.add(path)
        findings.error(
          'missing-document',
          place,
          `The level \`${id}\` has no document.${linksLeadThere(countLinks(documents.survey, path))} Write \`${path}\`, with \`title: …\` and what else its neighbours have in their front matter, or take the level out of the track.`,
        )
      }
      const level = makeLevel(id, track, documents)
      known.set(id, level)
      track.levels.push(level)
    }
    return track
  })
  joinTracks(tracks, known, documents, findings)
  const listed = new Set(config.tracks.flatMap(({ levels }) => levels))
  for (const [id, { file }] of documents.levels) {
    if (!listed.has(id)) reportUnknownLevel(id, file, known.keys(), findings, documents.isThere)
  }
  return tracks
}

function reportMeantLevel(id: string, meant: string, place: Place, { paths }: Documents, findings: Findings): void {
  const cells = [...paths].some((path) => path.startsWith('ladder/') && path.endsWith(`/${id}.mdx`))
  const message = cells
    ? `The level \`${id}\` has no document, while no track lists \`levels/${meant}.mdx\`.`
    : `There is no level \`${id}\`: no document is for it, while \`${meant}\` has some.`
  findings.error('missing-document', place, message + didYouMean(meant), meant)
}

/** Says that handbook.yaml lacks the level that `file` is for. */
export function reportUnknownLevel(
  id: string,
  file: string,
  known: Iterable<string>,
  findings: Findings,
  isThere: (stem: string) => boolean,
  suggestion = nearest(id, known),
): void {
  const stem = suggestion && file.replace(/[^/]+$/, suggestion)
  const remedy =
    suggestion && stem
      ? `${didYouMean(suggestion)} ${renamingOf(`${id}.mdx`, `${suggestion}.mdx`, isThere(stem), 'file')}`
      : ' Add it to handbook.yaml, or rename the file.'
  findings.error('unknown-level', { file, line: 1, column: 1 }, `handbook.yaml has no level \`${id}\`.${remedy}`, suggestion)
}

/** True when `lower` stands below `upper` on the way up to it, over the border of a track too. */
export function isBelow(lower: Level, upper: Level): boolean {
  for (let level = upper.below; level; level = level.below) if (level === lower) return true
  return false
}

/** Puts the first level of each track above the one that its `after` names. A circle has no bottom, so its first link is refused. */
function joinTracks(tracks: readonly Track[], known: ReadonlyMap<string, Level>, documents: Documents, findings: Findings): void {
  const { config, placeInConfig } = documents
  const wanted = new Map<Track, Level>()
  for (const track of tracks) {
    const index = config.tracks.findIndex(({ id }) => id === track.id)
    const after = config.tracks[index]?.after
    if (after === undefined) continue
    const below = known.get(after)
    if (below && below.track !== track) wanted.set(track, below)
    else {
      const others = [...known.values()].filter((level) => level.track !== track).map(({ id }) => id)
      const suggestion = nearest(after, others)
      const remedy = didYouMean(suggestion) || ' Write the id of a level of another track, or remove the line.'
      findings.error(
        'unknown-level',
        placeInConfig(['tracks', index, 'after']),
        `\`after: ${after}\` names no level of another track.${remedy}`,
        suggestion,
      )
    }
  }
  for (const [track, below] of wanted) {
    if (leadsTo(track, below, wanted)) {
      wanted.delete(track)
      const index = config.tracks.findIndex(({ id }) => id === track.id)
      findings.error(
        'unknown-level',
        placeInConfig(['tracks', index, 'after']),
        `\`after: ${below.id}\` leads in a circle: the track \`${below.track.id}\` stands above \`${track.id}\` itself. Remove one of the two lines.`,
      )
    }
  }
  for (const [{ levels }, below] of wanted) if (levels[0]) levels[0].below = below
}

function leadsTo(track: Track, from: Level, wanted: ReadonlyMap<Track, Level>): boolean {
  const seen = new Set<Track>()
  for (let next: Level | undefined = from; next && !seen.has(next.track); next = wanted.get(next.track)) {
    if (next.track === track) return true
    seen.add(next.track)
  }
  return false
}

function makeLevel(id: string, track: Track, documents: Documents): Level {
  const document = documents.levels.get(id)
  const file = document?.file ?? `levels/${id}.mdx`
  const { title = id, short, reviewed: _, ...facts } = document?.data ?? {}
  const below = track.levels.at(-1)
  return {
    kind: 'level',
    id,
    name: title,
    short: short ?? (/^[a-z]{1,4}-?\d+$/.test(id) ? id.toUpperCase() : title),
    track,
    rank: track.levels.length,
    ...(below ? { below } : {}),
    ...(facts as Pick<Level, 'reach' | 'horizon' | 'ambiguity' | 'guidance'>),
    prose: document?.prose ?? noProse(file),
    cells: [],
    source: { file, line: 1, column: 1 },
    address: `/levels/${id}/`,
    ...unlinked(),
  }
}
