// The shapes of statements about a hole, over the letters of `word-letters.ts`. They are found from the beginning of a sentence, because
// a ladder speaks of missing tests and pending decisions too, but only a note begins with what is not there. Each stands beside a
// sentence that shows it; the tests hold every pair together.

/** A sentence, and the shape that finds it and its like. */
export type Shape = readonly [example: string, pattern: string]

/** What people say before they come to it: "still", "sorry, but", "and". */
export const lead = '[pjy,]*'

/** Words that stand between: of, with, names. No verb is among the listed ones. */
export const inner = '[axXNrjQetvgUOs/()]'

/** What the document lacks: "Example for …", "The composition of the committee", "Legal review". */
export const subject = `(?:[aO]?[axXNQrsjD]{0,4}[et]${inner}{0,9}?|v[XN][XNj,]*|(?:[aO][axXN]{0,3})?v(?:r${inner}{1,9}?)?)`

/** Where a clause ends, or goes on with when, where and for whom. */
export const end = '(?=$|[.,;:!?()]|[-rjzyoquG2])'
/** Where a clause ends, or goes on with when. */
export const over = '(?=$|[.,;:!?()]|[-zy])'
/** What may follow when something is settled: by whom is a way of working, unless somebody is named. */
const settled = '(?=$|[.,;:!?()-]|[zyo]|r?a?t?[XN])'
const done = `(?:D${end}|C${settled})`

/** Shapes of a sentence. */
export const sentences: readonly Shape[] = [
  // It is not there.
  ['Examples for two levels are missing.', `${subject}[:,]?(?:i?[yp]*|y)l${end}`],
  ['Still missing: the data team.', 'y*l[:,]'],
  ['Still missing for now', `y+l${end}`],
  ['So far we lack examples.', `[yu]*(?:yu|uy|u)L${inner}{0,4}[et]`],
  ['No example exists yet.', `(?:xi)?b(?=${inner}*[etv])${inner}{1,8}(?:x?y)${end}`],
  ['The top level has no page of its own yet.', `${subject}hb.{1,7}y`],
  ['Sorry, no example yet', '(?:[xXa]{1,3},)?b[et]y'],
  ['Nothing for now.', 'by(?=$|[.;!(])|by,'],
  ['No architect example', 'b[xX]{0,2}e(?=$|[.!])'],
  ['The top level has no signals at all so far', '[axXNt]{1,4}hb[aetv]{1,2}[^n]{0,6}y'],
  ['The third step, appeals, is not here yet', '[axXN,]{1,8}inoy'],
  ['Nothing from Data so far', 'br[aX]x?y'],
  ['Nobody has sent one so far', 'bh[xDC][aO]?y'],
  ['Nothing here yet', 'boy(?!\\?)'],
  ['None collected so far.', `b[DC]y${over}`],
  ['Not here yet', `noy${over}`],
  ['Sales engineers are not in here yet', `S?${inner}{0,6}i?nr?oy`],
  // It is not ready.
  ['Annex B is incomplete.', `(?:${subject}|[aO]?[axXN]{0,2}v)[:,]?(?:i[yp]*a?p?[sK](?=$|[.,;:!?()]|[-zyj])|y+s${over}|s[.!]?$)`],
  ['The handbook is still in preparation by two guilds', `${subject}(?:i?y|yi)[yp]*a?[sK]`],
  ['L7 is still in development', `[XN]{1,2}i(?:y+a?|a)s${over}`],
  ['This page is only a draft that we share early', 'O[axX]{0,2}t[ih][^n]{0,4}[sK]'],
  ['This is very much a draft that we share early', 'Oi[paxr]{0,5}[sK](?![xXet])'],
  ['This is a living document and still unfinished.', 'O[^n]*ya?s(?=$|[.,;!])'],
  ['Still under discussion with the guild', 'y+a?s(?=$|[.,;]|r)'],
  ['Draft in preparation', 'K[si]?s'],
  ['Description in progress, expected in May', `[aX]{0,2}[tv]{1,2}s${over}`],
  ['Under discussion whether leads are paid for it', 'sq'],
  ['The page that led you here is still being written.', '[aO]?[etv][^nS]{0,14}iyiD(?=$|[.!])'],
  ['Signals for this level are being reworked', '[^nqz]{1,6}Oti[yp]*i[DC]'],
  ['The last title is pending approval.', `${subject}[:,]?(?:i?y*)P(?=$|[.,;]|[ratX])`],
  ['Pending with the works council', 'P[ra]'],
  ['Bands for next year are awaiting approval', `${subject}iw`],
  ['Wording waiting for the council', `${subject}(?:ix)?w(?=$|[.,]|r)`],
  // It is not done.
  ['The bands have not been agreed.', `${subject}[ih]?[yp]*n[yp]*i?y*p*[DC](?=$|[.,;:!?()-]|[zyo])`],
  ['The bands have not yet been agreed with both councils', `${subject}[ih]?(?:yp*n|np*y)[yp]*i?p*[DCGg]`],
  ['The bands have not been agreed between the two councils yet', `${subject}[ih]n[ih]?[DC][^n]*y[.!]?$`],
  ["The amounts aren't in yet, will update it", `${subject}inry`],
  ['Duties of guests are in discussion, nothing agreed so far', '[^n]*,b[DC]y'],
  ['Not everything below has been moved from the old pages yet', 'nq[^n]{0,2}hi[DC].*y'],
  ['This level is asked for a lot and has not yet been described', 'Ot.*[ih](?:ny|yn)i?[DC]'],
  ['This level is asked for a lot but is not described at present', 'Ot.*in[DC]y'],
  ["The levels above are rare, and they haven't been written up", '[^q]*[Otev][^q]*hni?D'],
  ["This bit hasn't been agreed with the leads", 'Othni[DC]'],
  ['This level has yet to be described for guests', 'Ot[ih]y2i[DC]'],
  ["We haven't written this one", 'uhnD[Oa]'],
  ["We haven't worked out what it means here", 'uhn[DC]q'],
  ['Whether both tracks share a title has not been settled.', 'q[^n]*hny?iC[.!]?$'],
  ['Not yet released by the council', 'n[yi]*[DC](?=y)|n[yi]*D(?=$|[.,;!()]|[ro])'],
  ['SRE is not covered properly yet', '[axXN]{1,3}in[DC]x?y'],
  ['Not yet written: how we pay', 'nyi?[DC]:'],
  ['Not yet decided', 'n[yi]*C(?=$|[.,;!)]|r[XN])'],
  ['The list is being rewritten by the guild', `${subject}i[yp]*(?:i[DC]|G)${end}`],
  ['It is still unfinished.', `O(?:[ih]?[yp]*n[yp]*i?y*p*[DC]|[WZ]2i[DC]|[ih]y+[yp]*i?[sDC]|f?y*F)${over}`],
  // It is to be done.
  ['The bands remain to be agreed with Finance', `${subject}[:,]?(?:i?y*|hy|[WZR])y*2i[yp]*${done}`],
  ['process still needs to be agreed with the council', `${subject}[:,]?y[hWZR]2i[yp]*[DC]`],
  ['The bands must still be agreed', `${subject}[:,]?ky+i${done}`],
  ['This page needs to be checked by somebody', 'Ot[WZR]2i[DC]'],
  ['The last two sections need rewriting', `${subject}[:,]?y?[WZ]g${end}`],
  ['This page needs a lot more work', 'Ot[WZ].{0,3}[gI]'],
  ['Half was imported in a hurry and still needs editing', '[^n]{1,14}y[WZ]a?g(?=$|[.!])'],
  ['The amounts are out of date, need updating', `${subject}i[^n]{1,6},y?[WZ]a?g`],
  ['Terms yet to be received from Legal', `S?[axXNetvrj]{0,8}y2i[yp]*${done}`],
  ['The rules concerning guests are yet to be drafted', '[^nqSz]*iy2i[DC]'],
  ['As in the other list, which still has to be translated', `(?:[^nqS]*|[^nS]*,q)y[hWZR]2(?:i?D|i?C${settled}|[dc])`],
  ['Vacant, to be named', '[^n]*,[et]?2i[DC]$'],
  ['To be supplied by Finance', `y*2i[yp]*(?:D${end}|C(?=$|[.,;:!?()]|[zo]|r[aX]))`],
  ['To add:', '2[dc]:'],
  ['Add sections for:', 'd[aetv]{1,3}r?:$'],
  // It will be done.
  ['A review will be inserted here', `${subject}f[yp]*i[yp]*D(?=$|[.!]|[ozO])`],
  ['The bands will be agreed once the board has met', `${subject}f[yp]*i[yp]*[DC].{0,6}[zo]`],
  ['This section will be completed by the guild', 'Otf[yp]*iD'],
  ['The second half will be added later', '[axXN]{1,4}f[yp]*iDz'],
  ['Other tracks will be decided later', '[xXa]{0,3}tfi[DC][^n]{0,3}[zo]'],
  ['Run 5 was discussed, will be added once agreed', '[^nqS]{1,12},fiDz'],
  ['will write this up soon', 'f[yp]*dO.{0,2}z'],
  ['Will be defined after the move', 'f[yp]*i[DC].{0,6}[zo]'],
  ['The whole agreement will be linked here', '[axXNrjetvs()]{1,14}f[yp]*iDo'],
  ['The text will follow when the role is open', `${subject}[:,]?(?:y*(?:f|i?2)|i)[yp]*F(?=$|[.,;:!?()]|[-rjzyoquG])`],
  ['Text follows (Finance)', `${subject}[:,]?F(?:$|[.!(]|z)`],
  ['More on hiring to come', 'arx{1,3}2F[.!]?$'],
  ['P3 still to come, Kim has notes', '[aXNx]{1,3}y2F'],
  ['There will be a paragraph here one day', 'ofi[axX]{0,3}[et][^q]{0,4}[oz]'],
  ['To come when we have one', '2Fz'],
  ['A link to the form will be added here', 'a?t2[ax]{1,4}f[yp]*iD'],
  ['Questions are in the other list, link to follow', '[^n]*,[etXN]{1,2}2F'],
  ['It is rough, expect more details to come', '(?:[^nSWZ]*[^nrSWZ])?[av][et]?2F[.!]?$'],
  // The writer speaks.
  ['We do not have an example at this level yet', 'u(?=.*[etoO])[xpB]?[kfh]?n.{0,20}y'],
  ['We still have no wording; we still do not have one here', 'u(?=.*[etoO])[xpB]?y+[kfhB]?[nb]'],
  ['We do not yet know who decides', 'u[xB]?(?:ny|yn|nxy)'],
  ["We haven't decided yet who is asked", 'uhn[DC]y'],
  ["Don't have an example at the top", 'nh(?=.*[etvOay])'],
  ['We did not do this level in the workshop', 'uBn.{0,4}Ot|uhn.{0,4}Ot'],
  ['We have yet to agree on it', '[^n.]*u[ih]y2'],
  ['We still need to agree on a title', 'uyp*(?:W|h)2'],
  ['We need to say something on pay here', 'u[yp]*(?:W|h|kx)2[yp]*[dE](?=.*[oyz])'],
  ['We need to ask Finance', 'uW2A'],
  ['Check wording with Finance', 'A[et]rX'],
  ['Ask Kim for screenshots', 'AXr(?:[ax]{0,3}e|[et])'],
  ['I still owe you this page', 'u[yp]+.{0,3}O[tv]'],
  ["We'll add the second level once it is agreed", 'uf[yp]*d(?=.*(?:[zo]|e$))'],
  ['Written in a hurry, will tidy up later', '(?:[^n]{1,16},)?u?f[yp]*d[pxae]{0,2}[pz]'],
  ['The other points we will write with Legal', `${subject}uf[yp]*d`],
  ["With the first of them we'll write this together", '[^.q]{0,12}ufdx?[ra]{0,2}O'],
  ["We're still figuring out what it means", 'uiy+[Gg]'],
  ["We're rewriting this level", '(?:[etvO][,:]?)?ui[yp]*[Gg](?=.*[etvO])'],
  ['One about conflict, Kim to write', '[^nS]{1,12},X{1,2}2[dc](?=$|[.])'],
  ['We have to agree on this first', 'uh2c.{0,3}O'],
  ['This one needs a proper description', 'Oa?[WZ]a[axX]{0,2}[te]'],
  ['Kim is drafting this', '[aX]{1,3}i[Gg][^n]{0,3}[Oetv]'],
  ['Still figuring out how to word this one', 'y+Gx?[qO]'],
  ['Copy of 4B for now, Ruth will rewrite', '(?:[^nqS]{1,16},)?Xf[yp]*dO?(?=$|[.!])'],
  // Somebody is asked.
  ['Needs a few examples from the shift', '[pyu]*(?:W[axXr]{0,4}|Z[ax]{0,2})e(?=$|[.,;:!(]|[-orzyQ])'],
  ['One more example required (Data)', '[axXj]{0,3}r?e[WV](?=$|[.,;:!(]|[opr])'],
  ['Second example pending release', '[axX]{0,3}eP'],
  ["We'd love an example from the shift", 'ukI[axX]{0,3}e'],
  ['Still need something for the first level', 'y+Wa'],
  ['The introduction needs a rewrite', `${subject}[WZ]ap?d(?=$|[.!,]|r)`],
  ['Two sentences on travel needed here', '[axX]{0,3}[etv]r[axXetv]{1,4}Wo'],
  ['Needed: an example from the night shift', 'W[:,].'],
  ['hmm, need one that is shorter', 'Wa+q'],
  ['Need somebody from Data to add one', 'WU(?:r|2d)'],
  ['Need one more bullet', 'Wa+[et]'],
  ['Need some more signs', 'Wa{2,3}x(?=$|[.!]|r)'],
  ['Need input from Finance', 'Wt(?=$|[.:]|r[aX])'],
  ['More bullets needed here', '(?:[axX]{0,3}e|a[axX]{0,2}[tv]|[axX]{0,3}[tv]y)W(?=$|[.,;!]|[op])'],
  ['The introduction still needs a paragraph on pay', '[axXtve]{1,4}yZa*[et]'],
  ['Finance to provide an example', '[aX]{1,3}x?2da{0,2}e'],
  ['One more for the first level please', 'a{2}.*p$'],
  ['Further points here please, I had only two', 'a+x?[etv]{1,3}op'],
  ['Another point on partners, once there are some', 'a[et]r.{1,6},z'],
  ['We need your help to write more of these', 'uWap2d'],
  ['Example, anyone from Data?', 'eW?,?U.*\\?'],
  ['Add a paragraph here on pay', `d(?=${inner}*[etv])${inner}{1,8}o(?=$|[.!?(]|r)`],
  // A mark.
  ['TODO: ask the guild', '[mM]:'],
  ['todo ask Kim for one', 'mA'],
  ['TBD, nobody is hired', 'M[.,(z]'],
  ['Kim, Sam, TBC', '[^n]*,M$'],
  ['Tbd with Finance', 'Mr[aXx]'],
  ['Wording for leads is tbd', '[axXtver]{1,5}i?y*M(?=$|[(,])'],
  ['Who is asked when two levels disagree about a title: tbd', '[^n]*[:-][mM]$'],
]
