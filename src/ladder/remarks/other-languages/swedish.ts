import type { Form } from '../forms.ts'
import { bracketed, labelled, only, whole } from './whole.ts'

const thing = `(?:(?:ett|en|den|det|denna|detta|dessa|de|fler|flera|mer|några|något|bra|bättre|konkreta|konkret|här|ytterligare|två|tre|andra) )*(?:exempel|exemplen|exemplet|text(?:en|er)?|(?:roll|nivå)?beskrivning(?:en|ar)?|innehåll(?:et)?|definition(?:en|er)?|avsnitt(?:et)?|nivå(?:n|er|erna)?|lönespann(?:et|en)?|lista|listan|tabell(?:en)?|stycke|stycket|länk(?:en|ar)?|titel|detaljer|kriteri(?:er|erna|um)|översättning(?:en)?|förklaring|namn|siffror|sidan?|resten|rubrik|underlag|belopp|godkännande|formulering(?:en|ar)?|kapitlet)`
const about = `(?: (?:för(?! att )|till|från|på|om|av|i|kring) [^.,:;?!]{1,50})?`
const it = `(?:${thing}${about} )?`
const do_ = `(?:bestämma|definiera|fylla i|fylla på|komplettera|besluta|diskutera|skriva|beskriva|förtydliga|lägga till|stämma av|utreda|översätta|fastställa|klargöra|uppdatera|utveckla vidare|formulera|reda ut|konkretisera|bekräfta|ta fram)`
const done = `(?:klara?|klart|färdiga?|färdigt|färdigställt|bestämt|bestämda?|beslutat|beslutad|definierat|definierade?|godkänt|godkänd|godkända|skrivet|skriven|fastställt|fastställda?|ifyllt|ifylld|tillgängligt?|beskrivet|beskriven|avstämt|översatt|komplett|förankrat)`
const become = `(?:kompletteras|definieras|beskrivas|skrivas|skrivas om|förtydligas|fyllas i|fyllas på|bestämmas|uppdateras|stämmas av|beslutas|översättas|läggas till|diskuteras|konkretiseras|utvecklas vidare|arbetas om|omarbetas|formuleras)`
const person = `(?!(?:(?:sin|sitt|din|ditt|en|ett) )*(?:chef|kandidat|team|kund|mentor|medarbetar|kolleg|användar|produktäg))`

/** Notes in Swedish. */
export const swedish: readonly Form[] = [
  [
    'Exempel saknas',
    whole(
      `${thing}${about} (?:saknas|fattas)(?: (?:här|ännu|än|fortfarande|helt))*|(?:(?:här|det|fortfarande) )*(?:saknas|fattas)(?: (?:här|ännu|än|fortfarande))*(?: ${thing}${about})?|saknar (?:fortfarande )?(?:exempel|text|beskrivning|innehåll|definition)${about}`,
    ),
  ],
  [
    'kommer snart',
    whole(
      `${it}(?:kommer|följer)(?: (?:här|mer))?(?: (?:snart|senare|inom kort|så småningom|i nästa version|framöver|efter [^.,:;?!]{3,30}|när [^.]{3,40}))+|${thing} (?:kommer|följer)|mer (?:kommer|följer)(?: (?:snart|senare|här))*|snart (?:mer|tillgängligt)`,
    ),
  ],
  [
    'att bestämma',
    whole(
      `${it}(?:(?:är|återstår|kvar|finns kvar|ännu|fortfarande) )*att (?:${do_})(?: (?:med|av|ihop med|tillsammans med|i|efter) ${person}[^.,:;?!]{2,40}| senare| här)?`,
    ),
  ],
  [
    'Behöver kompletteras',
    whole(
      `${it}(?:(?:detta|det här|det|den) )?(?:ska|skall|behöver|måste|bör|kommer att|kommer)(?: (?:fortfarande|också|även|senare|här|först))* ${become}(?: (?:med|av) [^.,:;?!]{2,40})?(?: (?:senare|snart|här))?|(?:bestäms|beslutas|kompletteras|fylls på|definieras|uppdateras|skrivs) (?:senare|snart|efter [^.,:;?!]{3,30}|löpande)`,
    ),
  ],
  [
    'Ännu inte fastställt',
    whole(
      `${it}(?:(?:är|inte är) )?(?:ännu (?:inte|ej)|inte ännu|fortfarande inte) (?:helt )?${done}(?: (?:av|med) [^.,:;?!]{2,40})?|${it}(?:är )?(?:inte|ej) (?:helt )?${done}(?: (?:än|ännu|av [^.,:;?!]{2,30} än))|ej (?:fastställt|fastställd|definierat|definierad|beslutat|ifyllt|godkänt|komplett)`,
    ),
  ],
  [
    'Inga exempel än',
    whole(
      `(?:(?:vi har|det finns|finns|har) )*(?:inga|inget|ingen) (?:exempel|text|beskrivning|definition|innehåll)${about} (?:än|ännu|just nu|så länge)|(?:finns|har vi) (?:inte|ej) (?:än|ännu)`,
    ),
  ],
  [
    'Under arbete',
    only(
      `${it}(?:(?:är|fortfarande|ännu) )*under (?:arbete|utarbetande|uppbyggnad|konstruktion|framtagande|bearbetning|utredning|översyn|omarbetning)(?: (?:med|av|hos) [^.,:;?!]{2,40})?|${thing}${about} (?:är )?under (?:utveckling|diskussion)|arbete pågår|(?:vi )?jobbar på (?:det|detta|den här)`,
    ),
  ],
  [
    'Utkast, ej för spridning',
    whole(
      `(?:(?:detta är|det här är|ett|första|bara|endast|fortfarande|tidigt|grovt) )*(?:utkast|arbetsversion|arbetsmaterial|preliminär (?:version|text)|preliminärt?|arbetsdokument)(?: (?:v?\\d[\\d.]*|för (?:diskussion|synpunkter|kommentarer)|inte [a-z]+|ej [a-zåäö]+))*`,
    ),
  ],
  [
    '(pågår)',
    bracketed(
      `(?:utkast|pågår|preliminärt?|att göra|ej klart?|inte klart?|tomt|kommer|saknas|under utveckling|ännu inte)(?:(?:,| v?\\d| -) ?[^()[\\]]{0,40})?`,
    ),
  ],
  ['Exempel: att göra', labelled(`att göra|pågår|kommer|ännu inte|ej klart?|inte klart?|under utveckling|återkommer`)],
  [
    'Behöver ett exempel',
    whole(
      `(?:vi )?(?:här )?(?:behöver|behövs|söker|önskas|efterlyses|efterlyser)(?: (?:här|fortfarande|även|också))* (?:ett |fler |bra |konkreta |några )*(?:exempel|text|beskrivning|definition)${about}|${thing}${about} (?:behövs|önskas|efterlyses|efterfrågas|välkomnas|välkomna)(?: här)?`,
    ),
  ],
  [
    'Lägg till exempel',
    whole(
      `(?:(?:här|snälla|vänligen|gärna) )*(?:lägg till|lägga till|fyll på med|skriv in) (?:ett |fler |några |konkreta )*exempel${about}(?: här)?|(?:vänligen |snälla )?(?:komplettera|fyll i|fyll på|skriv)(?: (?:här|detta|det här|senare|tack))+`,
    ),
  ],
  [
    'Väntar på besked från HR',
    whole(
      `${it}(?:(?:vi )?väntar|i väntan|avvaktar)(?: fortfarande)?(?: på)? (?:besked|godkännande|beslut|input|hr|ledningen|facket|svar|text|exempel|underlag|siffror|juridik)[^.,:;?!]{0,40}`,
    ),
  ],
  [
    'Stäm av med HR',
    only(
      `(?:stäm(?:ma|s)? av|kolla|diskutera|bekräfta) (?:det |detta )?med (?:hr|people)|fråga hr|(?:vi )?återkommer(?: om detta| här| med [^.,:;?!]{3,40})|återstår`,
    ),
  ],
  [
    'Har någon ett exempel?',
    /^(?:har någon|någon som har|vem har|kan någon|vet någon) [^?]{0,40}(?:exempel|idé|text|fylla|komplettera|lägga)[^?]{0,40}\?\W{0,3}$|^(?:idéer|exempel|förslag|frivilliga)\?\W{0,3}$/i,
  ],
  [
    'Här kommer text',
    only(
      `här (?:kommer|ska|skall|hamnar|läggs)(?: (?:det|stå|finnas|en|ett|mer|senare|din|snart|in))* ${thing}${about}|(?:din |skriv |infoga )?text (?:här|kommer här)|platshållare|infoga text`,
    ),
  ],
  [
    'Tomt så länge',
    only(`(?:tomt|tom|inget|ingenting) (?:så länge|tills vidare|just nu|än|ännu)|tills vidare (?:tomt|tom)|fortfarande tomt`),
  ],
  [
    'Vet inte vad som ska stå här',
    /^(?:jag )?(?:vet inte|vi vet inte|osäker(?:t)?(?: på)?|oklart),? (?:vad|om|hur|vem) [^.]{0,40}(?:här|detta|den här)[^.]{0,40}$/i,
  ],
]
