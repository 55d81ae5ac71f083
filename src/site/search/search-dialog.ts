import { writeState } from '../../search/search-state.ts'
import { adoptStyles, make } from './dom.ts'
import { type Ahead, Search } from './search.ts'
import { SearchBox } from './search-box.ts'
import styles from './search-dialog.css?inline'

adoptStyles(styles)

let dialog: HTMLDialogElement | undefined
let box: SearchBox | undefined

/** Opens the search over the page. It is made when it is first wanted; focus goes back to `link` when it closes. */
export function openDialog(ahead: Ahead, link: HTMLAnchorElement): void {
  dialog ??= makeDialog(ahead, link)
  if (dialog.open) return
  dialog.showModal()
  box?.begin()
}

function makeDialog(ahead: Ahead, link: HTMLAnchorElement): HTMLDialogElement {
  const close = make('button', { type: 'button' }, 'Close')
  const whole = make('a', { href: link.href }, 'Open as a page, to send to someone')
  const search = new SearchBox({
    name: 'search-dialog',
    beside: [close],
    onChange: (state) => {
      whole.href = `${link.href}${writeState(state)}`
    },
    onEscape: () => made.close(),
  })
  search.element.append(make('p', { class: 'search-foot' }, whole))
  const made = make('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, search.element)
  close.addEventListener('click', () => made.close())
  made.addEventListener('close', () => link.focus())
  made.addEventListener('click', (event) => {
    // An answer on this very page moves the page below the dialog; a press beside the box means away.
    const option = event.target instanceof Element ? event.target.closest('a') : null
    if (event.target === made || option?.pathname === location.pathname) made.close()
  })
  document.body.append(made)
  Search.load(ahead).then(
    (loaded) => search.use(loaded),
    () => search.say('The search could not be loaded. The list of all names is on its own page.'),
  )
  box = search
  return made
}
