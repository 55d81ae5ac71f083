import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checks/check-texts.ts'

const found = (text: string, today = '2026-11-21'): string[] =>
  checkTexts([{ path: 'page.md', text }], { today })
    .filter(({ rule }) => rule === 'passed-date')
    .map(({ line, column }) => `${line}:${column}`)

describe('a promise', () => {
  it.each([
    ['The rota will be back by the end of July 2025.', '2025-07-31'],
    ['The rota will be back by mid-July 2025.', '2025-07-31'],
    ['Back by the end of July 2025.', '2025-07-31'],
    ['The rota will be back in early July 2025.', '2025-07-31'],
    ['A first version is expected in spring 2025.', '2025-06-31'],
    ['A first version is expected in the summer of 2025.', '2025-09-31'],
    ['A first version is expected in winter 2025.', '2026-03-31'],
    ['A first version is coming in early 2025.', '2025-12-31'],
    ['A first version is coming in Q2 2025.', '2025-06-31'],
    ['A first version is coming in H2 2025.', '2025-12-31'],
    ['To be agreed by 2025-05-12.', '2025-05-12'],
    ['The bands (expected in May 2025)', '2025-05-31'],
    ['Due by May 2025', '2025-05-31'],
    ['Due: 2025-05-12', '2025-05-12'],
    ['Due 12 May 2025', '2025-05-31'],
    ['ETA: May 2025', '2025-05-31'],
    ['ETA: 05/2025', '2025-05-31'],
    ['Next review: 2025-05-12', '2025-05-12'],
    ['Next review due on 12 May 2025', '2025-05-31'],
    ['The bands will be back on 12.05.2025.', '2025-05-12'],
    ['We agreed in 2020 that the bands will be back in May 2025.', '2025-05-31'],
    ['The template returns on 3 March 2025.', '2025-03-31'],
    ['The new form goes live in May 2025.', '2025-05-31'],
    ['Will be back in May 2025.', '2025-05-31'],
    ['The roles were drafted on 2025-01-12 and will be final in May 2025.', '2025-05-31'],
    ['Will Smith will be back in May 2025.', '2025-05-31'],
  ])('%j holds until %s', (text, last) => {
    expect(found(text, last)).toEqual([])
    expect(found(text, `${last}x`)).toEqual(['1:1'])
  })

  it('is quoted in part where it is long, with no sign cut in two', () => {
    const text = `It will be back by May 2025, ${'x'.repeat(49)}🎉 and so on`
    const [finding] = checkTexts([{ path: 'page.md', text }], { today: '2026-11-21' })
    expect(finding?.message).toContain('xx…`')
  })

  it('is found in fields', () => {
    expect(found('---\ntitle: Pay\nstatus: Planned for May 2025\n---\n\nA text.')).toEqual(['3:9'])
  })

  it('is found where its sentence begins', () => {
    expect(found('This page is about pay.\nIt is short. The bands will be back by May 2025.')).toEqual(['2:14'])
  })

  it.each([
    'Brought the rota back by the end of July 2025.',
    'Planned the move of spring 2025.',
    'Finished a week before the date that was due in May 2025.',
    'The rota was expected in May 2025.',
    'The roles were drafted from the old page on 2025-05-12, and are meant to be corrected.',
    'The bands will be back soon.',
    'Back in May 2025 the team was small.',
    'Will Smith joined in March 2021.',
    'Will joined in March 2021.',
    'With Will Smith, moved the import in March 2021.',
    'The team opened the form in May 2025.',
    'In 2023 we decided that engineers will review each other.',
    'The plan for Q3 2023 said that the load will fall, and it did.',
    'The plan of "We will ship by March 2023" was kept.',
    'At the time of writing (2023-01-01) more levels are coming.',
    'It will follow version 2019-09 of the form.',
    'Shipped what was already due in May 2025.',
    'Returns of May 2025 are counted in the report.',
    'The report of May 2025 opens with the returns.',
  ])('is not what %j says', (text) => {
    expect(found(text)).toEqual([])
  })
})
