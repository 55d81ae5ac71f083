import { describe, expect, it } from 'vitest'
import { anyOf } from '../../src/ladder/remarks/any-of.ts'
import { commentForms } from '../../src/ladder/remarks/comment-forms.ts'
import { formsOfSentence, formsOfWhole } from '../../src/ladder/remarks/formed.ts'
import { headingForms } from '../../src/ladder/remarks/heading-forms.ts'
import { neededWords } from '../../src/ladder/remarks/needed-words.ts'
import { ordinaryStatements } from '../../src/ladder/remarks/ordinary.ts'
import { ordinarySentences } from '../../src/ladder/remarks/ordinary-sentences.ts'
import { otherLanguages } from '../../src/ladder/remarks/other-languages.ts'
import { readRemark } from '../../src/ladder/remarks/remark.ts'
import { sentences } from '../../src/ladder/remarks/shapes.ts'
import { alone, asides } from '../../src/ladder/remarks/short-shapes.ts'
import { shapeOf } from '../../src/ladder/remarks/word-letters.ts'

describe('a note about something missing', () => {
  it.each([
    'need example for Infra',
    'Need example for Infra.',
    'NEED EXAMPLES FROM QA',
    'Needs an example',
    '[Need more examples here]',
    '_need examples_',
    'add example for onboarding',
    'Example needed',
    'Examples to come',
    'Additional examples for “Keeps calm” would be useful here',
    'Need example for “Keeps calm”: something from a night shift, and\nsomething from a day shift',
    'TODO',
    'TBD.',
    'Title: TBC',
    'TODO: ask the new leads',
    'FIXME: too long',
    'WIP',
    'Coming soon',
    'To be defined',
    'Not yet written',
    'Others to come',
    'Writes tests. TODO more of them',
    'Merges every day (TBD)',
  ])('%j is one', (text) => {
    expect(readRemark(text)?.kind).toBe('wanted')
  })

  it.each([
    'Finds the tests that need to be run',
    'For example, we need a second pair of eyes',
    'Helps as needed',
    'Is good at calling out missing tests',
    'Likes to fill in for you',
    'Moved people to fill in gaps of team resourcing',
    'Fixed a TODO for someone else',
    'Keeps to work in progress limits',
    'Manages technical WIP',
    'Keeps your own todo list short',
    'Todo o time conhece o plano',
    'Here are some examples of behaviours that we like to see',
    'You can also add examples by pull request',
    'The security strategy is not defined, and writes it',
    'Set an example for new colleagues',
    'TBD (trunk-based development)',
    'Merges every day. TBD means that nobody has a branch of their own',
    '',
  ])('%j is ordinary content', (text) => {
    expect(readRemark(text)).toBeUndefined()
  })

  it.each(['No example needed: the text says it.', 'no examples are needed', 'No more examples needed.'])(
    '%j says that the hole is meant',
    (text) => {
      expect(readRemark(text)?.kind).toBe('intended')
    },
  )

  it('comes back in one line with straight quotes', () => {
    expect(readRemark('Need  example for\n“Keeps ’em calm”')?.text).toBe(`Need example for "Keeps 'em calm"`)
  })
})

describe('a shape', () => {
  const found = (pattern: string, example: string, atEnd = '') =>
    new RegExp(`^[pjy,]*(?:${pattern})${atEnd}`).test(shapeOf(example))

  it.each([...sentences])('of the sentence %j finds it, and so does the whole', (example, pattern) => {
    expect(found(pattern, example)).toBe(true)
    expect(readRemark(example)?.kind).toBe('wanted')
  })

  it.each([...asides])('of %j finds it behind a label and in brackets', (example, pattern) => {
    expect(found(pattern, example)).toBe(true)
    expect(readRemark(`Bonus: ${example}`)?.kind).toBe('wanted')
    expect(readRemark(`Bonus and other pay (${example})`)?.kind).toBe('wanted')
  })

  it.each([...alone])('of %j finds it when it stands alone', (example, pattern) => {
    expect(found(pattern, example, '[.!]*$')).toBe(true)
    expect(readRemark(example)?.kind).toBe('wanted')
  })
})

describe('a form', () => {
  it.each([...formsOfWhole])('of %j finds it, and so does the whole', (example, form) => {
    expect(form.test(example)).toBe(true)
    expect(readRemark(example)?.kind).toBe('wanted')
  })

  it.each([...formsOfSentence])('of %j finds one of its sentences, and so does the whole', (example, form) => {
    expect([example, ...example.split(/(?<=[.!?])\s+/)].some((sentence) => form.test(sentence))).toBe(true)
    expect(readRemark(example)?.kind).toBe('wanted')
  })
})

describe('a look for many forms', () => {
  const forms = [...formsOfWhole, ...formsOfSentence, ...commentForms, ...headingForms, ...Object.values(otherLanguages).flat()]

  it('tries each form that fits: the words that it needs are there', () => {
    for (const [index, form] of forms.entries()) {
      const fits = anyOf(`form-${index}`, [form])
      for (const [example] of forms) expect(fits(example), `${form[1]} in ${example}`).toBe(form[1].test(example))
    }
  })

  it('has few forms that need no words, for they are tried on every statement', () => {
    expect(forms.filter(([, { source }]) => neededWords(source) === undefined).length).toBeLessThan(forms.length / 20)
  })
})

describe('what has the words of a note and is none', () => {
  it.each(ordinaryStatements.map(([example, form, kind]) => ({ example, form, kind })))('is found as $example', (each) => {
    const { example, form, kind } = each
    expect(form.test(example)).toBe(true)
    expect(readRemark(example, kind)).toBeUndefined()
  })

  it.each([...ordinarySentences])('is found in a sentence as %j', (example, form) => {
    expect(form.test(example)).toBe(true)
    expect(readRemark(example)).toBeUndefined()
  })
})

describe('what somebody says in quotation marks', () => {
  it.each([
    '"Clean this up."',
    '"Is this still right?"',
    '"I\'ve rolled back; I\'ll write up the timeline after lunch."',
    '*Example:* "Boats stay locked. We don\'t yet know why. Next update at noon."',
    'A candidate who writes "I ran out of time, here is how I would do it" earns the same.',
  ])('is content: %s', (text) => {
    expect(readRemark(text)).toBeUndefined()
  })

  it.each(['"TODO"', '"Quote to go here"', '"Text missing"', 'Need example for "Writes a test before mending the fault"'])(
    'is a note where it has a mark, or the note stands around it: %s',
    (text) => {
      expect(readRemark(text)).toMatchObject({ kind: 'wanted' })
    },
  )
})

describe('a form of a heading', () => {
  it.each([...headingForms])('of %j finds it in a heading', (example, form) => {
    expect(form.test(example)).toBe(true)
    expect(readRemark(example, 'heading')?.kind).toBe('wanted')
  })

  it.each([
    'HOW TO WRITE A DRAFT',
    'Draft job descriptions',
    'Draft policies with the guild',
    'Drafting',
    'Reads and comments on a draft',
    'Limits WIP',
    'Managing technical WIP',
    'Team WIP',
    'Work in progress limits',
  ])('has no note in %j', (heading) => {
    expect(readRemark(heading, 'heading')).toBeUndefined()
  })
})

describe('a form of a comment', () => {
  it.each([...commentForms])('of %j finds it in a comment', (example, form) => {
    expect(form.test(example)).toBe(true)
    expect(readRemark(example, 'comment')?.kind).toBe('wanted')
  })

  it.each([
    'Keep the ids stable, the review tool joins on them.',
    'Adjust the weight to reorder menu items',
    'Generated from the sheet, do not edit by hand',
    'add your name below',
    'See also the list of teams',
    'prettier-ignore',
    'The table is plain HTML so that it can be pasted into the intranet.',
  ])('finds nothing in %j', (text) => {
    expect(readRemark(text, 'comment')).toBeUndefined()
  })
})

describe('what is said of the work', () => {
  it.each([
    'Something still to be decided at the end of a meeting',
    'Escalates when the timeline is TBD',
    'Comfortable with ambiguity, where scope is TBD.',
    'Others to come along are welcomed',
    'Outstanding',
    'No idea yet?',
    'Growth: Had agreed to send notes of the customer calls every Thursday',
    'Offered to write the fix together with the team',
    'To be approved by',
    'Colours: green = agreed, yellow = to be discussed, red = not agreed',
    'The team kept a wall of screenshots with everything that still needed polish.',
    'She kept one page with all work in progress, and no team needed to ask twice where it stood.',
    "it's an incomplete mapping, since titles differ so much.",
    'Needs an example to follow',
    'Presents drafts and says what is still a draft',
    'Publishes a decision while it is still a draft, so that it can change',
    'Add two more reviewers for risky changes',
    'If you have one free hour, add them to the rota.',
    'Get an example from the archive before you write.',
    'Under development since 2019, the product has two million users.',
    'Blank cells mean that the level below holds.',
    'Link to bands',
    'Draft, then review, then publish',
    'Do not publish personal data.',
    'Guidance needed',
    'Amount of guidance needed',
    'Skills needed',
    'Skills required',
    'Key skills needed for the role',
    'Experience required',
    'Requirements: to be met before a review',
    'Level of detail required',
    'Documentation needed for the audit is kept current.',
    'Evidence required for promotion',
    'Evidence needed',
    'Approval needed',
    'Approvals needed for a release',
    'Review required',
    'Input needed from others',
    'Steps needed to deploy',
    'Information needed to decide is gathered first.',
    'Copy is checked by a second person.',
    'Do not share credentials before you have asked.',
    'Work in progress (WIP) limits are kept.',
    'Work in progress, done and blocked are told apart.',
    'Looking for one thing to improve each week.',
    'We need a second person on call here.',
    'Says what we need here and now.',
    'Something missing? Tell us.',
    'Words matter.',
    'Signals that a project is late',
    'Coming back from leave',
    'Coming from another team, asks before changing habits.',
    'What else?',
    'Responding to merge requests',
    "Warning signs they're not there yet:",
    'Losers and Winners: What would you put in place or remove if given another chance?',
    'Leads will be chosen in spring and will be decided upon by all.',
    'Can you describe a time when you disagreed with a decision?',
    'Could you provide an example of a hard trade-off?',
    'Can someone describe what happened?',
    'Can you share an example of when you led a project?',
    'Any questions?',
    'Another question?',
    'Once done, the engineer shows it to the team.',
    'When ready, the team ships.',
    'Tells support about changes coming in the next release.',
    'A customer said they would look for another tool.',
    'Is not afraid to ask them.',
    'Needs someone to review their pull requests.',
    'Does anyone else depend on this?',
    'Is honest when the product is not there yet.',
    'Handles problems not yet defined.',
    'problems not yet defined',
    'Candidates will complete this exercise at home.',
    'Each role needs a release plan.',
    'Shares a first version with the team (even a rough draft)',
    'Paste the link from the tracker.',
    'Not available at weekends.',
    'Ask around before you start.',
    'Find better names for things.',
    'Knows which projects are in the works.',
    'The first customer is on the way to the new system.',
    'Leaves it open for the team to decide.',
    'Leave it open for the team.',
    'There will be a few complex areas of the application where they are not ready to work alone.',
    'There will be no ladder for architects: it is a hat and not a role.',
    'Ratings in the review: not yet, partly, fully, beyond',
    'Fill it in on your own (max 45 min)',
    'please add one per line',
    'Print it. If a name is provided, it will replace this placeholder.',
    "You really shouldn't.",
    'Explains what is coming in the next two years.',
    'Works with other teams on what follows after the launch.',
    'Sets examples for others to follow.',
    'Develop processes for others to follow',
    'Writes documents that do not exist yet.',
    'Plans interfaces for hardware which does not exist yet',
    'Under review, finds the cause of a fault before its effects.',
    'Asks "what is missing?" in design reviews.',
    'Engineers will complete this in their first month.',
    'Gets a page out while the text is still being written.',
    'The incident is not resolved yet, and keeps calm.',
    'More on call than others, and fresh',
    'Nobody has to ask twice.',
    'Nothing from outside surprises the team.',
    'This role needs a steady hand.',
    "This one needs a driver's licence.",
    'HR to L5: ask for help early.',
    'Drafts - reviewed within a day - are shared early.',
    'Work that is blocked - pending',
    'Asks Finance to confirm the numbers.',
    'We have to agree on what we measure before we start.',
    'The team will put the customer first here.',
    'One about conflict, one about speed, one about quality',
    'Need a hand? Ask in the channel.',
    'Want an example? Look below.',
    'e.g. writes a tool that others use',
    'Sees that a text is too long, and shortens it.',
    'Nobody wants to be on call alone.',
    'L3 Needs guidance on most tasks.',
    'L4 Needs little guidance.',
    'Finds out what is missing before others have to wait for it.',
    'Adds the tests that are missing.',
    'Documents missing steps in the guide for whoever is on call.',
    'Takes over work that has not been finished, and finishes it.',
    'Reviews drafts of colleagues within a day.',
    'Writes a draft early, and asks for comments while it is still a draft.',
    'Sees which decisions are pending and who has to make them.',
    'Keeps the list of open questions short; decides what can be decided today.',
    'Speaks up when the scope is not agreed.',
    'Explains to customers what will be delivered later, and why.',
    'Needs help with larger tasks and asks for it.',
    'Needs examples and a second pair of eyes for larger tasks.',
    'Expects tests to be written with the change.',
    'Asks the right people before a date is promised.',
    'Asked Finance for the figures, and found that two of them differed.',
    'Coming into a team that had lost its lead, kept the plan alive.',
    'The docs were missing two steps; wrote them down for the next shift.',
    'The list was not kept any more, so it was deleted.',
    'Work in progress stays small.',
    'Later levels build on earlier ones.',
    'What will be decided here is not ours to say.',
    'Not every level has an example from each discipline.',
    'A level without a number is a level all the same.',
    'Examples here are from the last two years.',
    'Needs no reminder to update the plan.',
    'You will be asked for two examples.',
    'We will look at your examples together.',
    'The plan is to be simple.',
    'Ask for help before you are stuck.',
    'Add the label that fits, and ask for a review.',
    'Promises that wait for somebody else are no promises.',
    'Is asked to provide an estimate, and gives a range.',
    'Improves a page that is incomplete before writing another one.',
    'Names who owns what is still undecided.',
    'Has not yet led a project of their own.',
    'Titles follow from levels.',
    'Comes back to what was left for later.',
    'Every change needs a test.',
    'Tells the team early that a date will not be met.',
    'Do I need an example for each line? No, two good ones are enough.',
    'Wrote the guide and kept it in draft until every team had read it.',
    'WIP: work in progress, all that was begun and is not done.',
    'Draft: a text that one person has seen.',
    'Add an example: open the cell, write a line, send a pull request.',
    'The first level is for trainees. Nothing needs to be added here.',
  ])('%j is no note', (text) => {
    expect(readRemark(text)).toBeUndefined()
  })
})

describe('a note at the end of content', () => {
  it('is the sentence that says it', () => {
    const remark = readRemark('Leads a review of the year. The second half will be added later. It is short.')
    expect(remark).toMatchObject({ kind: 'wanted', sentences: ['The second half will be added later.'], leads: false })
  })
})
