import type { Form } from '../forms.ts'
import { bracketed, labelled, only, whole } from './whole.ts'

const thing = `(?:(?:jeszcze|tu|tutaj|więcej|inny|inne|dobry|dobrego|konkretny|konkretnego|konkretnych|ten|ta|to|jakiś|jakiegoś|drugi|drugiego) )*(?:przykład(?:y|u|ów)?|tekst(?:u|y)?|opis(?:u|y|ów)?|treś(?:ć|ci)|definicj(?:a|i|e|ę)|sekcj(?:a|i|e|ę)|poziom(?:u|y|ów)?|widełki|widełek|tabel(?:a|i|ę|e)|list(?:a|y|ę)|akapitu?|link(?:u|i|ów)?|tytułu?|szczegół(?:y|ów)|kryteri(?:a|um|ów)|tłumaczeni(?:e|a)|nazw(?:a|y|ę)|stawk(?:a|i)|kwot(?:a|y)?|reszt(?:a|y)|strona|wstęp(?:u)?|rozdział|źródło)(?: (?:płac|płacowe|płacowych|wynagrodzeń))?`
const about = `(?: (?:dla|do|z|ze|na|o|w|od) [^.,:;?!]{1,50})?`
const it = `(?:${thing}${about} )?`
const noun = `(?:uzupełnienia|ustalenia|określenia|zdefiniowania|doprecyzowania|potwierdzenia|omówienia|opisania|dodania|dopisania|napisania|weryfikacji|wyjaśnienia|uzgodnienia|sprawdzenia|przemyślenia|przetłumaczenia|zatwierdzenia|rozwinięcia|akceptacji|decyzji|dyskusji|przedyskutowania|aktualizacji|wypełnienia|dogadania|przepisania|przejrzenia)`
const person = `(?!(?:(?:swoim|swoją|ich|jego|jej) )*(?:menedżer|manager|kandydat|zespoł|klient|mentor|przełożon|lider|pracowni|interesariusz|użytkowni))`
const done = `(?:ustalon|zdefiniowan|opisan|gotow|zatwierdzon|uzupełnion|dostępn|określon|napisan|uzgodnion|zaakceptowan|przetłumaczon|potwierdzon|wypełnion|opracowan|omówion|sprawdzon|opublikowan)(?:y|a|e|i|o)`

/** Notes in Polish. */
export const polish: readonly Form[] = [
  [
    'do uzupełnienia',
    whole(`${it}(?:(?:jest|są|jeszcze|wciąż|nadal|to) )*do ${noun}(?: (?:z|ze|przez|po|na) ${person}[^.,:;?!]{2,40}| później)?`),
  ],
  [
    'Brakuje przykładu',
    whole(
      `(?:(?:tu|tutaj|wciąż|nadal|jeszcze) )*(?:brak|brakuje)(?: (?:jeszcze|tu|tutaj|nam))* ${thing}${about}(?: tutaj| tu)?|(?:tu|tutaj|jeszcze) (?:czegoś )?brakuje`,
    ),
  ],
  [
    'Przykład później',
    only(
      `${thing}${about} (?:później|wkrótce|niebawem|w przygotowaniu|w trakcie|brak|brakuje|pojawi się (?:wkrótce|później|niebawem))`,
    ),
  ],
  [
    'Jeszcze nie ustalono',
    whole(
      `${it}(?:(?:jeszcze|wciąż|nadal) nie|nie (?:jest|są|został|została|zostały) jeszcze) (?:(?:jest|są|został|została|zostały|zostało|mamy) )?(?:${done}|ustalono|zdefiniowano|opisano|zatwierdzono|uzgodniono)(?: (?:z|przez) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'Nie mamy jeszcze przykładu',
    whole(
      `(?:nie mamy jeszcze|nie ma jeszcze|jeszcze nie ma|jeszcze nie mamy|na razie brak|na razie nie ma) (?:${thing}${about}|opisu)|(?:niezdefiniowan|nieustalon|nieuzupełnion|nieopisan|niezatwierdzon)(?:y|a|e|i)`,
    ),
  ],
  [
    'w przygotowaniu',
    only(
      `${it}(?:(?:jest|są|jeszcze|wciąż|nadal) )*(?:w (?:przygotowaniu|opracowaniu|budowie|toku prac|trakcie (?:opracowania|opracowywania|uzgodnień|uzgadniania|ustaleń|ustalania|prac|tworzenia|przygotowania|przygotowywania|pisania|konsultacji|tłumaczenia))|prace (?:trwają|w toku)|pracujemy nad tym)`,
    ),
  ],
  [
    'Wkrótce więcej',
    only(
      `(?:już |więcej |szczegóły |przykłady )?(?:wkrótce|niebawem)(?: (?:więcej|dostępne|szczegóły|uzupełnimy|dodamy))*|ciąg dalszy nastąpi|(?:pojawi się|dodamy|uzupełnimy|dopiszemy) (?:wkrótce|później|niebawem)`,
    ),
  ],
  [
    'Wersja robocza, nie rozpowszechniać',
    whole(
      `(?:(?:to|jeszcze|tylko|pierwsza|pierwszy) )*(?:wersja robocza|robocza wersja|wersja wstępna|wstępna wersja|wstępny szkic|brudnopis|tekst roboczy|dokument roboczy)(?: (?:v?\\d[\\d.]*|do (?:konsultacji|dyskusji|uwag)|nie [a-z]+))*`,
    ),
  ],
  [
    '(szkic)',
    bracketed(
      `(?:szkic|robocz[eya]|wersja robocza|wstępn[eya]|do zrobienia|w trakcie|w toku|brakuje|puste|projekt,[^()[\\]]{2,40}|jeszcze nie)(?:(?:,| v?\\d| -) ?[^()[\\]]{0,40})?`,
    ),
  ],
  ['Przykłady: do zrobienia', labelled(`do zrobienia|jeszcze nie(?: ma| mamy)?|w trakcie|później|szkic`)],
  [
    'Potrzebny przykład',
    whole(
      `(?:(?:jeszcze|tu|tutaj) )*(?:potrzebn(?:y|e|a)|potrzebujemy|szukamy|przydałby się|przydałoby się|przydałyby się|mile widziane)(?: (?:tu|tutaj|jeszcze|nam))* ${thing}${about}|${thing}${about} (?:potrzebn(?:y|e|a)|mile widzian(?:y|e)|poszukiwan(?:y|e))`,
    ),
  ],
  [
    'Dodać przykład',
    whole(
      `(?:(?:tu|tutaj|jeszcze|trzeba|musimy|proszę|prosimy|warto) )*(?:dodać|dopisać|wstawić) (?:tu |tutaj |jakiś |konkretny )*przykład(?:y|u|ów)?${about}|(?:(?:tu|tutaj|jeszcze|trzeba|musimy|proszę|prosimy) )+(?:uzupełnić|dodać|dopisać|opisać|ustalić|doprecyzować|zdefiniować|wyjaśnić|uzgodnić)(?: (?:z [^.,:;?!]{2,30}|to|tę sekcję|${thing}${about}))?`,
    ),
  ],
  [
    'Czeka na akceptację HR',
    whole(
      `${it}(?:czeka|czekamy|oczekuje|oczekujemy)(?: jeszcze)? na (?:akceptację|zatwierdzenie|decyzję|opinię|odpowiedź|potwierdzenie|hr|zarząd|prawników|tekst|przykład|tłumaczenie|dane)[^.,:;?!]{0,40}`,
    ),
  ],
  [
    'Uzgodnić z HR',
    only(
      `(?:jeszcze )?(?:uzgodnić|ustalić|skonsultować|potwierdzić|omówić|sprawdzić|dopytać) (?:to )?(?:z|ze|u|w) (?:hr|działem hr|hr-em)`,
    ),
  ],
  [
    'Kto ma przykład?',
    /^(?:kto (?:ma|może|mógłby)|ma ktoś|czy ktoś (?:ma|może|mógłby)|ktoś ma) [^?]{0,40}(?:przykład|pomysł|tekst|uzupełnić|dodać|dopisać)[^?]{0,40}\?\W{0,3}$|^(?:pomysły|przykład|przykłady|sugestie|chętni)\?\W{0,3}$/i,
  ],
  [
    'Tu będzie tekst',
    only(
      `(?:tu|tutaj) (?:będzie|będą|wpisz|wpisać|pojawi się|trafi|powinien być|ma być)(?: (?:twój|jakiś|później|wkrótce))* ${thing}${about}|(?:twój |wpisz |wstaw )?tekst (?:tutaj|tu)|miejsce na (?:tekst|opis|przykład)|tekst zastępczy`,
    ),
  ],
  ['Na razie puste', only(`na razie (?:puste|pusto|nic|brak)|puste na razie|brak na razie|jeszcze puste`)],
  [
    'Nie wiem, co tu wpisać',
    /^(?:nie (?:wiem|wiemy|jestem pew(?:ien|na))),? (?:co (?:tu|tutaj)|jak to|czy (?:to|ten|ta)) [^.]{2,60}$/i,
  ],
]
