import type { Page } from 'playwright-core'
import type { SearchedSite } from './sites/site.ts'

type Places = Pick<SearchedSite, 'field' | 'answers'>

/** When the intent was shown and when the first answer stood on screen, in milliseconds since 1970. */
export interface FirstAnswer {
  intent: number
  answered: number
}

/** Opens the search by Ctrl K, puts `query` into its field as soon as that has the focus, and waits for the first answer. */
export async function askFirst(page: Page, { field, answers }: Places, query: string): Promise<FirstAnswer> {
  // A handle, so that the page is already watching when the key comes.
  const watch = await page.evaluateHandle(watchForAnswer, { field, answers, query })
  await page.keyboard.press('Control+k')
  return watch.evaluate(({ answer }) => answer)
}

function watchForAnswer({ field, answers, query }: { field: string; answers: string; query: string }) {
  const answer = new Promise<FirstAnswer>((resolve, reject) => {
    let intent = 0
    let typed = false
    const givenUp = performance.now() + 60_000
    addEventListener('keydown', ({ key, timeStamp }) => {
      if (key.toLowerCase() === 'k') intent ||= timeStamp
    })
    const look = (now: number): void => {
      const input = document.activeElement
      if (intent > 0 && !typed && input instanceof HTMLInputElement && input.matches(field)) {
        typed = true
        input.setRangeText(query, 0, input.value.length, 'end')
        input.dispatchEvent(new InputEvent('input', { bubbles: true, data: query, inputType: 'insertText' }))
      }
      const shown = [...document.querySelectorAll(answers)].some((each) => each.checkVisibility() && each.textContent?.trim())
      if (typed && shown)
        resolve({ intent: performance.timeOrigin + intent, answered: performance.timeOrigin + performance.now() })
      else if (now > givenUp) reject(new Error(`No answer to \`${query}\` within a minute.`))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return { answer }
}

/** What one key did to the list: milliseconds until it first changed and until it last did. */
export interface KeyTimes {
  first: number
  last: number
}

/**
 * Types `word` letter by letter into the open search, each when the list has rested from the one before. A change is a frame in which
 * answers came, went or were written anew and at least one is on screen; a key that changes nothing has no times.
 */
export async function typeWord(page: Page, { field, answers }: Places, word: string): Promise<KeyTimes[]> {
  return page.evaluate(typeLetters, { field, answers, word })
}

async function typeLetters({ field, answers, word }: { field: string; answers: string; word: string }): Promise<KeyTimes[]> {
  /** How long the list has to be still to have settled, and how long a first change is waited for, in milliseconds. */
  const rest = 300
  const patience = 1_500
  let changes: number[] = []
  let pressed = 0
  let drawing = false
  const input = document.querySelector<HTMLInputElement>(field)
  if (!input) throw new Error(`There is no \`${field}\` to type into.`)

  const ofAnswers = ({ target, addedNodes, removedNodes }: MutationRecord): boolean => {
    const element = target instanceof Element ? target : target.parentElement
    const holds = (node: Node) => node instanceof Element && (node.matches(answers) || node.querySelector(answers) !== null)
    return !!element?.closest(answers) || [...addedNodes, ...removedNodes].some(holds)
  }
  const anyShown = () =>
    [...document.querySelectorAll(answers)].some((each) => each.checkVisibility() && each.textContent?.trim())
  const observer = new MutationObserver((records) => {
    if (drawing || !records.some(ofAnswers)) return
    drawing = true
    requestAnimationFrame(() => {
      drawing = false
      const at = performance.now() - pressed
      if (anyShown()) changes.push(at)
    })
  })
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })

  const settle = async () => {
    for (;;) {
      const since = performance.now() - pressed
      const last = changes.at(-1)
      if (last === undefined ? since > patience : since - last > rest) return
      await new Promise((go) => setTimeout(go, 20))
    }
  }
  const press = async (letter: string, from: number) => {
    changes = []
    pressed = performance.now()
    input.setRangeText(letter, from, input.value.length, 'end')
    input.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter, inputType: 'insertText' }))
    await settle()
  }

  input.focus()
  await press('', 0)
  const times: KeyTimes[] = []
  for (const letter of word) {
    await press(letter, input.value.length)
    const [first] = changes
    if (first !== undefined) times.push({ first, last: changes.at(-1) ?? first })
  }
  observer.disconnect()
  return times
}
