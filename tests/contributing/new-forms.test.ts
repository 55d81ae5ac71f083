import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { exampleForm, otherLabels } from '../../src/contributing/issue.ts'

// What GitHub accepts, from its documentation: "Syntax for issue forms", "Syntax for GitHub's form schema" and "Common validation errors
// when creating issue forms" (docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests). Keys that it does
// not know, empty texts, ids of other signs and twins of ids or labels make GitHub show no form at all.
const text = z.string().regex(/\S/)
const id = z.string().regex(/^[\w-]+$/)
// GitHub refuses labels that ask for credentials.
const label = text.regex(/^(?!.*password)/i)
const validations = z.strictObject({ required: z.boolean().optional() }).optional()
const about = { label, description: text.optional() }
const typed = { ...about, placeholder: text.optional(), value: text.optional() }
const option = text.regex(/^(?!none$)/i)
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({ type: z.literal('input'), id: id.optional(), attributes: z.strictObject(typed), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id: id.optional(),
    attributes: z.strictObject({ ...typed, render: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id: id.optional(),
    attributes: z.strictObject({
      ...about,
      multiple: z.boolean().optional(),
      options: z.array(option).min(1),
      default: z.int().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id: id.optional(),
    attributes: z.strictObject({
      ...about,
      options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1),
    }),
  }),
])
const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).optional(),
  assignees: z.array(text).optional(),
  projects: z.array(text).optional(),
  type: text.optional(),
  body: z.array(element).min(1),
})
const chooser = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: text, url: z.url(), about: text })).optional(),
})

const folder = '.github/ISSUE_TEMPLATE'
const read = (file: string) => parse(readFileSync(`${folder}/${file}`, 'utf8'))
const files = readdirSync(folder).filter((file) => file !== 'config.yml')
const fieldsOf = (file: string) => form.parse(read(file)).body.filter((each) => each.type !== 'markdown')

describe('the issue forms', () => {
  it('are one for an example, a change and a question, with a name each, and no blank issue beside them', () => {
    expect(files.sort()).toEqual(['change.yml', 'example.yml', 'question.yml'])
    expect(new Set(files.map((file) => read(file).name)).size).toBe(3)
    expect(chooser.parse(read('config.yml'))).toEqual({ blank_issues_enabled: false })
  })

  it.each(files)('%s is a form that GitHub shows', (file) => {
    const fields = fieldsOf(file)
    const ids = fields.map((field) => field.id)
    const labels = fields.map(({ attributes }) => attributes.label)
    const options = fields.flatMap((field) =>
      field.type === 'checkboxes' ? field.attributes.options.map((each) => each.label) : [],
    )
    expect(fields.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(fields.length)
    expect(new Set([...labels, ...options]).size).toBe(labels.length + options.length)
  })

  it('has in the form for an example the ids that links fill in, and above its answers the headings that are read', () => {
    const fields = fieldsOf('example.yml')
    const read = fields.filter(({ type }) => type !== 'checkboxes').map(({ id, attributes }) => [id, attributes.label])
    expect(Object.fromEntries(read)).toEqual(exampleForm)
    expect(fields.filter(({ type }) => type === 'checkboxes').map(({ attributes }) => attributes.label)).toEqual(otherLabels)
  })

  it('asks in the form for an example that nobody is named', () => {
    const boxes = fieldsOf('example.yml').flatMap((field) => (field.type === 'checkboxes' ? field.attributes.options : []))
    expect(boxes).toEqual([{ label: expect.stringMatching(/nobody is named/i), required: true }])
    expect(read('example.yml').title).toBe('Example: ')
  })
})
