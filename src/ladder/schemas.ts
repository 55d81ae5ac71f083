import { z } from 'zod'
import { languageFault } from './fields/language.ts'

/** What an id looks like: it becomes a file name and a web address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const id = z
  .string()
  .regex(
    /^(?!index$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'use lower-case letters a–z, digits and single hyphens, as in `impactful-results`; `index` is the page of a folder',
  )
/** Refuses whatever a browser could take for a tag. */
export const withoutMarkup = (text: z.ZodString): z.ZodString =>
  text.regex(/^(?!.*<[a-z!/?])/is, 'write plain text, without markup')

const text = withoutMarkup(z.string().trim().min(1, 'write some text here'))
const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/, 'use a full web address that starts with https://')
const day = z.iso.date('use a day of the calendar, such as 2026-11-21')
const reviewed = day.optional().describe('The day when somebody last read this document as a whole and found it true.')

const track = z
  .strictObject({
    id: id.describe('Short name of the track, for addresses.'),
    title: text.describe('Name of the track, as people say it.'),
    levels: z.array(id).min(1).describe('The ids of its levels, lowest first. Each has a document levels/<id>.mdx.'),
    after: id.optional().describe('The level of another track that the first level of this one builds on.'),
  })
  .describe('An ordered list of levels: individual contributor, manager.')

const discipline = z
  .strictObject({
    id: id.describe('Short name of the discipline, for addresses.'),
    title: text.describe('Name of the discipline, as a bold lead-in writes it: **Infra:** …'),
    synonyms: z.array(text).default([]).describe('Other names that people use for it.'),
  })
  .describe('A field of work that examples come from.')

const repository = z
  .strictObject({
    url: webAddress.describe('Where the repository is read on the web.'),
    branch: text.default('main').describe('The branch that the handbook is built from.'),
    folder: z.string().default('content').describe('The folder of the content inside the repository.'),
    host: z.enum(['github', 'gitlab']).optional().describe('What kind of host it is, when its address does not say so.'),
  })
  .describe('Where the content lives, for edit links and contributions.')

const intended = z
  .strictObject({
    rule: id.describe('Id of the rule that finds the hole. Errors cannot be meant.'),
    file: text.describe('The document with the hole, below the content folder.'),
    expectation: text.optional().describe('The id of the expectation, when the document has several such holes.'),
    topic: text.optional().describe('The discipline, fact or other topic, when the document has several such holes.'),
    reason: text.describe('Why the hole is meant. Shown to nobody but the next maintainer.'),
  })
  .describe('A hole that is meant, and is then not reported.')

const handbook = z
  .strictObject({
    title: text.describe('What people call the other handbook.'),
    url: webAddress.describe('Where it is published, with its path if it has one: https://example.org/design/.'),
  })
  .describe('Another handbook made with this tool, whose answers are shown in the search.')

/** `handbook.yaml`: what holds for the whole handbook. */
export const handbookSchema = z.strictObject({
  title: text.describe('Name of the handbook, shown on every page.'),
  description: text.describe('One sentence on what the handbook is, for the home page and for search engines.'),
  language: z
    .string()
    .refine((code) => languageFault(code) === undefined, { error: ({ input }) => languageFault(String(input)) ?? '' })
    .default('en')
    .describe('Language of the content, as a code such as en or de.'),
  site: webAddress
    .optional()
    .describe('Where the handbook is published, with its path if it has one: https://example.org/handbook/.'),
  repository: repository.optional(),
  tracks: z.array(track).min(1).describe('The tracks and their levels in order.'),
  categories: z.array(id).optional().describe('Ids of the categories in the order in which they are shown.'),
  values: z.array(id).default([]).describe('Ids of the values that are shown first, in order.'),
  principles: z.array(id).default([]).describe('Ids of the principles that are shown first, in order.'),
  guides: z.array(id).default([]).describe('Ids of the guides that are shown first, in order.'),
  disciplines: z.array(discipline).default([]).describe('The fields of work that examples come from.'),
  reviewEvery: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Months after which a document with a `reviewed` date is due for another look.'),
  severity: z
    .record(id, z.enum(['off', 'gap', 'warning', 'error']))
    .default({})
    .describe(
      'Another severity for a rule, by its id; off silences it. Rules that find errors keep theirs: with an error the handbook is not built.',
    ),
  intended: z.array(intended).default([]).describe('Holes that are meant.'),
  synonyms: z
    .array(z.array(text).min(2))
    .default([])
    .describe('Groups of words that mean the same to a searcher: [code review, diff review].'),
  handbooks: z
    .array(handbook)
    .default([])
    .describe('Other handbooks that the search of this one covers too. Each has to be reachable from a reader of this one.'),
})

/** Front matter of a level, `levels/<id>.mdx`. */
export const levelSchema = z.strictObject({
  title: text.describe('The job title at this level.'),
  short: text.optional().describe('What people call the level; the id in capitals when left out.'),
  reach: text.optional().describe('Whom and what the work touches.'),
  horizon: text.optional().describe('How far ahead a person at this level plans.'),
  ambiguity: text.optional().describe('How open the problems are.'),
  guidance: text.optional().describe('What guidance a person at this level gets, and gives.'),
  reviewed,
})

/** Front matter of a category, `ladder/<id>/index.mdx`. */
export const categorySchema = z.strictObject({
  title: text.describe('Name of the category.'),
  description: text.optional().describe('One sentence on what is looked at.'),
  dimensions: z.array(id).default([]).describe('Ids of the headings below that name what grows as levels rise.'),
  tracks: z.array(id).optional().describe('The tracks that this category holds for; all when left out.'),
  reviewed,
})

/** Front matter of a cell, `ladder/<category>/<level>.mdx`. */
export const cellSchema = z.strictObject({
  theme: text.optional().describe('What this level does in this category, in a few words: chooses well between solutions.'),
  examples: z
    .enum(['observed', 'illustrative'])
    .default('illustrative')
    .describe('Whether the examples happened (observed) or show what is meant (illustrative).'),
  reviewed,
})

/** Front matter of a value, a principle, and of the home page. */
export const pageSchema = z.strictObject({
  title: text.describe('Title of the page.'),
  description: text.optional().describe('One sentence, for cards and search results.'),
  reviewed,
})

/** Front matter of a guide, `guides/<id>.mdx`. */
export const guideSchema = z.strictObject({
  title: text.describe('Title of the guide.'),
  description: text.optional().describe('One sentence on what a reader can do afterwards.'),
  group: text.optional().describe('Heading under which the guide is listed.'),
  source: z
    .strictObject({
      title: text.describe('Title of the work that the guide draws on.'),
      author: text.describe('Who wrote it.'),
      url: webAddress.optional().describe('Where it can be read.'),
    })
    .optional()
    .describe('The work that the guide draws on.'),
  reviewed,
})

/** What `handbook.yaml` says, checked. */
export type HandbookConfig = z.infer<typeof handbookSchema>
