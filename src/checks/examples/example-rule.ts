import type { Passage } from '../../ladder/passage.ts'
import { isEnglish } from '../english.ts'
import { placeOfWords } from '../place-of-words.ts'
import type { Rule } from '../rule.ts'
import { cell, cellWith } from '../small-documents.ts'
import { explainedAbbreviations } from './explained.ts'
import { type ExampleRuleId, exampleFaults } from './faults.ts'

/** The rule that looks for one fault in every example of the ladder; `words` say what the rule finds, and two examples that show it. */
export function exampleRule(
  id: ExampleRuleId,
  words: Pick<Rule, 'title' | 'why' | 'remedy'>,
  fires: string,
  quiet: string,
): Rule {
  const { find, english } = exampleFaults[id]
  return {
    severity: 'warning',
    ...words,
    fires: cell(cellWith(fires)),
    quiet: cell(cellWith(quiet)),
    ladder: (ladder, _, say) => {
      if (english && !isEnglish(ladder.config)) return
      const explained = id === 'unexplained-abbreviation' ? explainedAbbreviations(ladder) : new Set<string>()
      for (const { examples, prose, name } of ladder.cells.flatMap((cell) => cell.expectations)) {
        for (const { body, source } of examples) {
          // An example that is a picture says its words in it.
          if (body.text === '') continue
          if (isOnlyLinks(body)) {
            if (id === 'thin-example') say(source, onlyLinks)
            continue
          }
          const fault = find({ text: body.text, expectation: { name, text: prose.text }, explained })
          if (fault) say(fault.words === undefined ? source : placeOfWords(body, fault.words, source), fault.message)
        }
      }
    },
  }
}

const onlyLinks =
  'This example is nothing but a link. Tags stand in one paragraph below the text, with ` · ` between them; an example says what somebody did.'

/** True for a list item that holds a tag. */
function isOnlyLinks({ nodes: [node, ...more] }: Passage): boolean {
  return (
    node?.type === 'paragraph' &&
    more.length === 0 &&
    node.children.every((child) => child.type === 'link' || (child.type === 'text' && /^[\s·,;.]*$/.test(child.value)))
  )
}
