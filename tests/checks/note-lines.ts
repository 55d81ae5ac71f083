import { checkTexts } from '../../src/checks/check-texts.ts'

/** The lines, from 1, on which a page has notes. */
export const noteLines = (text: string): number[] =>
  checkTexts([{ path: 'page.md', text }], { today: '2026-11-21' })
    .filter(({ rule }) => rule === 'note')
    .map(({ line }) => line)
