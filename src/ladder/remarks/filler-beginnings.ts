/** What people number instead of writing it: "Example 1", "Task 2". */
export const numberedThings =
  'achievement activity attribute behavior behaviour benefit bullet cell challenge column competency criteria criterion detail duty example exercise expectation feature goal guideline header heading placeholder item kpi link metric name objective option outcome person point project qualification question reason requirement resource responsibility result row sample signal skill story strength task technology test testtask text thing tool topic value weakness'.split(
    ' ',
  )

/** What stands in brackets, alone, until it is there: "(link)". */
export const bracketed =
  'name link description example title date text content source photo image url email details number amount quote table diagram screenshot picture'.split(
    ' ',
  )

const ordinals = '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 0th first second third fourth'.split(' ')

/** What stands below a heading until there is something to say: these words alone. */
export const standInWords = ['text', 'body', 'content', 'explanation', 'description', 'heading', 'title']

/** The same with a word that says how much is wanted, and of what: "Short description", "Overview of the role". */
export const briefly = '(?:short|brief|quick|one[- ]line|two[- ]line|concise)'
export const ofWhat =
  '(?:description|summary|overview|explanation) of (?:the |this |your )?(?:role|level|position|team|page|section|job|track)'

/** One of these is in nearly every passage of filler, as `note-beginnings.ts` has them for notes: a point stands for the end of a word. */
export const fillerBeginnings = [
  `: example.|: title.|: text.|: name.|: description.|: summary.|: content.|: link.|something something|something, something|link link|hellow world|@mention|some text |dummy text |sample text |more text |type //|type to add|type your|accusamus.|adipi|amet.|asdf|augue.|autem.|beispieltext|bla.|blah.|blindtext|click or tap.|choose an item|max. |max.|maximum|at most|up to|mustermann|bloggs|doe.|bullet |bullet,|short desc|short summary|brief desc|brief summary|one-line |commodo.|consect|cursus.|
  descriptor text.|dolor.|donec.|dummy text|dummy-text|dummy.|dummytekst|dummytext|eget.|eligendi.|elit.|erat.|etiam.|
  example text|exempeltext|faucibus.|faux texte|felis.|first column.|first row.|list item.|foo.|baz.|qux.|foobar.|fusce.|fülltext|
  sed do|eiusmod|tempor.|incididunt|labore.|aliqua.|nostrud|ullamco|laboris|aliquip|duis.|aute.|irure|
  reprehenderit|cillum|fugiat|excepteur|occaecat|cupidatat|proident|sunt.|culpa.|deserunt|laborum|ipsum.|iste.|jkl|justo.|lacinia.|libero.|ligula.|lorem.|magna.|mollis.|mustertext|n%|n/a|na.|natus.|nisi.|nisl.|nulla.|
  odio.|opvultekst|ornare.|platsh|przyk|qqq|quis.|qwerty|rerum.|risus.|sample text sample|sapien.|second column.|second row.|
  sed ut|some value|tekst p|tekst t|tekst z|tellus.|test test.|testo di|testo fi|testo se|text text|texte bidon|texte d|
  texte factice|texto de|texto fi|testing 1|testing testing|testing, |third column.|untitled.|page title.|new page.|hello world|hello, world|
  third row.|urna.|utfyllnadstext|velit.|veniam.|vitae.|voluptat|
  voorbeeldtekst|x x.|xx%|xx.|xxx|xyz.|yada.|yyy|zzz`,
  ...bracketed.map((thing) => `${thing})`),
  ...ordinals.flatMap((ordinal) => ['bullet', 'example', 'item', 'point'].map((thing) => `${ordinal} ${thing}`)),
].join('|')
