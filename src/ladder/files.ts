import type { Findings } from './finding.ts'
import { type DocumentKind, idsIn, isPartOfNoHandbook, kindOf, layoutInWords } from './layout.ts'
import { idFault, imageNameFault, type NameFault, nameFault, plainName } from './names.ts'
import { nearest } from './nearest.ts'
import { copyFault } from './source/copies.ts'
import { type ContentFiles, imageEndings, type SourceFile } from './source/source.ts'

/** A file, and what it is by its path, or by the path that it most likely should have. */
export interface PlacedFile {
  file: SourceFile
  kind: DocumentKind
}

/** Sorts out the documents among `files`. Names that no address can hold, twins, and files without a place become findings. */
export function placeFiles(files: ContentFiles, findings: Findings): PlacedFile[] {
  const kinds = new Map(files.texts.map(({ path }) => [path, kindOf(path)]))
  const paths = [...files.texts.map(({ path }) => path), ...files.images, ...(files.unreadable ?? [])]
  const rank = (path: string) => (faultOf(path, kinds.get(path)) ? 2 : kinds.get(path) ? 0 : 1)
  const all = new Set(paths)
  const twins = twinsAmong(paths, rank)
  const foldersAtFault = new Set<string>()
  const report = (path: string, rule: string, { message, suggestion }: NameFault) => {
    const folder = path.replace(/[^/]*$/, '')
    // The name of a folder is told at the first of its files.
    const ofFolder = folder.split('/').some((name) => name !== '' && message.startsWith(`\`${name}\``))
    if (ofFolder && foldersAtFault.has(folder)) return
    if (ofFolder) foldersAtFault.add(folder)
    findings.error(rule, { file: path, line: 1, column: 1 }, message, suggestion)
  }
  const isFine = (path: string): boolean => {
    const twin = twins.get(path)
    const wrong = twin === undefined ? faultOf(path, kinds.get(path)) : twinFault(path, twin)
    const fault = wrong || !kinds.get(path) ? (copyFault(path, all) ?? wrong) : undefined
    if (fault) report(path, 'file-name', fault)
    return fault === undefined
  }
  // A document whose name is wrong is read as the one that it is meant to be, unless that one is there.
  const ill = new Set(files.texts.flatMap(({ path, meant }) => (meant === undefined ? [] : [path])))
  const sound = paths.filter((path) => !ill.has(path) && !twins.has(path) && !faultOf(path, kinds.get(path)))
  const standsFor = new Set(sound.map(addressOf))
  const misnamed = (file: SourceFile): PlacedFile[] => {
    const meant = twins.has(file.path) ? undefined : (file.meant ?? plainPath(file.path))
    const kind = meant === undefined || standsFor.has(addressOf(meant)) ? undefined : kindOf(meant)
    if (!kind || meant === undefined || faultOf(meant, kind)) return []
    standsFor.add(addressOf(meant))
    return [{ file, kind }]
  }
  for (const path of files.images) isFine(path)
  return files.texts.flatMap((file): PlacedFile[] => {
    const kind = kinds.get(file.path)
    if (isPartOfNoHandbook(file.path)) return []
    if (file.meant !== undefined || !isFine(file.path)) return misnamed(file)
    if (!kind) report(file.path, 'layout', homelessFault(file.path))
    return kind ? [{ file, kind }] : []
  })
}

/** The path with names that every address can hold. */
const plainPath = (path: string): string =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .map(plainName)
    .join('/') + (/\.mdx?$/i.exec(path)?.[0].toLowerCase() ?? '')

function faultOf(path: string, kind: DocumentKind | undefined): NameFault | undefined {
  const segments = path.split('/')
  for (const segment of segments) {
    const fault = nameFault(segment)
    if (fault) return fault
  }
  const isImage = imageEndings.some((ending) => path.toLowerCase().endsWith(`.${ending}`))
  const faults = kind ? idsIn(kind).map(idFault) : isImage ? segments.map(imageNameFault) : []
  return faults.find((fault) => fault !== undefined)
}

/**
 * Paths that lead to one address, or to one file where case and accents do not count, each with the twin that keeps the place: the
 * first of the lowest rank.
 */
function twinsAmong(paths: readonly string[], rank: (path: string) => number): ReadonlyMap<string, string> {
  const groups = Map.groupBy(paths, addressOf)
  const twins = new Map<string, string>()
  for (const group of groups.values()) {
    const [kept, ...others] = group.toSorted((a, b) => rank(a) - rank(b))
    for (const path of others) if (kept !== undefined) twins.set(path, kept)
  }
  return twins
}

/** The same for all paths that lead to one address. */
const addressOf = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?:\/index)?\.mdx?$/, '')

function twinFault(path: string, twin: string): NameFault {
  const sameFile = path.normalize('NFC').toLowerCase() === twin.normalize('NFC').toLowerCase()
  return {
    message: sameFile
      ? `\`${twin}\` is the same file on Windows and macOS. Keep one of the two, or rename one.`
      : `\`${twin}\` has the same address. Keep one of the two, or rename one.`,
  }
}

function homelessFault(path: string): NameFault {
  const folder = path.split('/')[0] ?? ''
  const near = path.includes('/') ? nearest(folder, ['levels', 'ladder', 'values', 'principles', 'guides']) : undefined
  const suggestion = near === folder ? undefined : near
  const remedy = suggestion ? `Did you mean the folder \`${suggestion}\`?` : `Move or remove it. Content is ${layoutInWords}.`
  return { message: `The layout has no place for \`${path}\`. ${remedy}`, ...(suggestion ? { suggestion } : {}) }
}
