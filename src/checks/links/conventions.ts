import { resolveLink } from '../../ladder/links/paths.ts'
import { isMarkdown } from '../is-markdown.ts'
import type { Origin } from './follow.ts'
import type { Surroundings } from './surroundings.ts'

// Pages that GitHub makes for a repository: people link to them as if they were folders beside the documents.
const pagesOfGitHub =
  /(?:^|\/)(?:issues|pulls?|wiki|releases|discussions|actions|blob|tree|raw|edit|commits?|compare|milestones?|labels|projects|security|network|stargazers|graphs|archive|tags|branches|blame|contributors)(?:\/|$|\?)/
const madeByTools = /(?:^|\/)(?:node_modules|dist|build|out|target|_site|public|coverage|vendor|_build|__.*__)\//
const template = /[{}<>$|*\\^`"]|\.\.\.|…|%[{(A-Z_]{2}|^[@~:]|^#[/!]/

/** True for an address that is not meant as a path on this disk: a template, a page of GitHub, a folder that tools fill. */
export function meansElsewhere(href: string, from: string): boolean {
  if (template.test(href) || pagesOfGitHub.test(href) || madeByTools.test(href)) return true
  // These are shown on pages of GitHub, and templates become documents elsewhere.
  return /(?:^|\/)(?:ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE)|(?:^|\/)_?templates?\/|[{}$]|%[a-z_]+%/i.test(from)
}

/** True for a page of a site generator, whose addresses are not always those of files. */
const isPage = ({ path, text }: Origin): boolean => path.endsWith('.mdx') || /^---[ \t]*\r?\n[\s\S]*?\n---/.test(text)

/** Paths that tools take the same link for: without ending, with another one, or as an address of the page in place of its file. */
export function otherReadings(path: string, href: string, from: Origin, around: Surroundings): string[] {
  const asPage = resolveLink(href, `${from.path.replace(/\.[^./]*$/, '')}/index`).path
  const paths = [path, ...(isPage(from) || /^\.\.?\//.test(href) ? [asPage ?? path] : [])]
  if (href.startsWith('/') || isPage(from)) {
    const bare = path.startsWith('..') ? path : (resolveLink(href.replace(/^(?:\.?\.?\/)+/, ''), '').path ?? path)
    for (const folder of foldersAbove(from.path)) {
      const base = folder === '' ? '' : `${folder}/`
      for (const place of ['', 'static/', 'public/', 'content/', 'docs/', 'src/', 'src/pages/', 'assets/'])
        paths.push(base + place + bare)
    }
  }
  return paths.flatMap((each) => [each, ...sameName(each, around)])
}

/** Files and folders beside `path` that have its name but for the ending. */
function sameName(path: string, around: Surroundings): string[] {
  if (/\.mdx?$/i.test(path)) return [path.replace(/x?$/i, ''), path.replace(/x?$/i, 'x')]
  const bare = path.replace(/\.html?$/i, '')
  const cut = bare.lastIndexOf('/')
  const name = `${bare.slice(cut + 1)}.`
  const folder = bare.slice(0, Math.max(cut, 0))
  const named = [...(around.entriesOf(folder)?.keys() ?? [])].filter((entry) => entry.startsWith(name))
  return [bare, ...named.map((entry) => (folder === '' ? entry : `${folder}/${entry}`))]
}

/** True where a site generator may answer for an address that has no file, or where whoever would know is not at hand. */
export function servedBySite(path: string, href: string, from: Origin, around: Surroundings): boolean {
  const document = isMarkdown(path)
  const picture = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i.test(path)
  const site = isPage(from) || isSite(from.path, around)
  if (href.startsWith('/')) return site || !document
  if (site && !document && !picture) return true
  return isHollow(path, around)
}

/** True when the last folder of `path` that is there holds nothing, as one of a submodule that was not fetched. */
function isHollow(path: string, around: Surroundings): boolean {
  for (const folder of foldersAbove(path)) {
    const entries = around.entriesOf(folder)
    if (entries) return entries.size === 0
  }
  return false
}

const settings =
  /^(?:mkdocs\.ya?ml|docusaurus\.config\.\w+|astro\.config\.\w+|_config\.ya?ml|\.vitepress|\.vuepress|\.obsidian|book\.toml|hugo\.\w+|conf\.py|antora\.yml|next\.config\.\w+|gatsby-config\.\w+|\.?eleventy\.?\w*\.\w+|mint\.json|docs\.json|nuxt\.config\.\w+|_sidebar\.md|rspress\.config\.\w+|SUMMARY\.md|zensical\.toml)$/

const sites = new WeakMap<Surroundings, Map<string, boolean>>()

/** True when a folder above `path`, or one for documents beside it, has the settings of a site generator. */
function isSite(path: string, around: Surroundings): boolean {
  const known = sites.get(around) ?? new Map<string, boolean>()
  sites.set(around, known)
  return foldersAbove(path).some((folder) => {
    if (!known.has(folder)) known.set(folder, hasSettings(folder, around))
    return known.get(folder)
  })
}

function hasSettings(folder: string, around: Surroundings): boolean {
  return ['', 'website', 'docs', 'doc', 'site', 'www', 'documentation'].some((name) => {
    const place = folder === '' || name === '' ? folder + name : `${folder}/${name}`
    return [...(around.entriesOf(place)?.keys() ?? [])].some((entry) => settings.test(entry))
  })
}

/** The folders above a path, the nearest first, the root last. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '']
}
