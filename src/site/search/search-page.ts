import { readState, writeState } from '../../search/search-state.ts'
import { type Ahead, Search } from './search.ts'
import { SearchBox } from './search-box.ts'

/** Puts the search into `place`, with the search that the address tells; `list` is shown while nothing is asked. */
export function openPage(ahead: Ahead, place: HTMLElement, list: HTMLElement | null): void {
  const show = () => {
    if (list) list.hidden = writeState(box.state) !== ''
  }
  const box = new SearchBox({
    name: 'search-page',
    onChange: (state) => {
      history.replaceState(null, '', `${location.pathname}${writeState(state)}`)
      show()
    },
    onEscape: () => box.clear(),
  })
  // Where there is room for them: browsing by filters alone is what many come to this page for.
  box.filters.element.open = matchMedia('(min-width: 50rem)').matches
  place.append(box.element)
  box.state = readState(location.search)
  show()
  Search.load(ahead).then(
    (search) => box.use(search),
    () => box.say('The search could not be loaded. All names stand below.'),
  )
}
