/** What a list item or paragraph says about itself: that something is missing, or that it is meant to be missing. */
export type Remark = { kind: 'wanted'; text: string } | { kind: 'intended'; text: string }

const intended = /^no (?:more )?examples? (?:is |are )?needed\b[:,;.–—-]*\s*(.*)$/i

// Each form is a whole item, never a part of a sentence: "tests that need to be run" must not match.
const wanted = [
  /^(?:(?:we|i|you|still|also|more|please|could use|would like|todo:?) )*(?:needs?|needed|add|want(?:ed)?|missing|looking for|provide|insert)\b(?: (?:an?|some|any|more|another|further|additional|other|better|good|concrete|the|specific|few))* examples?\b/i,
  /^(?:more|additional|further|other|better|concrete) examples?\b.*\b(?:needed|wanted|welcome|useful|helpful|required|to come|here|missing)\b/i,
  /^examples? (?:(?:is|are) )?(?:needed|wanted|missing|to come|tbd|tba|tbc|todo|to be (?:added|written|defined|provided))\b/i,
  /^(?:[\p{L} ]{1,30}: ?)?(?:todo|tbd|tbc|tba|fixme|wip)\b[\s.!]*$/iu,
  /^(?:TODO|TBD|TBC|TBA|FIXME|WIP)\b[:\s(–—-]/,
  /^(?:coming soon|to be (?:defined|written|added|confirmed|determined|done|decided)|not yet written|others? to come)\b/i,
]

/** Reads the plain text of a whole list item, paragraph or comment as a remark; undefined when it is ordinary content. */
export function readRemark(plainText: string): Remark | undefined {
  const text = plainText
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
  const bare = text.replace(/^[[({*_\s]+/, '')
  const meant = intended.exec(bare)
  if (meant) return { kind: 'intended', text }
  return wanted.some((form) => form.test(bare)) ? { kind: 'wanted', text } : undefined
}
