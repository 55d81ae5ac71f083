import { plainWords } from '../../ladder/plain.ts'
import { briefly, numberedThings, standInWords } from '../../ladder/remarks/filler-beginnings.ts'
import { mayBeFiller } from '../../ladder/remarks/quick-look.ts'
import { readRemark } from '../../ladder/remarks/remark.ts'
import { excerpt } from '../excerpt.ts'
import type { Rule } from '../rule.ts'
import type { Item } from '../text/item.ts'
import { placeIn } from '../text/place-in.ts'

// Words of the Latin that typesetters fill pages with. None is an English word that a ladder would use.
const latin = new Set(
  `lorem ipsum dolor amet consectetur consectetuer adipiscing adipisicing elit eiusmod tempor incididunt labore dolore magna aliqua enim
  minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure reprehenderit voluptate velit
  esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat proident sunt culpa officia deserunt mollit anim laborum praesent
  cursus nisl maecenas faucibus mollis interdum vivamus sagittis lacus augue laoreet rutrum cras justo odio dapibus facilisis egestas
  eget quam vestibulum ligula porta felis euismod semper aenean lacinia bibendum sed donec ullamcorper metus auctor fringilla etiam sem
  malesuada nullam risus urna integer posuere erat ante venenatis curabitur blandit tempus porttitor natoque penatibus magnis parturient
  montes nascetur ridiculus mus fusce tellus condimentum fermentum massa morbi sociis pellentesque habitant tristique senectus netus
  fames turpis phasellus viverra suspendisse potenti nunc pulvinar sapien mauris pharetra ornare volutpat tincidunt diam sollicitudin
  vulputate lectus proin gravida aliquet feugiat accumsan hendrerit perspiciatis omnis iste natus voluptatem accusantium doloremque
  laudantium totam rem aperiam eaque ipsa inventore veritatis architecto beatae vitae dicta explicabo nemo voluptas aspernatur odit
  quisquam numquam eius modi tempora incidunt quaerat eos accusamus iusto dignissimos ducimus blanditiis praesentium voluptatum deleniti
  atque corrupti quos dolores quas molestias excepturi occaecati cupiditate similique mollitia animi dolorum fuga harum quidem rerum
  facilis expedita distinctio tempore cum soluta nobis eligendi optio cumque nihil impedit quod maxime placeat facere possimus assumenda
  repellendus temporibus autem quibusdam officiis debitis necessitatibus saepe eveniet voluptates repudiandae molestiae recusandae itaque
  earum hic tenetur sapiente delectus aut reiciendis voluptatibus maiores consequatur perferendis doloribus asperiores repellat unde
  ipsam quia magni ratione sequi nesciunt neque porro dolorem adipisci minima nostrum ullam corporis suscipit laboriosam aliquid commodi
  eum iure illum`.split(/\s+/),
)
const nonsense =
  /^\W*(?:asdf[a-z]*(?:[ ,.]+asdf[a-z]*)*|qwerty(?:uiop)?(?:[ ,.]+qwerty(?:uiop)?)*|(?:foo|baz|qux)(?:\s?bar)?(?:\s?baz)?|q{3,}|\$?\d*x{2,}(?:,x{3})*%|\$\d*x{1,3}(?:,x{3})+|n%|blah(?:[ ,.]*blah)*|dummy|(?:(?:sample|dummy|some|body) text[ ,.]*){2,}|(?:yada[ ,.]*){2,}|(?:x ){2,}x|click (?:or tap )?here to enter (?:text|a date)|descriptor text|(?:bla[ ,.]*){2,}|test test(?: test)*|(?:text[ ,.]*){2,}|xyz|(?:x{3,}|y{3,}|z{3,})(?:[ ,-]+(?:x{3,}|y{3,}|z{3,}))*)\W*$/i

/** Text that says of itself, in another language, that it only fills a place. */
const otherFiller =
  /^\W{0,3}(?:(?:(?:das|dies|hier) ist (?:ein |nur )?)?(?:beispiel|blind|muster|füll|dummy)-?text|(?:(?:ceci est (?:un )?|du )?(?:faux texte|texte (?:d'exemple|factice|de remplissage|bidon|de test)))|(?:(?:este es un |esto es un )?texto (?:de (?:ejemplo|relleno|prueba|muestra)|ficticio))|(?:(?:este é um |isto é um )?texto (?:de (?:exemplo|teste|preenchimento)|fictício))|testo (?:di (?:esempio|prova|riempimento)|segnaposto|fittizio)|(?:voorbeeld|opvul|dummy)tekst|tekst (?:przykładowy|zastępczy|testowy)|przykładowy tekst|(?:exempel|utfyllnads|platshållar)text)(?: (?:hier|ici|aquí|aqui|qui|här|tutaj))?\W{0,4}$/i

/** A word that somebody wrote again and again, as a whole. */
const repeated = /^\W*([\p{L}]{2,12})(?:[ ,.]{1,3}\1){2,}\W*$/iu

/** A list item that is nothing but its number. */
const numbered = new RegExp(
  `^(?:(?:bullet|key|list|main|other|sample|sub|test|use)[ -])?(?:${numberedThings.join('|')}) \\d$`,
  'i',
)

/** A place that somebody has counted and left. */
const ordinal = /^(?:\d(?:st|nd|rd|th)|first|second|third|fourth) (?:example|bullet|item|point)\W?$/i

/** What examples of tables are filled with. */
const tableFiller =
  /^(?:(?:cell|column|header|heading|row|value) \d|(?:first|second|third|another|last) +(?:row|column)|some (?:other )?value)$/i

/** What people put below a heading until there is something to say, and the title of a page that has none. */
const standIn = new RegExp(`^(?:${standInWords.join('|')}|body text)\\W?$`, 'i')
/** The same where nothing but these words says so. */
const briefStandIn = new RegExp(`^${briefly} (?:${standInWords.join('|')}|summary|overview)\\W?$`, 'i')

/** Text that only fills its place. */
export const filler: Rule = {
  severity: 'gap',
  title: 'Filler text',
  why: 'Filler looks finished in an overview and says nothing on the page.',
  remedy: 'Write the real text. If there is none yet, remove the filler: an empty place is found and shown as a gap.',
  fires: {
    'guides/first.mdx': '---\ntitle: First\n---\n\nPraesent commodo cursus magna, vel scelerisque nisl consectetur et.\n',
  },
  quiet: { 'guides/first.mdx': '---\ntitle: First\n---\n\nA commodity is a product that nobody needs to explain.\n' },
  text: (document, _, say) => {
    const { items, rows } = document.items
    const telling = document.telling.filter((index) => mayBeFiller(items[index]?.raw ?? ''))
    if (telling.length === 0) return
    // What stands in a folder may be its name.
    const isReadme = /(?:^|\/)readme\.mdx?$/i.test(document.path)
    const headers = new Set(rows.filter(({ header }) => header).map(({ line }) => line))
    for (const index of telling) {
      const item = items[index] as Item
      const words = plainWords(item.raw)
      const standsIn =
        // In a table or behind a key it may well be the answer.
        ((item.kind === 'list-item' || item.kind === 'paragraph') && /^n\/?a\W?$/i.test(words)) ||
        ((item.kind === 'list-item' || item.kind === 'cell') &&
          !headers.has(item.line) &&
          /^(?:some |sample |dummy )?text$/i.test(words)) ||
        ((item.kind === 'list-item' || item.kind === 'field') && ordinal.test(words)) ||
        (item.kind === 'cell' && tableFiller.test(words)) ||
        // In a cell two of them may be a mark.
        ((item.kind === 'list-item' || item.kind === 'paragraph') && /^x{2}\W?$/i.test(words)) ||
        (standIn.test(words) && isAllThereIs(items, index) && !isReadme) ||
        (item.kind === 'paragraph' && briefStandIn.test(item.raw) && endsAt(items[index + 1])) ||
        // "Example 1" may be a label of what stands below it; "Example 2" right after it says that nothing does.
        (isNumbered(item) && (isNumbered(items[index - 1]) || isNumbered(items[index + 1])))
      const filler = standsIn ? words : [words, ...words.split(/(?<=[.!?:])\s+/)].find(isFiller)
      // What says of itself that it is missing is a note, and found as one.
      if (filler === undefined || readRemark(filler, item.kind)?.kind === 'wanted') continue
      const place = filler === words ? item : placeIn(item, filler)
      say(
        { file: document.path, line: place.line, column: place.column },
        `This is filler: \`${excerpt(filler.replace(/(?<!\.)\.$/, ''))}\`. Write the real text, or remove it.`,
      )
    }
  },
}

/** True for a heading of a whole page, and for a paragraph with nothing else below its heading, or nothing but labels. */
function isAllThereIs(items: readonly Item[], index: number): boolean {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]]
  if (item?.kind === 'heading') return item.depth === 1
  return item?.kind === 'paragraph' && before?.kind === 'heading' && endsAt(after)
}

/** True where a part of the document ends: before a heading, and before a label in bold. */
const endsAt = (next: Item | undefined): boolean => !next || next.kind === 'heading' || /^\*\*[^*]+\*\*$/.test(next.raw)

const isNumbered = (item: Item | undefined): boolean =>
  (item?.kind === 'list-item' || (item?.kind === 'field' && item.key === undefined)) &&
  numbered.test(item.raw.replace(/^\*\*[A-Z]{1,4}-?\d{1,2}\*\*\s+/, ''))

function isFiller(words: string): boolean {
  const text = words.replace(/^\d+(?:\.\d+)*\.?\s+/, '')
  if (
    nonsense.test(text) ||
    otherFiller.test(text) ||
    repeated.test(text) ||
    /\bblah[ ,.]+blah\b|^(?:text[ ,.]+){2}|^dummy text\b|^(?:example text[ ,.]*){2}/i.test(text) ||
    /^\W*lorem ipsum\b/i.test(text)
  )
    return true
  const each = text.toLowerCase().match(/[a-z]{3,}/g) ?? []
  let found = 0
  for (const word of each) if (latin.has(word)) found++
  return found >= 3 && found * 2 >= each.length
}
