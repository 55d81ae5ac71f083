import { bracketed, numberedThings } from '../../ladder/remarks/filler-beginnings.ts'
import type { Form } from '../../ladder/remarks/forms.ts'
import type { ItemKind } from '../text/item.ts'

const things = numberedThings.join('|')

/** Forms of words that only fill a place, wherever they stand alone: as a statement or as one of its sentences. */
export const fillerForms: readonly Form[] = [
  ['Lorem ipsum and so on', /^\W*(?:[A-Z]{1,4}-?\d{1,2}\W+)?lorem ipsum\b(?! is\b)/i],
  ['asdf', /^\W*asdf[a-z]*(?:[ ,.]+asdf[a-z]*)*\W*$|\basdf\b.*\basdf\b/i],
  ['qwerty', /^\W*qwerty(?:uiop)?(?:[ ,.]+qwerty(?:uiop)?)*\W*$/i],
  ['foo bar baz', /^\W*(?:foo|baz|qux)(?:\s?bar)?(?:\s?baz)?\W*$/i],
  ['xxx, yyy', /^(?!\W*[$£€])\W*(?:q{3,}|xyz|(?:x{3,}|y{3,}|z{3,})(?:[ ,-]+(?:x{3,}|y{3,}|z{3,}))*|(?:x ){2,}x)\W*$/i],
  ['n%', /^\W*n%\W*$/],
  ['blah blah', /^\W*blah(?:[ ,.]*blah)*\W*$|\bblah[ ,.]+blah\b|[ ,]bla[ ,.]+bla\W*$|^\W*(?:(?:yada|bla)[ ,.]*){2,}\W*$/i],
  ['test test', /^\W*(?:test test(?: test)*|testing(?:,? (?:1,? 2,? 3|123|testing))?)\W*$/i],
  ['text, text', /^(?:text[ ,.]+){2}|^\W*(?:text[ ,.]*){2,}\W*$/i],
  ['dummy text', /^\W*dummy\W*$|^dummy text\b|^(?:example text[ ,.]*){2}|^\W*(?:(?:sample|dummy|some|body) text[ ,.]*){2,}\W*$/i],
  // What an editor of documents puts where nobody has written yet.
  [
    "Type your action, use '@' to assign to someone",
    /^\W*type (?:\/\/? ?to add\b|your (?:\w+ )?(?:actions?|tasks?|notes?|text|goals?)(?: here)?(?:,? use\b|\W*$))/i,
  ],
  ['Some text about guests', /^\W*(?:some|dummy|sample|more) text (?:about|on|for|describing|explaining|here)\b/i],
  [
    'Click here to enter text',
    /^\W*(?:click (?:or tap )?(?:here )?to enter (?:text|a date)|choose an item|descriptor text)\W*$/i,
  ],
  [
    'Level description (max. 280 characters)',
    /^(?:[\w-]+ ){0,3}(?:description|summary|descriptor|text|bio|statement|title|profile)\W{1,3}(?:[\w ]{1,12}\), )?(?:max\.?|maximum|up to|at most) \d+ (?:characters|signs|words)\W*$/i,
  ],
  ['Jane Doe', /^\W*(?:(?:max|erika) mustermann|(?:joe|fred) bloggs|(?:john|jane) doe)(?: \([^()]{3,40}\))?\W*$/i],
  ['hello world', /^\W*hell?ow?,? world\W*$/i],
  [
    'beispieltext',
    /^\W{0,3}(?:(?:(?:das|dies|hier) ist (?:ein |nur )?)?(?:beispiel|blind|muster|füll|dummy)-?text|(?:(?:ceci est (?:un )?|du )?(?:faux texte|texte (?:d'exemple|factice|de remplissage|bidon|de test)))|(?:(?:este es un |esto es un )?texto (?:de (?:ejemplo|relleno|prueba|muestra)|ficticio))|(?:(?:este é um |isto é um )?texto (?:de (?:exemplo|teste|preenchimento)|fictício))|testo (?:di (?:esempio|prova|riempimento)|segnaposto|fittizio)|(?:voorbeeld|opvul|dummy)tekst|tekst (?:przykładowy|zastępczy|testowy)|przykładowy tekst|(?:exempel|utfyllnads|platshållar)text)(?: (?:hier|ici|aquí|aqui|qui|här|tutaj))?\W{0,4}$/i,
  ],
  ['something something', /\bsomething,? something\b/i],
  // A label whose value is the label.
  ['Description: description', /^(\p{L}[\p{L} ]{2,20}): (?:an? |the |your |some )?\1(?: here)?[.!]?$/iu],
  ['jkl jkl jkl', /^\W*([\p{L}]{2,12})(?:[ ,.]{1,3}\1){2,}\W*$/iu],
]

/** A whole statement that only fills its place, where it is of one of these kinds; the cells of a table's first row are headers. */
export type StandIn = readonly [example: string, form: RegExp, ...kinds: (ItemKind | 'header')[]]

/** Few words that elsewhere may be a label, an answer or a mark. */
export const standIns: readonly StandIn[] = [
  ['Short description', /^(?:short|brief|one-line) (?:description|summary)\W?$/i, 'cell'],
  [
    'One-line summary of role',
    /^(?:short|brief|one-line) (?:description|summary) of (?:the |this )?(?:role|level|page|team|position|category)\W?$/i,
    'list-item',
    'paragraph',
    'cell',
    'field',
  ],
  [
    'Section title',
    /^(?:untitled(?: (?:page|section|document))?|new (?:section|page|heading)|section (?:title|heading|name)|(?:sub-?)?heading)$/i,
    'heading',
  ],
  ['bar', /^bar$/, 'cell'],
  ['NAME', /^(?:YOUR )?NAMES?$/, 'cell'],
  ['@mention', /^@mention(?:s| someone| people)?$/i, 'cell', 'field', 'list-item'],
  [
    'Description of value 3',
    new RegExp(`^(?:description|details|summary|text|explanation) (?:of|for) (?:${things}|level|role) \\d\\W?$`, 'i'),
    'list-item',
    'paragraph',
    'cell',
  ],
  [
    'Description of the skill',
    /^(?:description|evidence|name|definition|example) of (?:the |a )?(?:skill|level|competency|role|behaviou?r|task|goal|criterion)\W?$/i,
    'cell',
  ],
  ['Name1', /^(?:name|person|role|member|title|heading|section|topic)\d$/i, 'heading', 'list-item', 'cell'],
  ['Bullet 3', /^(?:\d(?:st|nd|rd|th) )?bullet(?: (?:\d|one|two|three|four)|, for symmetry)\W?$/i, 'list-item', 'paragraph'],
  ['Bullet', /^(?:bullet(?: point)?|list item)$/i, 'list-item'],
  // In a table or behind a key it may well be the answer.
  ['N/A', /^n\/?a\W?$/i, 'list-item', 'paragraph'],
  ['Some text', /^(?:some |sample |dummy )?text$/i, 'list-item', 'cell'],
  // In a cell two of them may be a mark.
  ['XX', /^x{2}\.?$/i, 'list-item', 'paragraph'],
  // A place that somebody has counted and left.
  ['Second example', /^(?:\d(?:st|nd|rd|th)|first|second|third|fourth) (?:example|bullet|item|point)\W?$/i, 'list-item', 'field'],
  ['Another skill', new RegExp(`^(?:some|another|yet another) (?:other )?(?:${things}|stuff)\\W?$`, 'i'), 'list-item'],
  ['(link)', new RegExp(`^\\((?:${bracketed.join('|')})s?\\)\\.?$`, 'i'), 'list-item', 'paragraph', 'cell'],
  // What examples of tables are filled with.
  ['Column 2', /^(?:cell|column|header|heading|row|value) \d$/i, 'cell', 'header'],
  ['Second row', /^(?:first|second|third|another|last) +(?:row|column)$/i, 'cell', 'header'],
  ['Some value', /^some (?:other )?value$/i, 'cell', 'header'],
]
