import { describe, expect, it } from 'vitest'
import { handbook, ladderOf, reportOf } from './ladder-of.ts'

describe('handbook.yaml', () => {
  it('gives its defaults', () => {
    expect(ladderOf({}).ladder.config).toMatchObject({ language: 'en', values: [], synonyms: [] })
    const { config } = ladderOf(handbook('tracks:', 'repository:\n  url: https://example.org/x\ntracks:')).ladder
    expect(config.repository).toEqual({ url: 'https://example.org/x', branch: 'main', folder: 'content' })
  })

  it.each(['en', 'EN', 'de-AT', 'zh-Hans', 'tlh', 'aae', 'de-CH-1996'])('takes %s for a language', (language) => {
    expect(ladderOf(handbook('tracks:', `language: ${language}\ntracks:`)).findings).toEqual([])
  })

  it('says which field is wrong, and where', () => {
    expect(
      reportOf({
        empty: { 'handbook.yaml': '' },
        'no title': handbook('title: Small\n', ''),
        'a field that is nearly right': handbook('tracks:', 'track:'),
        'an inner field that is nearly right': handbook('synonyms: [browser]', 'synonym: [browser]'),
        'an id in capitals': handbook('[junior, senior]', '[Junior, senior]'),
        'a number for an id': handbook('[junior, senior]', '[1, senior]'),
        'an address without https': handbook('tracks:', 'site: example.org\ntracks:'),
        'a language by its name': handbook('tracks:', 'language: English\ntracks:'),
        'a language by its own name': handbook('tracks:', 'language: deutsch\ntracks:'),
        'a language with an underscore': handbook('tracks:', 'language: en_GB\ntracks:'),
        'a language that is none': handbook('tracks:', 'language: xx\ntracks:'),
        'a host that nobody knows': handbook('tracks:', 'repository:\n  url: https://example.org\n  host: gitlub\ntracks:'),
      }),
    ).toMatchInlineSnapshot(`
      "empty
        handbook.yaml:1:1 front-matter The field \`title\` is missing. Add a line \`title: …\`.
        handbook.yaml:1:1 front-matter The field \`description\` is missing. Add a line \`description: …\`.
        handbook.yaml:1:1 front-matter The field \`tracks\` is missing. Add a line \`tracks: [{ id: …, title: …, levels: [one, two] }]\`.
      no title
        handbook.yaml:1:1 front-matter The field \`title\` is missing. Add a line \`title: …\`.
      a field that is nearly right
        handbook.yaml:3:1 front-matter Unknown field \`track\`. Did you mean \`tracks\`?
      an inner field that is nearly right
        handbook.yaml:11:5 front-matter Unknown field \`synonym\`. Did you mean \`synonyms\`?
      an id in capitals
        handbook.yaml:6:14 front-matter Entry 1 of \`levels\` in entry 1 of \`tracks\` holds \`Junior\`: use lower-case letters a–z, digits and single hyphens, as in \`impactful-results\`; \`index\` is the page of a folder.
      a number for an id
        handbook.yaml:6:14 front-matter Entry 1 of \`levels\` in entry 1 of \`tracks\` holds \`1\`: text is expected; put it in quotes.
      an address without https
        handbook.yaml:3:7 front-matter The field \`site\` holds \`example.org\`: use a full web address that starts with https://.
      a language by its name
        handbook.yaml:3:11 front-matter The field \`language\` holds \`English\`: write the code of the language, \`en\`.
      a language by its own name
        handbook.yaml:3:11 front-matter The field \`language\` holds \`deutsch\`: write the code of the language, \`de\`.
      a language with an underscore
        handbook.yaml:3:11 front-matter The field \`language\` holds \`en_GB\`: write the code of the language, \`en-GB\`.
      a language that is none
        handbook.yaml:3:11 front-matter The field \`language\` holds \`xx\`: use the code of a language, such as \`en\` or \`de-AT\`.
      a host that nobody knows
        handbook.yaml:5:9 front-matter The field \`repository.host\` holds \`gitlub\`: use one of \`github\`, \`gitlab\`."
    `)
  })
})
