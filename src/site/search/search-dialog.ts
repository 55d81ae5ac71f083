import { writeState } from '../../search/search-state.ts'
import { adoptStyles, make } from './dom.ts'
import { type Ahead, Search } from './search.ts'
import { SearchBox } from './search-box.ts'
import styles from './search-dialog.css?inline'

adoptStyles(styles)

/** The dialog, made when it is first wanted, and the search in it. */
let made: { dialog: HTMLDialogElement; box: SearchBox } | undefined
let loadedFrom: Ahead | undefined
let loading: Promise<void>

/**
 * Opens the search over the page; focus goes back to `link` when it closes. Rejects when the search cannot be loaded, and tries again
 * when it is opened with what was asked for anew.
 */
export function openDialog(ahead: Ahead, link: HTMLAnchorElement): Promise<void> {
  made ??= makeDialog(link)
  const { dialog, box } = made
  if (!dialog.open) {
    dialog.showModal()
    box.begin()
  }
  if (ahead !== loadedFrom) {
    loadedFrom = ahead
    // What was said of the last try does not hold for this one.
    box.say('')
    loading = Search.load(ahead).then((search) => box.use(search))
    loading.catch(() => box.say('The search could not be loaded. Close it and open it again to try once more.'))
  }
  return loading
}

function makeDialog(link: HTMLAnchorElement): { dialog: HTMLDialogElement; box: SearchBox } {
  const close = make('button', { type: 'button' }, 'Close')
  const whole = make('a', { href: link.href }, 'Open as a page, to send to someone')
  const box = new SearchBox({
    name: 'search-dialog',
    beside: [close],
    onChange: (state) => {
      whole.href = `${link.href}${writeState(state)}`
    },
    onEscape: () => dialog.close(),
  })
  box.element.append(make('p', { class: 'search-foot' }, whole))
  const dialog = make('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, box.element)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('close', () => link.focus())
  dialog.addEventListener('click', (event) => {
    // An answer on this very page moves the page below the dialog; a press beside the box means away.
    const option = event.target instanceof Element ? event.target.closest('a') : null
    if (event.target === dialog || option?.pathname === location.pathname) dialog.close()
  })
  document.body.append(dialog)
  return { dialog, box }
}
