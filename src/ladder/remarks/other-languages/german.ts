import type { Form } from '../forms.ts'
import { bracketed, only, whole } from './whole.ts'

const thing = `(?:(?:eine?[nr]?|das|die|der|den|diese[rs]?|hier|noch|weitere[rs]?|mehr|konkrete[rs]?|gute[rs]?|bessere[rs]?|passende[rs]?|genaue[rs]?|zweite[rs]?|echte[rs]?|kurze[rs]?|deutsche[rs]?|englische[rs]?|französische[rs]?|zwei|drei|ein paar|einige) )*(?:[a-zäöüß]{2,20}-)?(?:fassung(?:en)?|version(?:en)?|beispiele?n?|praxisbeispiele?|text|texte|textbaustein|inhalte?|(?:rollen|stellen|level|stufen|kurz)?beschreibung(?:en)?|definition(?:en)?|abschnitte?|absatz|überschrift|formulierung(?:en)?|details|stufe|stufen|level|ebene|gehaltsb[aä]nd(?:er)?|gehaltsspannen?|bandbreiten?|kriterien|tabelle|liste|links?|übersetzung|abbildung|grafik|ansprechpartner(?:in)?|freigabe|zahlen|rest|seite|kapitel|matrix|namen?|titel|datum|quelle|einleitung|erklärung|erläuterung|ausformulierung|abgrenzung|bezeichnung|feinschliff|abstimmung)`
const about = `(?: (?:für|zu|zum|zur|aus|von|vom|bei|im|in|der|des) [^.,:;?!]{1,60})?`
const it = `(?:${thing}${about} )?`
/** What is done to a document, by no one to a person. */
const done = `(?:abgestimmt|ergänzt|geschrieben|formuliert|ausformuliert|umformuliert|definiert|geklärt|abgeklärt|ausgefüllt|überarbeitet|festgelegt|freigegeben|geprüft|beschrieben|übersetzt|ausgearbeitet|erarbeitet|konkretisiert|präzisiert|entschieden|besprochen|diskutiert|nachgereicht|nachgetragen|nachgeliefert|eingefügt|hinzugefügt|befüllt|gefüllt|aktualisiert|verabschiedet|beschlossen|verfeinert|dokumentiert|vervollständigt|fertiggestellt|veröffentlicht|abgenommen|spezifiziert)`
const do_ = `(?:ergänzen|schreiben|formulieren|ausformulieren|definieren|klären|abklären|abstimmen|ausfüllen|überarbeiten|festlegen|beschreiben|übersetzen|ausarbeiten|konkretisieren|präzisieren|entscheiden|besprechen|diskutieren|nachreichen|nachtragen|einfügen|hinzufügen|befüllen|füllen|aktualisieren|vervollständigen|prüfen|eintragen)`
const toDo = `(?:zu (?:klären|definieren|ergänzen|schreiben|formulieren|überarbeiten|beschreiben|übersetzen|konkretisieren|präzisieren|entscheiden|besprechen|diskutieren|befüllen|füllen|aktualisieren|vervollständigen|bestimmen|prüfen|verifizieren|erarbeiten|spezifizieren|bestätigen|erledigen|tun|machen)|(?:ab|aus|ein|fest|nach|um|hinzu|fertig)(?:zu)(?:stimmen|klären|füllen|fügen|tragen|legen|reichen|arbeiten|formulieren|stellen|liefern|sprechen))`
const house = `(?:hr|people(?: &| and)? culture|people(?: team)?|legal|(?:der |dem |die |den )?(?:personalabteilung|betriebsrat|rechtsabteilung|geschäftsführung|vorstand|geschäftsleitung|finance|finanzabteilung|c-level|gilde))`
const bodies = `(?! (?:de[mnr] |unser(?:em|en) |sein(?:em|en) |ihr(?:em|en) )?(?:team|teams|kunden?|vorgesetzten|manager|führungskraft|mentor|kolleg|stakeholder|product|nutzer))`
const still = `(?:noch|derzeit|aktuell|gerade|momentan|später|demnächst|in kürze|bald|hier|erst|dann|mal)`
const when = `(?:noch|später|bald|in kürze|demnächst|dann|hier|separat|gleich|zeitnah|(?:im|in der|bis) (?:nächsten?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)[^.,:;?!]{0,20}|nächsten? [a-zäöü]+|sobald [^.]{1,60}|nach (?:der|dem) (?:abstimmung|freigabe|workshop|review|klausur)[^.,:;?!]{0,30})`

/** Notes in German. */
export const german: readonly Form[] = [
  [
    'Beispiel für Infra fehlt noch',
    whole(`${thing}${about} (?:fehlt|fehlen)(?: (?:noch|hier|leider|aktuell|derzeit|bisher|uns|komplett))*`),
  ],
  [
    'Hier fehlt noch ein Beispiel',
    whole(
      `(?:es |hier |da |dazu |dazu |leider )*(?:fehlt|fehlen)(?: (?:noch|hier|uns|leider|aktuell|bisher))*(?: ${thing}${about}| was| etwas)?`,
    ),
  ],
  ['Text folgt', whole(`${it}(?:folgt|folgen)(?: ${when})*`)],
  ['Text kommt noch', whole(`${it}(?:kommt|kommen)(?: ${when})* (?:noch|später|bald|in kürze|demnächst|rein|hinein)`)],
  [
    'Kommt noch, sobald der Betriebsrat zugestimmt hat',
    whole(`(?:kommt|kommen) (?:dann )?(?:noch|bald|in kürze|demnächst|später noch)`),
  ],
  ['Gehaltsbänder werden nachgereicht', whole(`${it}(?:wird|werden) (?:nachgereicht|nachgetragen|nachgeliefert|ergänzt|folgen)`)],
  [
    'Muss noch mit HR abgestimmt werden',
    whole(
      `${it}(?:das |dies |es )?(?:muss|müssen|müsste|müssten|sollte|sollten|soll|sollen|wird|werden)(?: ${still})+(?: (?:mit|von|durch|in) [^.,:;?!]{2,40})? ${done}(?: werden)?`,
    ),
  ],
  [
    'Müssen wir noch klären',
    whole(
      `(?:das |hier |wir )?(?:muss|müssen|sollten|wollen|müssten)(?: ich| wir| man)?(?: das| dies| hier)?(?: noch| mal)+(?: (?:mit|bei) [^.,:;?!]{2,30})? ${do_}`,
    ),
  ],
  [
    'noch abzustimmen',
    whole(
      `${it}(?:(?:ist|sind|bleibt|bleiben|wäre) )?(?:noch|weiterhin|hier) (?:${it})${toDo}(?: (?:mit|durch|von|bis|im) [^.,:;?!]{2,40})?`,
    ),
  ],
  ['Gehaltsband ist zu klären', whole(`${thing}${about} (?:ist|sind|bleibt|bleiben) ${toDo}`)],
  ['zu klären mit HR', only(`${toDo}(?: (?:mit|durch|von|bis)${bodies} [^.,:;?!]{2,30})?`)],
  ['Zu klären: gilt das auch für Teilzeit?', /^(?:noch )?(?:zu klären|zu ergänzen|abzustimmen|zu entscheiden|offene frage): \S/i],
  [
    'Noch nicht mit dem Betriebsrat abgestimmt',
    whole(
      `${it}(?:(?:ist|sind|wurde|wurden) )?(?:hier |bisher |aktuell |derzeit |leider )*noch nicht (?:(?:mit|von|vom|durch|final|ganz) (?:[^.,:;?!]{2,30} )?)?(?:${done}|final|fertig|vorhanden|verfügbar|bekannt|klar|komplett|vollständig|so weit|soweit|offiziell|verbindlich|da)(?: worden)?`,
    ),
  ],
  [
    'Noch kein Beispiel',
    whole(
      `(?:hier |bisher |leider |wir haben |haben wir |gibt es |es gibt )*(?:noch keine?n?|bisher keine?n?) ${thing}${about}(?: vorhanden| gefunden| definiert| verfügbar)?`,
    ),
  ],
  [
    'Haben wir noch nicht',
    whole(`(?:haben wir|gibt es|existiert|das gibt es|wissen wir|steht) (?:hier )?noch nicht(?: fest| definiert)?`),
  ],
  ['Freigabe steht noch aus', whole(`(?:(?:[a-zäöüß-]{2,30} ){1,4})?(?:steht|stehen) (?:leider )?noch (?:aus|nicht fest)`)],
  [
    'Noch offen',
    whole(
      `(?:für [^.,:;?!]{1,20} )?${it}(?:(?:ist|sind) )?(?:hier |derzeit |aktuell )?noch (?:offen|unklar|leer|unvollständig|lückenhaft|unfertig|vorläufig|eine? baustelle|(?:nur )?(?:ein |im )?(?:erster |grober )?entwurf|entwurfsstadium)`,
    ),
  ],
  [
    'Noch in Arbeit',
    whole(
      `${it}(?:(?:ist|sind|befindet sich) )?(?:noch|derzeit|aktuell|gerade|ist|sind) in (?:arbeit|bearbeitung|abstimmung|klärung|überarbeitung|vorbereitung|planung|prüfung|diskussion|erstellung)(?: (?:mit|bei) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'Text in Bearbeitung',
    only(`${it}in (?:arbeit|bearbeitung|abstimmung|klärung|überarbeitung|vorbereitung|erstellung|ausarbeitung)`),
  ],
  [
    '(Entwurf)',
    bracketed(
      `(?:(?:erster|grober|interner|vorläufiger) )?(?:entwurf|rohfassung|baustelle|in abstimmung|offen|ausstehend|vorläufig|fehlt|folgt)(?:(?:,| v?\\d| -) ?[^()[\\]]{0,40})?`,
    ),
  ],
  [
    'ENTWURF - nicht freigegeben',
    /^(?:\W{0,3}ENTWURF\W{0,3}$|(?:ENTWURF|Entwurf)\s?[-,:;!(]\s?(?:noch|nicht|v\d|stand|bitte|zur|für)\b|.{2,60} - ENTWURF$|.*\bStand\b.{2,40} - Entwurf$)/,
  ],
  [
    'Entwurfsfassung',
    whole(
      `(?:das ist |dies ist |stand: )?(?:(?:noch|nur|grober|vorläufiger|aktueller|interner|ein) ){1,3}(?:roh)?entwurf|(?:noch )?(?:entwurfsfassung|arbeitsentwurf|rohfassung|rohentwurf|vorabversion|vorläufige (?:fassung|version)|vorläufig)`,
    ),
  ],
  [
    'Bitte Beispiel ergänzen',
    whole(
      `(?:[a-z@.-]{2,20}:? )?(?:bitte|hier bitte|bitte hier|hier noch|hier) (?:noch |hier )*${thing}${about} ${do_}|(?:hier |bitte |kann jemand |könnte jemand )*(?:noch )?(?:beispiele? )(?:[^.,:;?!]{1,40} )?(?:ergänzen|einfügen|nachtragen|hinzufügen)`,
    ),
  ],
  [
    'Hier noch ausfüllen',
    only(
      `(?:hier |bitte |das |muss ich |müssen wir )*noch (?:(?:${thing}${about}|was|etwas) )?${do_}|(?:ausformulieren|nachtragen)|bitte (?:noch )?(?:ergänzen|nachtragen|vervollständigen|konkretisieren)`,
    ),
  ],
  [
    'Wir brauchen noch ein Beispiel',
    whole(
      `(?:hier )?(?:wir )?(?:brauchen|benötigen|bräuchten|suchen)(?: wir)?(?: (?:hier|noch|dringend))+ ${thing}${about}|(?:brauchen|bräuchten|suchen|benötigt|gesucht):? (?:ein |mehr |gute |weitere )*beispiele?${about}`,
    ),
  ],
  [
    'Beispiel gesucht',
    whole(
      `${thing}${about} (?:gesucht|benötigt|nötig|erwünscht|willkommen|ausstehend|unvollständig)|(?:ein |mehr |weitere |konkrete )*beispiele? ?${about} (?:wäre|wären) (?:hier )?(?:gut|hilfreich|schön|toll|super)|ausstehend|unvollständig`,
    ),
  ],
  [
    'Hat jemand ein Beispiel?',
    /^(?:wer hat|hat (?:jemand|wer)|habt ihr|kennt jemand|fällt jemandem|kann jemand) [^?]{0,40}(?:beispiel|idee|vorschlag|vorschläge|eins|etwas|ergänzen)[^?]{0,40}\?\W{0,3}$/i,
  ],
  [
    'Passt das hier?',
    /^(?:passt|gehört|stimmt|brauchen wir|wollen wir) (?:das|dies|der punkt|die zeile|diese zeile|diesen punkt)(?: (?:so|noch|hier|hierhin|hierher|wirklich|überhaupt))+\?\W{0,3}$/i,
  ],
  [
    'Mit HR klären',
    whole(
      `(?:das |noch |muss |müssen wir )*(?:mit|bei) ${house} (?:noch )?(?:klären|abklären|abstimmen|besprechen|nachfragen|anfragen|${toDo})|${house} fragen|rücksprache mit ${house}(?: nötig| ausstehend| steht (?:noch )?aus)?|noch (?:mit|bei) [^.,:;?!]{2,30} (?:klären|abklären|abstimmen|besprechen|nachfragen)`,
    ),
  ],
  [
    'Hier kommt noch Text hin',
    whole(
      `hier (?:kommt|kommen|folgt|folgen|soll|sollen|sollte|könnte|muss|gehört)(?: (?:noch|bald|später|dann|demnächst|mal|irgendwann))* (?:${thing}|was|etwas)${about} (?:hin|rein|hinein|stehen)|hier (?:kommt|kommen|folgt|folgen|fehlt)(?: (?:noch|bald|später|demnächst))+ (?:${thing}|was|etwas)${about}|hier entsteht [^.,:;?!]{3,60}`,
    ),
  ],
  [
    'Hier steht Text',
    only(
      `hier (?:steht|könnte|kommt)(?: (?:der|ein|dein|ihr|euer|später|mal|irgendein))* (?:text|inhalt|beispieltext)(?: stehen)?|(?:dein|ihr|euer|beliebiger|irgendein)? ?text (?:hier|einfügen|eingeben)(?: einfügen| eingeben)?|platzhalter(?:text)?(?: für [^.]{2,40})?`,
    ),
  ],
  [
    'Mehr dazu in Kürze',
    only(
      `(?:mehr |details |infos |weiteres |inhalte )?(?:dazu )?(?:demnächst|in kürze)(?: (?:mehr|hier|verfügbar))*|mehr (?:dazu )?(?:bald|später)|bald (?:mehr|verfügbar)|fortsetzung folgt`,
    ),
  ],
  [
    'Unter Vorbehalt',
    only(
      `unter vorbehalt(?: der (?:freigabe|zustimmung|abstimmung)[^.]{0,40})?|vorbehaltlich (?:der )?(?:freigabe|zustimmung|abstimmung)[^.]{0,40}`,
    ),
  ],
  [
    'Weiß nicht, was hier hin soll',
    /^(?:ich )?(?:weiß|wissen wir|keine ahnung|unsicher|bin unsicher|nicht sicher),? (?:noch )?(?:nicht,? )?(?:was|ob|wie) [^.]{0,40}\b(?:hier|das|dies|der punkt|rein|hin)\b[^.]{0,40}$/i,
  ],
]
