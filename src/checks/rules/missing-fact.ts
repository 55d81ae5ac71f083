import type { Rule } from '../rule.ts'

/** What each fact says of a level. */
const asks = {
  reach: 'whom and what the work touches',
  horizon: 'how far ahead somebody plans',
  ambiguity: 'how open the problems are',
  guidance: 'what guidance somebody gets and gives',
} as const

/** A level that leaves out one of the four facts by which levels compare. */
export const missingFact: Rule = {
  severity: 'gap',
  title: 'A level without one of its four facts',
  why: 'Reach, horizon, ambiguity and guidance let two levels be compared at a glance; one that is left out leaves the comparison open.',
  remedy: 'Add the field to the front matter of the level.',
  fires: { 'levels/senior.mdx': '---\ntitle: Senior\nreach: A team\nhorizon: A year\nambiguity: Much\n---\n\nLeads the work.\n' },
  quiet: {
    'levels/senior.mdx':
      '---\ntitle: Senior\nreach: A team\nhorizon: A year\nambiguity: Much\nguidance: Gives it\n---\n\nLeads the work.\n',
  },
  ladder: ({ levels }, _, say) => {
    for (const level of levels) {
      for (const [fact, asked] of Object.entries(asks)) {
        if (level[fact as keyof typeof asks] === undefined)
          say(
            level.source,
            `${level.short} does not say its \`${fact}\`: ${asked}. Add a line \`${fact}: …\` to its front matter.`,
            {
              level: level.id,
              topic: fact,
            },
          )
      }
    }
  },
}
