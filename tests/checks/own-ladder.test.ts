import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkFolder } from '../../scripts/content.ts'
import { checkTexts } from '../../src/checks/check-texts.ts'

/** The rules that read words, and may take ordinary ones for a hole. */
const ofWords = new Set(['note', 'filler', 'fill-in'])

// Our writers say what they want with "Need example"; whatever else is found in our own words is a false alarm, or a note to reword.
it('the ladder that ships has no note but those that its writers meant', async () => {
  const { findings } = (await checkFolder('content')).report
  const ofOurs = findings.filter(({ rule }) => ofWords.has(rule))
  expect(ofOurs.length).toBeGreaterThan(0)
  expect(ofOurs.filter(({ message }) => !message.includes('Need example')).map(({ message }) => message)).toEqual([])
})

it('the documents of the project, which speak of notes all the time, have none', () => {
  const texts = ['README.md', 'CONTRIBUTING.md', 'src/publish/hosting/README.md'].map((path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }))
  expect(checkTexts(texts, { today: '2026-01-01' }).filter(({ rule }) => ofWords.has(rule))).toEqual([])
})
