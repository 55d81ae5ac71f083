import { type Catalog, catalogOf } from '../../src/search/catalog.ts'
import { recordsOf } from '../../src/search/records.ts'
import { found, resultOf, type Texts } from '../ladder/ladder-of.ts'

/** A ladder with something of every kind, which the tests search. */
export const texts: Texts = {
  'handbook.yaml': `title: Small
description: A ladder for tests.
language: en
tracks:
  - id: maker
    title: Maker
    levels: [l1, l2, l3]
categories: [craft]
disciplines:
  - id: ops
    title: Operations
    synonyms: [SRE]
synonyms:
  - [junior, L1]
  - [code review, diff review]
`,
  'levels/l1.mdx': '---\ntitle: Software Maker\n---\n',
  'levels/l2.mdx': '---\ntitle: Senior Software Maker\n---\n',
  'levels/l3.mdx': '---\ntitle: Senior Staff Software Maker\n---\n',
  'ladder/craft/index.mdx': '---\ntitle: Craft\ndimensions: [care]\n---\n\n## Care\n\nWhat is handled with care.\n',
  'ladder/craft/l1.mdx': `---
theme: learns
---

## Estimates own work

Gives a range, and compares it afterwards.

[Care](index.mdx#care)

- **Operations:** Kept a page of expected and actual days for certificates.
- Need example: a diff review.
`,
  'ladder/craft/l2.mdx': `## Weighs options

Puts more than one estimate on the table.

[Estimates own work](l1.mdx#estimates-own-work) · [Stay brave](../../values/be-brave.mdx#stay-brave)

- Drew several plans.

## Reads every diff review

Answers each of them within a day.
`,
  'ladder/craft/l3.mdx': `## Settles with figures

Compares building and buying.

[Weighs options](l2.mdx#weighs-options)
`,
  'values/be-brave.mdx': '---\ntitle: Be brave\n---\n\n## Stay brave\n\nSay it when it costs something.\n',
  'guides/first-steps.mdx':
    '---\ntitle: First steps\n---\n\nBegin here.\n\n## Ask for help\n\nNobody minds a question about certificates.\n\nTODO: write about mentors.\n',
}

/** The catalogue of `files`, with made-up ids of fragments. */
export function catalogFor(files: Texts = texts): Catalog {
  const ladder = found(resultOf(files).ladder)
  const records = recordsOf(ladder)
  const fragments = records.map((_, index) => `fragment-${index}`)
  return catalogOf(ladder, records, fragments, { tag: 'test', files: [] })
}
