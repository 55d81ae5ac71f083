import type { Form } from '../forms.ts'
import { bracketed, labelled, only, whole } from './whole.ts'

const thing = `(?:(?:een|de|het|deze|dit|die|nog|meer|andere|goede?|beter|betere|concrete?|concreet|extra|tweede|twee|drie|hier|rest van de|rest van het) )*(?:(?:praktijk|tekst|functie|rol)?voorbeeld(?:en)?|tekst(?:en)?|(?:functie|rol|niveau)?(?:be|om)schrijving(?:en)?|inhoud|definities?|sectie|paragraaf|hoofdstuk|niveaus?|(?:salaris)?schaal|(?:salaris)?schalen|tabel|lijst|links?|titel|details|criteria|vertaling|toelichting|uitleg|uitwerking|invulling|namen|naam|bedragen|pagina|matrix|rest|onderdeel|goedkeuring|akkoord|onderbouwing)`
const about = `(?: (?:voor|van|over|uit|bij|op|in|door|aan) [^.,:;?!]{1,50})?`
const it = `(?:${thing}${about} )?`
const do_ = `(?:invullen|aanvullen|uitwerken|toevoegen|beschrijven|afstemmen|bespreken|uitzoeken|bepalen|checken|vertalen|schrijven|herschrijven|nakijken|overleggen|definiëren|vaststellen|aanpassen|verduidelijken|aanscherpen|navragen)`
const toDo = `(?:te (?:bepalen|definiëren|beschrijven|schrijven|bespreken|beslissen|bevestigen|vullen|vertalen|doen|verduidelijken|checken|overleggen|herschrijven|regelen)|(?:aan|in|uit|af|vast|toe|na) te (?:vullen|werken|stemmen|stellen|voegen|zoeken|gaan|scherpen|passen|kijken))`
const person = `(?!(?:(?:de|het|je|jouw|zijn|haar|een|hun|eigen) )*(?:manager|kandida|team|teams|klant|mentor|leidinggevende|collega|medewerker|stakeholder|product|gebruiker))`
const withWhom = `(?: (?:met|door|bij|in|na|later|samen met) ${person}[^.,:;?!]{2,40}| later| samen| hier)?`
const done = `(?:ingevuld|bepaald|uitgewerkt|beschreven|vastgesteld|goedgekeurd|afgestemd|definitief|beschikbaar|compleet|bekend|gedefinieerd|geschreven|besloten|duidelijk|vertaald|akkoord|aangevuld|besproken|aangepast|toegevoegd|afgerond|gepubliceerd|opgesteld|herschreven|gevuld|volledig|af)`

/** Notes in Dutch. */
export const dutch: readonly Form[] = [
  ['nog te bepalen', whole(`${it}(?:(?:is|zijn|blijft) )?(?:nog|nader|hier nog) ${toDo}${withWhom}`)],
  ['te bepalen', only(`te (?:bepalen|definiëren|bespreken|bevestigen)(?: (?:met|door) ${person}[^.,:;?!]{2,30})?`)],
  [
    'nog invullen',
    whole(
      `${it}(?:(?:hier|dit|deze|graag|moeten we|moet ik|moet) )*nog (?:even |eens )?(?:${thing}${about} )?(?:(?:met|bij) [^.,:;?!]{2,30} )?${do_}${withWhom}`,
    ),
  ],
  [
    'voorbeeld volgt',
    whole(
      `${it}(?:volgt|volgen)(?: (?:nog|later|binnenkort|snel|zo|z\\.s\\.m\\.|in de volgende versie|na [^.,:;?!]{3,30}|zodra [^.]{3,40}))*`,
    ),
  ],
  ['Tekst komt nog', whole(`${it}(?:komt|komen)(?: (?:hier))?(?: (?:nog|later|binnenkort|snel|eraan))+`)],
  [
    'Voorbeeld ontbreekt',
    whole(
      `${thing}${about} (?:ontbreekt|ontbreken|mist|missen)(?: (?:nog|hier))*|(?:(?:hier|er) )*(?:ontbreekt|ontbreken)(?: (?:nog|hier))*(?: ${thing}${about})?|(?:hier|er) (?:mist|missen)(?: (?:nog|hier))*(?: ${thing}${about}| iets)`,
    ),
  ],
  ['nog niet vastgesteld', whole(`${it}(?:(?:is|zijn) )?nog niet (?:(?:met|door) [^.,:;?!]{2,30} )?${done}`)],
  [
    'Nog geen voorbeeld',
    whole(`(?:(?:we hebben|hebben we|er is|er zijn|hier) )*nog geen ${thing}${about}(?: beschikbaar| gevonden)?`),
  ],
  [
    'Dit is nog leeg',
    whole(
      `(?:${thing}${about} |dit |hier )?(?:(?:is|zijn|staat) )?nog (?:leeg|onduidelijk|onbekend|open|concept|in concept|voorlopig|onvolledig|een concept|niets)`,
    ),
  ],
  [
    'Wordt nog uitgewerkt',
    whole(
      `${it}(?:wordt|worden|moet|moeten|dient|zal)(?: (?:hier|nog|later|binnenkort|momenteel|nu|verder))+(?: (?:met|door) [^.,:;?!]{2,30})? ${done}(?: worden)?(?: (?:met|door) [^.,:;?!]{2,40})?|${it}(?:moet|moeten)(?: nog)+(?: (?:met|door) [^.,:;?!]{2,30})? worden ${done}|wordt (?:aangevuld|vervolgd)`,
    ),
  ],
  [
    'In bewerking',
    only(
      `${it}(?:(?:is|zijn|nog|momenteel) )*(?:in (?:bewerking|voorbereiding|opbouw|behandeling|de maak)|onder constructie|work in progress)|hier wordt (?:nog )?aan gewerkt|wordt (?:nog )?aan gewerkt`,
    ),
  ],
  ['Tekst in ontwikkeling', only(`${thing}${about} (?:(?:is|zijn|nog) )*in ontwikkeling`)],
  [
    'Binnenkort meer',
    only(
      `(?:meer |tekst |details |voorbeelden )?binnenkort(?: (?:meer|beschikbaar|hier))*|meer (?:volgt|info volgt|informatie volgt)(?: later)?|wordt vervolgd`,
    ),
  ],
  [
    'Conceptversie, niet verspreiden',
    whole(
      `(?:(?:dit is|nog|een|eerste|ruwe) )*(?:concept(?:versie|tekst)|werkversie|kladversie|voorlopige (?:versie|tekst)|voorlopig|ruw concept)(?: (?:v?\\d[\\d.]*|niet [a-z]+|voor (?:review|bespreking|commentaar)))*`,
    ),
  ],
  [
    '(eerste concept)',
    bracketed(
      `(?:eerste concept|concept,[^()[\\]]{2,40}|klad|te doen|volgt|leeg|ontbreekt|voorlopig|nog niet|nog doen|in ontwikkeling|onvolledig)`,
    ),
  ],
  ['Niveau 7 (concept)', /\b(?:niveau|schaal|functie|laag|functieprofiel|hoofdstuk)\b[^()]{0,40}\(concept\)\W{0,3}$/i],
  ['Voorbeelden: te doen', labelled(`te doen|nog niet|ontbreekt|in ontwikkeling|nog doen`)],
  [
    'Voorbeeld nodig',
    whole(
      `${thing}${about} (?:nodig|gezocht|gewenst|welkom)(?: (?:hier|voor [^.,:;?!]{2,30}))?|(?:hier )?(?:we hebben )?(?:hier )?nog (?:een )?voorbeeld(?:en)? nodig|(?:graag|svp|aub)(?: nog)?(?: hier)? ${thing}${about}(?: ${do_})?`,
    ),
  ],
  [
    'Voorbeeld toevoegen',
    whole(
      `(?:nog )?(?:een )?(?:concreet )?voorbeeld(?:en)?${about} (?:toevoegen|invoegen|aanvullen|zoeken)(?: svp| aub| hier)?|graag (?:aanvullen|invullen|toevoegen)`,
    ),
  ],
  [
    'Wacht op akkoord van HR',
    whole(
      `(?:(?:we )?(?:wacht|wachten)(?: nog)? op|in afwachting van) (?:(?:de|het) )?(?:akkoord|goedkeuring|input|hr|directie|or|besluit|tekst|voorbeeld(?:en)?|reactie|bevestiging|legal)[^.,:;?!]{0,40}`,
    ),
  ],
  [
    'Heeft iemand een voorbeeld?',
    /^(?:heeft iemand|wie heeft|wie kan|kan iemand|weet iemand) [^?]{0,40}(?:voorbeeld|idee|tekst|aanvullen|toevoegen|iets)[^?]{0,40}\?\W{0,3}$|^(?:ideeën|voorbeeld|voorbeelden|suggesties|vrijwilligers)\?\W{0,3}$/i,
  ],
  [
    'Overleggen met HR',
    only(
      `(?:nog )?(?:overleggen|afstemmen|bespreken|checken|navragen) (?:met|bij) (?:hr|de or|p&o)|(?:nog )?met (?:hr|de or|p&o) (?:overleggen|afstemmen|bespreken)`,
    ),
  ],
  [
    'Hier komt tekst',
    only(
      `hier (?:komt|komen|staat|moet)(?: (?:nog|de|een|later|jouw|wat))* ${thing}${about}(?: te staan)?|(?:hier |jouw |uw )?tekst (?:hier|invoegen|invullen)|hier tekst|plaatshouder`,
    ),
  ],
  [
    'Weet niet wat hier moet',
    /^(?:ik )?(?:weet niet|geen idee|niet zeker|weten we nog niet),? (?:wat|of|hoe) [^.]{0,40}\b(?:hier|dit)\b[^.]{0,40}$/i,
  ],
]
