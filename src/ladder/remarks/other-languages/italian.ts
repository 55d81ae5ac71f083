import type { Form } from '../forms.ts'
import { bracketed, labelled, only, whole } from './whole.ts'

const thing = `(?:(?:un|uno|una|il|lo|la|i|gli|le|dei|degli|delle|questo|questa|altri|altro|altre|altra|più|qualche|alcuni|buon|due|tre|ancora|qui) |l'|un'|quest')*(?:esemp(?:io|i)|testo|testi|descrizion[ei]|contenut[oi]|definizion[ei]|sezion[ei]|livell[oi]|fasc(?:ia|e)|tabell[ae]|elenco|lista|paragraf[oi]|link|titol[oi]|dettagli|dettaglio|criteri|traduzion[ei]|stipendi|retribuzion[ei]|nom[ei]|introduzione|pagina|rubrica|matrice|cifre|data|referente|resto|importi)(?: (?:concret[oi]|real[ei]|salarial[ei]|retributiv[ea]|dettagliat[ao]))*`
const about = `(?: (?:(?:per(?! [^\\s]+(?:are|ere|ire|rre) )|di|del|della|dei|delle|su|sul|sulla|in|a|da|dal) |(?:dell|sull)')[^.,:;?!]{1,50})?`
const it = `(?:${thing}${about} )?`
const do_ = `(?:definire|completare|confermare|decidere|determinare|validare|scrivere|redigere|precisare|chiarire|concordare|approvare|rivedere|verificare|aggiungere|integrare|compilare|stabilire|specificare|inserire|aggiornare|tradurre|discutere|dettagliare|finalizzare|vedere|riempire|sistemare|riscrivere|riformulare)`
const person = `(?!(?:(?:il|lo|la|i|gli|le|suo|sua|un|una|proprio) )*(?:manager|candidat|team|squadra|cliente|clienti|mentor|responsabile|colleg|collaborator|dipendent|utent|stakeholder|persona))`
const tail = `(?: (?:ancora|più avanti|dopo|in seguito|insieme|qui|a breve|(?:con|da|dal|dalla) ${person}[^.,:;?!]{2,40}|entro [^.,:;?!]{2,30}|quando [^.,:;?!]{3,40}))*`
const done = `(?:definit|validat|scritt|approvat|finalizzat|completat|decis|confermat|pubblicat|tradott|rivist|compilat|stabilit|concordat|specificat|redatt|dettagliat|pront|inserit)(?:[oaei])`
const still = `(?:(?:è|sono|resta|restano|ancora|rimane|rimangono) )*`

/** Notes in Italian. */
export const italian: readonly Form[] = [
  [
    'Sarà completato in seguito',
    whole(
      `${it}(?:sarà|verrà|saranno|verranno) (?:${done}|aggiunt[oaie]) (?:in seguito|più avanti|a breve|prossimamente|presto|quando [^.]{3,40})`,
    ),
  ],
  // With a capital letter it may be a heading above instructions.
  ['aggiungere un esempio', /^(?:aggiungere|inserire) (?:un |altri |qualche )?esemp(?:io|i)\W{0,3}$/],
  ['da definire', whole(`${it}${still}(?:da|a) ${do_}${tail}`)],
  [
    'Manca un esempio',
    whole(`(?:(?:qui|ancora|ci) )*manca(?:no)?(?: (?:ancora|qui|solo))*(?: (?:${thing}${about}|qualcosa))?(?: qui)?`),
  ],
  [
    'Esempio mancante',
    whole(`${thing}${about} (?:mancant[ei]|manca|mancano|assent[ei]|incomplet[oaie]|in sospeso|non disponibil[ei])`),
  ],
  [
    'Non ancora approvato',
    whole(
      `${it}(?:(?:è|sono) )?(?:non (?:(?:è|sono|sono stati|è stato|è stata) )?ancora|ancora non) (?:stat[oaie] )?(?:${done}|disponibil[ei])(?: (?:da|dal|dalla|con) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'Non ci sono ancora esempi',
    whole(
      `(?:non (?:c'è|ci sono|abbiamo) ancora|ancora (?:nessun|niente|non abbiamo|non ci sono)|nessun) ${thing}${about}(?: (?:ancora|per ora|al momento))?`,
    ),
  ],
  [
    'in lavorazione',
    only(
      `${it}${still}in (?:lavorazione|preparazione|costruzione|bozza|elaborazione|allestimento|(?:corso|fase|via) di (?:definizione|stesura|redazione|elaborazione|revisione|approvazione|scrittura|validazione))(?: (?:con|da) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'Contenuto in arrivo',
    only(`${thing}${about} ${still}(?:in (?:arrivo|corso|sviluppo|revisione)|a breve|a seguire)|in arrivo`),
  ],
  [
    'In attesa di approvazione',
    whole(
      `${it}${still}in (?:attesa|sospeso)(?: (?:di|del|della|delle|dei) (?:approvazione|conferma|validazione|revisione|risposta|decisione|testo|testi|esempi|hr|risorse umane|direzione|dati)[^.,:;?!]{0,40})?`,
    ),
  ],
  [
    'Prossimamente',
    only(
      `(?:maggiori |altri |più )?(?:dettagli |informazioni |esempi |contenuto |testo )?(?:prossimamente|presto disponibil[ei]|disponibil[ei] (?:a breve|presto|prossimamente)|a breve)(?: (?:maggiori|dettagli|disponibile))*|(?:testo|esempio|esempi|dettagli|segue) (?:segue|seguirà|seguiranno|testo)`,
    ),
  ],
  [
    'Bozza, non diffondere',
    whole(
      `(?:(?:è|questa è|solo|ancora|una|prima|in) )*(?:bozza|versione (?:provvisoria|preliminare|di lavoro)|documento di lavoro|testo provvisorio|provvisori[oa])(?: (?:iniziale|di lavoro|interna|v?\\d[\\d.]*|per (?:revisione|discussione|commenti)|non [a-z]+|da (?:rivedere|approvare)))*`,
    ),
  ],
  [
    '(da fare)',
    bracketed(
      `(?:bozza|provvisori[oa]|da fare|in corso|in sviluppo|in revisione|manca|vuoto|non ancora|in sospeso)(?:(?:,| v?\\d| -) ?[^()[\\]]{0,40})?`,
    ),
  ],
  ['Esempi: da fare', labelled(`da fare|in corso|in sviluppo|non ancora|provvisorio`)],
  [
    'Serve un esempio',
    whole(
      `(?:(?:qui|ci) )*(?:serve|servono|servirebbe|servirebbero|occorre|occorrono|ci vuole|ci vorrebbe|abbiamo bisogno di|bisogna (?:aggiungere|inserire|completare)|dobbiamo (?:aggiungere|completare|scrivere))(?: (?:ancora|qui|anche))* (?:${thing}${about}|questa parte)(?: qui)?|(?:esempi|idee|suggerimenti)${about} benvenut[ie]`,
    ),
  ],
  [
    'Aggiungere qui un esempio',
    only(
      `(?:per favore,? )?(?:aggiungere|inserire|mettere) (?:qui ${thing}${about}|(?:un |altri |qualche )?esemp(?:io|i) ?(?:concret[oi] )?(?:qui|per favore|d[aei] [^.,:;?!]{2,30}))|per favore,? (?:completare|aggiungere|integrare)(?: ${thing}${about})?`,
    ),
  ],
  [
    'Qualcuno ha un esempio?',
    /^(?:qualcuno (?:ha|può|conosce|potrebbe)|chi (?:ha|può)) [^?]{0,40}(?:esemp|idea|idee|testo|completare|aggiungere)[^?]{0,40}\?\W{0,3}$|^(?:idee|esempi|suggerimenti|volontari)\?\W{0,3}$/i,
  ],
  [
    'Sentire HR',
    only(
      `(?:sentire|chiedere a(?:lle)?|verificare con|concordare con|vedere con|confermare con) (?:hr|le risorse umane|risorse umane|people)`,
    ),
  ],
  [
    'Qui va il testo',
    only(
      `qui (?:va|andrà|ci va|vanno|manca)(?: (?:il|un|la|una|tuo|più|gli))* ${thing}${about}|(?:il tuo |inserire |scrivi |il )*(?:il )?testo qui|inserire (?:qui )?(?:il )?testo|segnaposto`,
    ),
  ],
  [
    'Vuoto per ora',
    only(`vuot[oa] (?:per ora|al momento|per adesso)|(?:per ora|al momento|ancora),? (?:è )?(?:vuot[oa]|niente)`),
  ],
  [
    'Non so cosa mettere qui',
    /^(?:non (?:so|sappiamo|è chiaro|sono sicur[oa])) (?:cosa (?:mettere|scrivere)|come (?:dirlo|scriverlo|formular)|se [^.]{0,40}\b(?:qui|questo livello|questo punto)\b)[^.]{0,40}$/i,
  ],
]
