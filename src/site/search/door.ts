// Runs on every page, so it is nothing but the door: the search itself is asked for when a reader shows that they want it.
import type { Ahead } from './search.ts'

const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
const place = document.querySelector<HTMLElement>('[data-search-page]')

if (link) {
  const home = link.dataset['search'] ?? '/'
  let ui: Promise<typeof import('./search-ui.ts')> | undefined
  let ahead: Ahead | undefined

  // What fails is told by whoever waits for it, when the search is open; nobody hears of it before.
  const held = <T>(promise: Promise<T>): Promise<T> => {
    promise.catch(() => undefined)
    return promise
  }

  // All that the first search needs is asked for at once, and not when the one before has come.
  const askAhead = () => {
    ahead ??= {
      home,
      catalog: held(fetch(`${home}search.json`, { priority: 'high' })),
      pagefind: held(import(/* @vite-ignore */ `${home}pagefind/pagefind.js`)),
      files: (link.dataset['files'] ?? '').split(' ').map((file) => held(fetch(`${home}pagefind/${file}`, { priority: 'low' }))),
    }
    return ahead
  }
  const ask = () => {
    ui ??= held(import('./search-ui.ts'))
    return { ui, ahead: askAhead() }
  }
  const open = () => {
    // On the page of the search there is no other one over it.
    if (place) return place.querySelector('input')?.focus()
    const wasAsked = ahead !== undefined
    const asked = ask()
    const forget = () => {
      ahead = undefined
    }
    asked.ui.then(
      ({ openDialog }) =>
        openDialog(asked.ahead, link).catch(() => {
          forget()
          // What was asked for before the search was wanted may have failed long ago, so it is tried once more.
          if (wasAsked) openDialog(ask().ahead, link).catch(forget)
        }),
      () => location.assign(link.href),
    )
  }

  for (const event of ['pointerenter', 'focus', 'touchstart']) {
    if (!place) link.addEventListener(event, ask, { once: true, passive: true })
  }
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    open()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
    event.preventDefault()
    open()
  })
  if (place) {
    const asked = ask()
    void asked.ui.then(({ openPage }) => openPage(asked.ahead, place, document.querySelector<HTMLElement>('[data-search-names]')))
  }
}
