import { Findings } from '../../src/ladder/finding.ts'
import { readContent } from '../../src/ladder/read.ts'
import { contentFolder } from '../../src/site/settings.ts'
import { soundLadder } from '../content.ts'
import { buildHandbook, buildWith } from './built-site.ts'
import { plainPages } from './plain-page.ts'
import { handbook } from './sites/handbook.ts'
import type { Generator, SearchedSite } from './sites/site.ts'

/** A site and the folder that it is served from. */
export interface BuiltSite extends SearchedSite {
  folder: string
}

/** The handbook and the same content in each of `generators`, built; the handbook comes first. */
export async function comparedSites(generators: readonly Generator[]): Promise<BuiltSite[]> {
  const ladder = await soundLadder()
  const { texts } = await readContent(contentFolder(), new Findings())
  const pages = plainPages(ladder, new Map(texts.map(({ path, text }) => [path, text])))
  return [
    { ...handbook, folder: await buildHandbook() },
    ...generators.map((generator) => ({ ...generator, folder: buildWith(generator, pages, ladder.config.title) })),
  ]
}
