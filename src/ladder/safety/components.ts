import { z } from 'zod'
import { withoutMarkup } from '../schemas.ts'

const text = withoutMarkup(z.string().min(1))

/**
 * The components that stand ready in every document but a cell, with the attributes that each takes. A document that names another
 * one, or hands one anything but plain text, does not build: this list is why content cannot run code.
 */
export const components = {
  Aside: z.strictObject({
    type: z.enum(['note', 'tip', 'caution', 'danger']).default('note').describe('The tone of the aside.'),
    title: text.optional().describe('Its heading; a word for its type when left out.'),
  }),
  Steps: z.strictObject({}).describe('Draws the numbered list that it holds as steps.'),
  CardGrid: z.strictObject({}).describe('Puts the cards that it holds side by side.'),
  Card: z.strictObject({ title: text.describe('Heading of the card.') }),
  Brief: z.strictObject({ title: text.describe('Name of the sheet.') }).describe('A sheet to fill in, print or copy.'),
  Field: z
    .strictObject({
      label: text.describe('The question.'),
      hint: text.optional().describe('What a good answer looks like.'),
      lines: z
        .string()
        .regex(/^[1-9]\d?$/, 'write a number from 1 to 99')
        .default('2')
        .describe('Height of the answer, in lines.'),
    })
    .describe('A question of a brief.'),
} as const

/** Name of a component that content may use. */
export type ComponentName = keyof typeof components

/** True for a name in the list. */
export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name)
}
