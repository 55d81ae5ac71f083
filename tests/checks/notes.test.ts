import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src/checks/check-texts.ts'

const found = (text: string): string[] =>
  checkTexts([{ path: 'page.md', text }], { today: '2026-11-21' })
    .filter(({ rule }) => ['note', 'filler', 'fill-in', 'unfinished'].includes(rule))
    .map(({ rule }) => rule)

describe('is a gap', () => {
  it.each([
    ['- need example for Infra', 'note'],
    ['- Needs discussion (KL)', 'note'],
    ['- to do (Kim)', 'note'],
    ['v2 WIP', 'note'],
    ['- **Caching** to be written', 'note'],
    ['- Reads much<br>TBD', 'note'],
    ['| A | B |\n| --- | --- |\n| x | <ul><li>Reads</li><li>TBD</li></ul> |', 'note'],
    ['[The council to send the list]{.mark}\n\nTo be [agreed]{.underline}.', 'note'],
    ['!!! todo "Describe the last level"', 'note'],
    ['> [!todo] Describe the last level', 'note'],
    ['> [!todo]\n> Describe the last level', 'note'],
    [':::note[Draft]\n\nText.\n:::', 'note'],
    ['```{list-table}\n* - Level\n  - Duties\n* - Seven\n  - TBD\n```', 'note'],
    ['**To do for this page**\n\n- [x] Describe the first level\n- [ ] Describe the last level', 'note'],
    ['To do. We have to agree on it first.', 'note'],
    ['The last job is a grade X.', 'fill-in'],
    ['- 2031-??: the next review', 'fill-in'],
    ['- \\[task\\]', 'fill-in'],
    ['See the list at [url_goes_here](https://example.org).', 'fill-in'],
    ['*Date: DD Month YYYY*', 'fill-in'],
    ['<Level name="L7" description="To be defined" />', 'note'],
    ['- Description of value 3', 'filler'],
    ['| Changes | Number |\n| --- | --- |\n| Read | XX |', 'filler'],
    ['| Page | State |\n| --- | --- |\n| [Lead](lead.md) | draft |\n| [Guest](guest.md) | done |', 'note'],
    ['- [[The last level]] #todo', 'note'],
    ['- **Data:** ...to be completed...', 'note'],
    ['Download the form: ***LINK TO ADD***', 'note'],
    ['**Open question:** who sits on the board?', 'note'],
    ['The [guide](guide.md) (WIP) helps.', 'note'],
    ['Twice a year. (Format for guests follows asap)', 'note'],
    ['Ask xxx@example.org.', 'fill-in'],
    ['A year in the house costs XX €.', 'fill-in'],
    ['Questions? Ask [naam] first.', 'fill-in'],
    ['- _**need examples for teaching …**_', 'note'],
    ['- **Need example for ****Web******', 'note'],
    ['- [Need more examples here]', 'note'],
    ['- Additional examples for “Tests each fault” would be useful here.', 'note'],
    ['- We could use an example from the night shift', 'note'],
    ['- Examples needed. Ask the group that meets on Mondays, and say for which level.', 'note'],
    ['TODO', 'note'],
    ['Title: TBC', 'note'],
    ['- TODO: describe the way up', 'note'],
    ['<li>TBD</li>', 'note'],
    ['<!-- todo ask the guild -->', 'note'],
    ['Owner: ⚠️ _TBD_ (proposal: the guild)', 'note'],
    ['| Pay | To be confirmed |\n| --- | --- |\n| x | _TBD_ |', 'note'],
    ['## Seventh level (Draft)', 'note'],
    ['## Eighth level (WIP)', 'note'],
    ['- Others to come', 'note'],
    ['**The whole list:** _coming soon_', 'note'],
    ['We haven’t yet finalised the expectations for this level.', 'note'],
    ['This track is still under development and its levels will be defined later.', 'note'],
    ['The second track is not yet written.', 'note'],
    ['Some details are still being defined, among them pay.', 'note'],
    ['Text goes here', 'note'],
    ['???', 'note'],
    ['Vestibulum mollis ligula eget risus varius blandit.', 'filler'],
    ['Lorem ipsum dolor sit amet', 'filler'],
    ['| Column 1 | Level |\n| --- | --- |\n| a | b |', 'filler'],
    ['- Example 2\n- Example 3', 'filler'],
    ['blah blah blah', 'filler'],
    ['asdf asdf asdf.', 'filler'],
    ['Does it. asdf, asdf.', 'filler'],
    ['- jkl jkl jkl', 'filler'],
    ['Report it in [insert tool].', 'fill-in'],
    ['- [Observable action that shows the value]', 'fill-in'],
    ['Ask \\[name of team\\] for the key.', 'fill-in'],
    ['Ask \\[name of team] for the key.', 'fill-in'],
    ['Send it to the lead. \\[**Due:** \\[insert date\\]\\]', 'fill-in'],
    ['Descriptions are forth coming.', 'note'],
    ['Ask {{name}} for the key.', 'fill-in'],
    ['Ask <your manager> for the key.', 'fill-in'],
    ['- {add the list of duties here}', 'note'],
    ['---\ncriteria:\n  - "TODO: something should go here?"\n---\n', 'note'],
    ['- Pay: TBD - nobody has decided.', 'note'],
    ['- Examples welcomed!', 'note'],
    ['- What about the night shift? (example needed)', 'note'],
    ['It would be good to have examples of this.', 'note'],
    ['_To be determined by the team._', 'note'],
    ['Some text here.', 'note'],
    ['⚠️ **Content pending** The directory is being updated.', 'note'],
    ['2.5 [Reviews](reviews.md) TODO', 'note'],
    ['Call XXX in the morning.', 'note'],
    ['[//]: # (TODO: how leads are chosen)', 'note'],
    ['[//comment]: # (TODO how leads are chosen)', 'note'],
    ['[offer]: TODO write the letter', 'note'],
    ['!!! warning "Work in progress"', 'note'],
    ['!!! todo', 'note'],
    [':::note Coming soon\n:::', 'note'],
    ['Agenda: ...', 'note'],
    ['{{< hint info >}}Work in progress{{< /hint >}}', 'note'],
    ['{% comment %} TODO: how leads are chosen {% endcomment %}', 'note'],
    ['| Level | Pay |\n| --- | --- |\n| First | ? |', 'note'],
    ['- Example 1\n- Example 2', 'filler'],
    ['- 7th bullet\n- Tests', 'filler'],
    ['xyz', 'filler'],
    ['| Skill | Asks for |\n| --- | --- |\n| Care | Text |', 'filler'],
    ['=== "People"\n\n    TODO\n', 'note'],
    ['!!! warning\n\n    The bands are not agreed yet.\n', 'note'],
    ['Third level\n: Coming soon', 'note'],
    ['- Reads the code of other teams\n  > Need example for Web', 'note'],
    ['…need examples…', 'note'],
    ['---\nroles:\n  - title: Lead (draft)\n---\n', 'note'],
    ['> **Warning**\n> Under construction, only the first level is done.', 'note'],
    [':construction: Still a work in progress', 'note'],
    ['See the list (TODO: move it here) before you apply.', 'note'],
    ['Engineering\nTo-Do', 'note'],
    ['- `TODO: the dashboards`', 'note'],
    ['<!--\n__TODO__: say who\n__TODO__: say when\n-->', 'note'],
    ['- Reading list - papers to start with [to-do]', 'note'],
    ['## Calibration 🚧', 'note'],
    ['Lorem ipsum', 'filler'],
    ['# Title\n\n## Skills\n\nReads much.', 'filler'],
    ['# Lead\n\nExplanation\n\n**Skills**\n\nReads much.', 'filler'],
    ['# Section\n\nContent', 'filler'],
    ['We expect that temporibus autem is known. Itaque earum rerum hic tenetur a sapiente delectus.', 'filler'],
    ['**State:** open\n**Owner:** TBD\n**Since:** May', 'note'],
    ['Purpose: Unspecified.', 'note'],
    ['**Place:** [Town / Towns]', 'fill-in'],
    ['**Lead:** [Name of the lead]', 'fill-in'],
    ['- [Strength 1]: [Specific examples]', 'fill-in'],
    ['- [e.g., a matrix of priorities]', 'fill-in'],
    ['**Signed:** ________________', 'fill-in'],
    ['{{COMPANY: two sentences on what it does}}', 'fill-in'],
    ['Promote me to <the level that you ask for>.', 'fill-in'],
    ['# {Name Of Role}', 'fill-in'],
    ['- Not yet written: how we pay', 'note'],
    ['- More detail here', 'note'],
    ['<Todo who="kim">the first level</Todo>', 'note'],
    ['<ComingSoon />', 'note'],
    ['| One | Two |\n| --- | --- |\n| Grows | *opposite to be found* |', 'note'],
    ['Sets the pace (tbc - the board has it).', 'note'],
    ['Edge cases (guests, people who left): rules still missing', 'note'],
    ['- Add example [Infra]', 'note'],
    ['**Note:** In progress', 'note'],
    ['## Lead\n\nA lead is responsible for…\n\n## Guest\n\nReads much.', 'unfinished'],
    ['- Works with the leads to ...\n- Reads much', 'unfinished'],
    ['- Reads much\n- Works with the leads in order to\n- Asks', 'unfinished'],
    ['- Reads much\n- Speaks to guests and', 'unfinished'],
    ['- Note: see the list → missing', 'note'],
    ['The board owns this page [ADD LINK TO THE BOARD]().', 'fill-in'],
    ['- Link to the list in German -> missing', 'note'],
    ['It is kept under <path to the list>.', 'fill-in'],
    ['Ask \\<employee name\\> and &lt;your lead&gt;.', 'fill-in'],
    ['Ask (company name) for it.', 'fill-in'],
    ['Ask $COMPANY_NAME or %TEAM%.', 'fill-in'],
    ['Works TODO_NUMBER_OF_MONTHS months.', 'fill-in'],
    ['Works with [TBD] on the plan of the year.', 'note'],
    ['| Reviewed | DD/MM/YYYY |\n| --- | --- |\n| One | MM/YYYY |', 'fill-in'],
    ['Asks more than XX people.', 'fill-in'],
    ['- Reads at least N pull requests', 'fill-in'],
    ['> **Status:** DRAFT - please comment', 'note'],
    ['TODO: a section that explains pay', 'note'],
    ['Placeholder: a section for guests', 'note'],
    ['| Doc | Levels |\n| --- | --- |\n| Doc status | **DRAFT** / ~~FINAL~~ |', 'note'],
    ['**Owner:** Kim · **Status:** Draft for comment', 'note'],
    ['---\nstatus: draft\n---\n\nReads much.', 'note'],
    ['```{todo} Write up the second level\n```', 'note'],
    ['```{admonition} Status\n:class: warning\nIncomplete draft. The rest is not ready.\n```', 'note'],
    [':::{todo}\nSay who\n:::', 'note'],
    ['Reads much.[^1]\n\n[^1]: ADD REF', 'note'],
    ['**Impact:** ?', 'note'],
    ['| Version | 1.2-draft |\n| --- | --- |\n| One | Two |', 'note'],
    ['The track is new and this page is incomplete.', 'note'],
    ['| A | Status |\n| --- | --- |\n| [Lead](lead.md) | Done |\n| [Guest](guest.md) | WIP |', 'note'],
    ['  - Sed do eiusmod tempor incididunt ut labore', 'filler'],
    ['| State | Meaning |\n| --- | --- |\n| Open | TBD |\n| Done | It is there |', 'note'],
    ['It ends after ??? months without a word.', 'note'],
    ['The club meets on [DAY AND TIME] in the hall.', 'fill-in'],
    ['- Reviewed ## PRs\n- Wrote much', 'fill-in'],
    ['- Chat: `<link to be added>`', 'note'],
    ['Tell us your size (form not live yet)', 'note'],
    ['**Checks:** Own car (CHECK THIS WITH INSURER)', 'note'],
    ['| Approved by the board | Pending |\n| --- | --- |\n| One | Two |', 'note'],
    ['| Code | 14 | 15 | pending |\n| --- | --- | --- | --- |\n| Range | 52 | 58 | pending |', 'note'],
    ['No more than **N** seats are held by one company.', 'fill-in'],
    ['> Status: 🟡 Draft / for comment', 'note'],
    ['- Fees: $___ a year', 'fill-in'],
    ['**Third year.** [elaborate]', 'note'],
    ['Keep it alive. [maybe move this to its own page?]', 'note'],
    ['## Open questions\n\n- How are guests paid?', 'note'],
    ['- **Captain:** (name)', 'fill-in'],
    ['<!-- the form needs to be recreated -->', 'note'],
    ['`TODO`', 'note'],
    ['> [!IMPORTANT]\n> Draft. Do not share.', 'note'],
    ['a) TODO', 'note'],
    ['Has read at least 5 (?) books.', 'note'],
    ['Pay: £TBC', 'note'],
    ['- XX accepted PRs\n- Writes much', 'fill-in'],
    ['We meet [DETAILS OF THE WEEKLY MEETING HERE].', 'fill-in'],
    ['| Chair | N.N. |\n| --- | --- |\n| One | Two |', 'note'],
    ['- <mark>need more here — how does it differ?</mark>', 'note'],
    ['Content to be added following the workshop.', 'note'],
    ['It is in [the sheet](https://example.org/d/YOUR_SHEET_ID).', 'fill-in'],
    ['- Enter duty statement here.', 'note'],
    ['| Lead | \\_\\_ years |\n| --- | --- |\n| One | Two |', 'fill-in'],
    ['| Share | Sum |\n| --- | --- |\n| 5 | x% |', 'fill-in'],
    ['*(someone volunteer a bad one? without names)*', 'note'],
    ['| Class | Grade |\n| --- | --- |\n| One | 18 |\n| Two | 21 |\n| Three | Pending |', 'note'],
    ['We’ll extend the framework when we hire for it.', 'note'],
    ['- ***Delivery*** – -tbd-', 'note'],
    ['Draft v0.3 - please leave comments', 'note'],
    ['The programme starts in May, details to be announced.', 'note'],
    ['*Numbers for guests are a first guess, Kim will go over them*', 'note'],
    ['_Contents (not all chapters are finished)_', 'note'],
    ['This part will follow when Kim is back from leave.', 'note'],
    ['**Version:** X.Y', 'fill-in'],
    ['- link link link', 'filler'],
    ['\\[more\\]', 'note'],
    ['We’ve talked about this one a lot and haven’t agreed on what goes in.', 'note'],
    ['*(Forthcoming)*', 'note'],
    ['This page needs data', 'note'],
    ['#### Reviews `NEEDS REFINED?`', 'note'],
    ['Place: ==ADD==', 'fill-in'],
    ['==Add name and address==.', 'fill-in'],
    ['This post is in [service area]. It is well paid.', 'fill-in'],
    ['It is well paid. [Two sentences on the service. No more than ~30 words]', 'fill-in'],
    ['Write to someone@tbd.com', 'fill-in'],
    ['- To be update...', 'note'],
    ['- To be revisited', 'note'],
    ["Currently the guild doesn't have a formal process for reviews.", 'note'],
    ['*This doc is in pre-release*', 'note'],
    ['The rules are described in TODO.', 'note'],
    ['### Estructura (a definir y firmar)', 'note'],
    ['Se publicará aquí una lista de guías.', 'note'],
    ['**M1** Lorem ipsum', 'filler'],
    ['| L1 | 72,000 |\n| --- | --- |\n| L2 | XX,XXX |', 'fill-in'],
    ['| L1 | 170-200k |\n| --- | --- |\n| L2 | XXX–XXXk |', 'fill-in'],
    ['Asks for [how many?] years, or [X–Y] of them.', 'fill-in'],
    ['# [Job Family] Ladder\n\nReads much.', 'fill-in'],
    ['- Owner: @someone', 'fill-in'],
    ['5. **Pay** To be added after the board has met', 'note'],
    ['| A | State |\n| --- | --- |\n| Pay | To do |\n| Leave | To do |', 'note'],
    ['| A | State |\n| --- | --- |\n| Pay | TBD |\n| Leave | Done |', 'note'],
    ['# DRAFT Guide for leads\n\nReads much.', 'note'],
    ['## List of levels (TBD)\n\nReads much.', 'note'],
    ['## Overview of the levels - WIP\n\nReads much.', 'note'],
    ['# Guide for leads - draft\n\nReads much.', 'note'],
    ['*Draft*', 'note'],
    ['| Level | Reach |\n| --- | --- |\n| First | Works with … |', 'unfinished'],
    ['## Scope\n\n_Describe what the team owns. This should fit into a paragraph._\n\n## Reach\n\nReads much.', 'unfinished'],
  ])('%s', (text, rule) => {
    expect(found(text)).toContain(rule)
  })
})

it('in a template that was left as it is, lines beside others are found too', () => {
  const other = '_Overview of the scope, and anything else._\n\nApplications are open.\n\n'
  const left = '## Scope\n\n_Describe what the team owns._\n'
  const rulesOf = (text: string) => found(text).filter((rule) => rule === 'unfinished').length
  expect(rulesOf(`# Guests\n\n${other}${left}`)).toBe(2)
  expect(rulesOf(`# Guests\n\n${other}`)).toBe(0)
})

describe('the same mark again and again is no list of states', () => {
  it.each([
    ['- TODO\n- TODO\n- TODO', 3],
    ['- WIP\n- WIP', 2],
    ['| Name | TODO |\n| --- | --- |\n| One | Two |', 1],
    ['- To do\n- Doing\n- Done', 0],
    ['| To do | Done |\n| --- | --- |\n| One | Two |', 0],
    ['| Name | Draft |\n| --- | --- |\n| One | Two |', 0],
  ])('%s', (text, count) => {
    expect(found(text).filter((rule) => rule === 'note')).toHaveLength(count)
  })
})

describe('is one gap', () => {
  it.each([
    ['- [Need more examples here]', 'note'],
    ['XXX', 'note'],
    ['- Some text', 'note'],
    ['- [TODO]', 'note'],
    ['Additional examples for "Writes tests. Tells others." would be useful here.', 'note'],
    ['- [Specific examples]', 'fill-in'],
    ['Asks "Did you think of [name of team]?", and puts it into [insert tool].', 'fill-in'],
    ['---\nsummary: [What it is about]\n---\n\nA text.', 'fill-in'],
    ['blah blah blah', 'filler'],
  ])('%s', (text, rule) => {
    expect(found(text)).toEqual([rule])
  })
})

describe('several slots in one paragraph', () => {
  it('are found each on its own line', () => {
    const text = 'One.\n\n[What it looks like here.]\n  [Links to more of it]\n'
    const places = checkTexts([{ path: 'page.md', text }], { today: '2026-11-21' }).map(
      ({ rule, line, column }) => `${line}:${column} ${rule}`,
    )
    expect(places).toEqual(['3:1 fill-in', '4:3 fill-in'])
  })

  it('are found behind the strokes of an export too', () => {
    const text = 'Ask \\[name of team\\] and\n\\[insert tool].\n'
    const places = checkTexts([{ path: 'page.md', text }], { today: '2026-11-21' }).map(
      ({ rule, line, column }) => `${line}:${column} ${rule}`,
    )
    expect(places).toEqual(['1:5 fill-in', '2:2 fill-in'])
  })
})

describe('a box for what is to do', () => {
  const placesOf = (box: string) =>
    checkTexts([{ path: 'page.md', text: `# Page\n\n${box}\n\nReads much.\n` }], { today: '2026-11-21' }).map(
      ({ rule, line, column, message }) => `${line}:${column} ${rule} ${/`(.*)`/.exec(message)?.[1]}`,
    )

  it.each([
    ['!!! todo\n    Add the second level.', '4:5 note todo: Add the second level'],
    [':::{todo}\nAdd the second level.\n:::', '4:1 note todo: Add the second level'],
    ['```{todo}\nAdd the second level.\nAsk Kim.\n```', '4:1 note todo: Add the second level'],
    ['```{todo} Add the second level\n```', '3:5 note todo: Add the second level'],
  ])('%s is about its first line', (box, place) => {
    expect(placesOf(box)).toContain(place)
  })

  it.each(['```{todo}\n```', ':::{todo}\n:::', '```{todo}\n:class: wide\n```', '!!! todo\nBeside the box.'])(
    '%s is found where it begins, as nothing stands in it',
    (box) => {
      expect(placesOf(box).map((place) => place.split(':')[0])).toEqual(['3'])
    },
  )
})

describe('a note inside a paragraph', () => {
  const placesOf = (path: string, text: string) =>
    checkTexts([{ path, text }], { today: '2026-11-21' }).map(
      ({ rule, line, column, message }) => `${line}:${column} ${rule} ${message}`,
    )

  it('is found where its sentence begins, and shown alone', () => {
    const [place] = placesOf('page.md', 'This page is about pay. It is\nfor everybody. **The bands** will be\nadded later.\n')
    expect(place).toBe('2:18 note Something is wanted here: `The bands will be added later`. Add it and remove this note.')
  })

  it('is found in the last sentence when what stands before it is none', () => {
    const [place] = placesOf(
      'page.md',
      'Leads meet on Mondays.\nGuests may come. The rules are in [a list](https://example.org)(WIP).\n',
    )
    expect(place).toMatch(/^2:65 note .*`WIP`/)
  })

  it('is found for each of several', () => {
    const text = 'This page is about pay. TBD. The bands will be\nadded later. Ask first. TBD.\n'
    expect(placesOf('page.md', text).map((each) => each.replace(/ .*/, ''))).toEqual(['1:25', '1:30', '2:25'])
  })

  it('is found in a long one, which no form reads as a whole', () => {
    const long = 'Mentors engineers of two teams and writes down what they have learnt.\n'.repeat(20)
    expect(placesOf('page.md', `${long}(TODO: say how often)\n${long}`)).toEqual([
      expect.stringMatching(/^21:2 note .*`\(?TODO: say how often/),
    ])
    expect(placesOf('page.md', long).filter((each) => each.includes(' note '))).toEqual([])
  })

  it('is found on its own line when lines have labels', () => {
    expect(placesOf('page.md', 'Title: Lead\nReports to: TBC\n')[0]).toMatch(/^2:1 note /)
  })

  it('is found behind the picture that it is about', () => {
    const [finding] = checkTexts([{ path: 'page.md', text: '# Page\n\n![](a.png)\nFigure 1: to be redrawn by @kim\n' }], {
      today: '2026-11-21',
    })
    expect([finding?.rule, finding?.line, finding?.column]).toEqual(['note', 4, 1])
  })

  it('is found in the text of a YAML file too', () => {
    const [place] = placesOf('page.yaml', 'title: Pay\ntext: |\n  This page is about pay.\n  The bands will be added later.\n')
    expect(place).toMatch(/^4:3 note /)
  })
})

describe('in a document with several sure slots', () => {
  const template = '- [insert team]\n- [insert tool]\n- [e.g., a date]\n'

  it('the other brackets are slots too', () => {
    expect(found(`${template}- Speaks at [forum] about [area].\n`)).toHaveLength(4)
    expect(found('- Speaks at [forum] about [area].\n')).toEqual([])
  })

  it('links, references, footnotes and boxes are none all the same', () => {
    const text =
      '- See [the forum](x.md), [the area] and [this][area].[^1]\n- [x] Done\n\n[the area]: x.md\n[area]: y.md\n\n[^1]: A note.\n'
    expect(found(`${template}${text}`)).toHaveLength(3)
  })
})

describe('is ordinary content', () => {
  it.each([
    '| House | Ladder? |\n| --- | --- |\n| One | Yes |\n| Two | In progress |',
    '| Phase | Goal |\n| --- | --- |\n| First weeks | One change |\n| Later | Works alone |',
    '- [Technical skills]{.underline}',
    '| Skill | Kim |\n| --- | --- |\n| Reads | XX |\n| Writes | X |',
    'Limits of work in progress (WIP) keep a team sane.',
    '- **0** no evidence so far\n- **1** sometimes',
    'Not sure where you are? Take the test.',
    '- Does what you said you would do, prepared and on time',
    '6. Partner (*not covered here*)',
    '- **Testing** missing features is part of the work',
    '| Code | Works, hard to follow |\n| --- | --- |\n| Code | Works, hard to follow |',
    '<details>\n<summary>Expand</summary>\n\nReads much.\n\n</details>',
    '- Replaces lorem ipsum with real words before anybody sees it',
    '### Brief description of the job\n\nReads much.',
    'Not covered by this framework. The board sets its goals.',
    '| Mark | Meaning |\n| --- | --- |\n| 0 | Not seen |\n| 1 | In progress |\n| 2 | Does it |',
    '```{code-block} ts\n// TODO\n```',
    'Also, please write complete sentences.',
    '- Utility to send signals to teams',
    'A description of each part follows:\n\n- One\n- Two',
    'You do not need permission from anybody to begin.',
    'As the rules will change over time, this document will be updated when necessary.',
    'This list is intentionally incomplete.',
    '- Will ask for help when something feels off',
    '- Makes room in which half-baked ideas are welcome.',
    '**I expect you to help others if they need help.** We all have trouble here and there.',
    'We will hold off on making new plans until the old ones are done.',
    '- Take leave in summer (check with your lead first)',
    '- Build the core first, the rest later.',
    '- Picks up issues labelled "HELP WANTED" on the board',
    '- Avoid "guys"; replace this with "folks".',
    '- No evidence has been found that it helps.',
    'When you file it, please specify:\n\n- the day\n- the place',
    '- Explains decisions (why, how) to others',
    '- Expects goals to be agreed',
    'Each level has goals to be agreed',
    '- Rules to follow',
    '- The new engine is under construction',
    '- Status: [Draft]',
    '| State | Meaning | Next |\n| --- | --- | --- |\n| Open | Someone is working on it | They |\n| Done | It is there | You |',
    '| Mark | Name | Meaning |\n| --- | --- | --- |\n| ✅ | Stable | It stays |\n| 🚧 | Under construction | Being worked on |',
    '| Part | Reads | Writes | Streams |\n| --- | --- | --- | --- |\n| One | ✅ | ✅ | 🚧 |',
    '| Word | Says | Use |\n| --- | --- | --- |\n| EOD | End of day | Never |\n| WIP | Work in progress | Never |',
    '## Draft\n\nA *draft* is work that you show in order to get help.',
    'A document is a draft until two people other than the author have read it.',
    '**Bad:** "TODO: fix this later". Nobody learns what is broken.',
    '- To be completed by the candidate',
    'Your level will be added to your profile once you have confirmed it.',
    'We count people as inactive when they have not told us that they are away.',
    '- Active knowledge of all projects being worked on',
    'See [BREAKING CHANGES] above.',
    '- Keys: add, remove, swear at the reader',
    '| Class | State | Since |\n| --- | --- | --- |\n| One | Pending | 2021 |\n| Two | Approved | 2022 |',
    '- `TODO`\n- `FIXME`',
    'If something is wrong or missing, please fix it: it is the first thing that guests do.',
    '## Not covered\n\n- Guests',
    '## Q: My trade isn’t listed, what does that mean?\n\nAsk.',
    '- Happy to chase people up for receipts',
    'Recordings will also be available to new members to watch when they are away.',
    '- [Engineer {Senior Engineer}](#engineer)\n- [Staff](#staff)',
    '- Whom do I need to ask about ____?',
    'Check the ==marked parts== and replace them.',
    '- To be heard\n- To be trusted with more',
    '- To be reviewed by two maintainers before it is merged',
    'There is no formal dress code.',
    '- [ ] Not yet observed',
    'We are in the process of hiring two leads.',
    'Eventually they will be replaced by others.',
    'In the future, the board may change this policy.',
    '| A | State |\n| --- | --- |\n| Pay | To do |\n| Leave | Done |\n| Trips | Waiting |',
    '*[At the start, slowly.]*\n\n> We are here to compare.\n\n*[If nobody speaks.]*\n\n> Who needs what?',
    '- [Archived: first draft, with comments](draft.md)\n- [Pending requests](pending.md)\n- [Add an example](add.md)',
    'Present something at the yearly review. Topic to be chosen by you.',
    '- *Draft* – only you see it.\n- *Pending* – the board asked a question.\n- *Approved* – it is yours.',
    'Reads the reviews of the shop (rejected, pending, metadata missing…)',
    'It is in chapter XX and in part XX, size XX.',
    'Returns [key|value] and `\\<list>`.',
    'Write &lt;div&gt; or &lt;list&gt; here.',
    '- To do -> Doing -> Done',
    '- Ask questions about Kubernetes and what is being worked on',
    '- Is there an example of your work that others have used again?',
    'We hope to have a decision made by mid-May.',
    '| 1 | Has no practice, has never seen this |\n| --- | --- |\n| 1 | No practice - haven’t encountered this |',
    '- "Tell me more about it."\n- [Comfortable silence]\n- "Take your time."',
    '- Writes the tests that need to be run before a release',
    '- Notices, for example, when we need another pair of eyes',
    '- Asks for help as needed',
    '- Points at tests that are missing',
    '| What | Who |\n| --- | --- |\n| Pending cases | Leads |',
    '- Fills in for the lead on holiday',
    '- Fixed a TODO that somebody else had left',
    '- Holds to the limits on work in progress',
    '- Work in progress is visible on the board',
    '- Keeps a todo list of their own',
    '- Sabe todo lo que hace el equipo',
    '??? note',
    'A document has a status:\n\n- DRAFT\n- UNDER REVIEW\n- APPROVED',
    '**Can we add statements of our own?** Up to three.',
    "> Some boats stay locked. We're working on it and will post again at ten. The others sail.",
    '**Draft** – A text whose author wants to hear what is wrong.',
    '| State | Meaning |\n| --- | --- |\n| Draft | It may change |\n| In review | Others read it |\n| Accepted | It holds |',
    'The offer needs approval. While approval is pending, we tell the guest that we are working on it.',
    '- Junior [ROLE]\n- [ROLE]\n- Senior [ROLE]\n- VP [ROLE]',
    '| Goals | Work in progress |\n| --- | --- |\n| Ship | A plan |',
    '## Todo list\n\nEvery week has one.',
    'Parts marked with 🚧 change often.',
    '## To add an example\n\nOpen the page and write it.',
    '## Add an example\n\nOpen the page and write it.',
    'Writes no `TODO: later` into the code.',
    "- **Answer.** Within two weeks, with what's missing, and a plan.",
    '- ~~TODO: add an example~~',
    '## Title\n\nStaff engineer',
    '## Duties\n\nDescription\n\n- Reads the code of others',
    '## Duties\n\nContent\n\nThe text on the site.',
    '- Needs explanations before starting a task',
    '- Never leaves a TODO',
    '# Fourth\n\nAs the third, and…\n\n## Duties\n\nReads much.',
    'A lead is responsible for…\n\n- the plan\n- the budget',
    '- Is responsible for…\n  - the plan',
    '- Reads much and\n- writes little',
    '- Works on things such as\n  - the plan',
    '- Knows Plan A',
    '| The line is empty because | Then |\n| --- | --- |\n| nobody wrote it | write |',
    '| When you are asked for… | Then |\n| --- | --- |\n| a plan | write |',
    'It ends with: "A lead is capable of..."',
    '## Scope\n\n_Describes what the team owns._\n\n## Reach\n\nReads much.',
    '## Scope\n\n_Describe what you do to others._\n\nReads much.',
    '**Note:** Leads decide about progress.',
    '- Closes the ticket PROJ-XXX with what was learnt',
    '- Work that is pending is visible to all',
    '- Sends examples, which are always welcome',
    'Prices are between <5 and 7> euros, and a `List<String>` holds them.',
    '# [The Cooperative]\n\nWorks.',
    "- Asks 'What if we ____?' and 'Did you consider [name of team]?'",
    '- Type: {number}',
    'The report [2019] says otherwise.',
    'See [RFC 2119].\n\n[RFC 2119]: https://www.rfc-editor.org/rfc/rfc2119',
    '{{TOC}}',
    '<details open><summary>More</summary></details>',
    '- Status: [Draft]',
    '!!! note',
    '!!! warning "Read this first"',
    ':::tip\n:::',
    '[//]: # (This page is made by hand.)',
    '| Skill | Text |\n| --- | --- |\n| Care | Finishes. |',
    '=== "People"\n\n    Listens before deciding.\n',
    '- [TODO](todo.md)',
    'Mark it as "TODO", or as [TODO] in the title.',
    '| Level | State |\n| --- | --- |\n| First | Pending |',
    '{{< callout type="info" >}}',
    '{{< callout >}}\nThe bands are paid monthly.\n{{< /callout >}}',
    '- Example 1\n  - Found a sum that was off by a cent.\n- Example 2\n  - Found another one.',
    '____\n',
    'Set `{Discriminator}` and `[insert tool]` in the template.',
    '<input placeholder="Name">',
    'Here are some examples of what people at this level did.',
    'You can also add examples by sending a pull request.',
    '**Add an example.** You have seen somebody do this well.',
    '- Steps in where the plan for security is not defined',
    '- Works on problems whose scope is yet to be defined',
    '- Needs examples and close guidance to finish a task',
    'Expectations for design do not go beyond the fifth level.',
    '- No example needed: everybody has seen one.',
    '- Shipped a page that had been coming soon for a year and more',
    '- See [the tracker](https://example.org/todo) and [^1]\n\n[^1]: A note.',
    '{{ page.title }} {{< figure >}}',
    '- [x] Done',
    '- [Reviews](reviews.md)',
    '    TODO: in code',
    'A commodity costs the customer less each year.',
    'Roles are still evolving, and so are the people in them.',
    'This is not an exhaustive list.',
    '- A quiet word here',
    'She wrote: "Dear <name>, we would like to have you with us."',
    '---\naliases: [WIP, Core Role, To Be Defined]\ntags: [ladder, draft]\n---\n\nA text.',
    '- Your ideas here',
    'We need examples of good code before the review can start, so ask for them early.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
