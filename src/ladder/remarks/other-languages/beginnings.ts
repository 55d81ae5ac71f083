/**
 * For each language the beginnings of words and phrases without which none of its notes is one, as `note-beginnings.ts` has them for English:
 * a point stands for the end of a word. None begins with an accented letter, because to an expression no word begins there.
 */
export const otherBeginnings = {
  german: `
    abklären|abstimmen|abzu|aktuell in|anfragen|arbeitsentwurf|ausformulieren|ausstehend|auszu|bald mehr|bald verf|baustelle|
    beispiel|benötig|besprechen|bisher kein|bitte|brauchen|bräuchten|demnächst|derzeit in|einzu|entwurf|erwünscht|fehlen|fehlt|
    fertigzu|festzu|folgen|folgt|fortsetzung|fragen.|fällt jemand|gehört d|gerade in|gesucht|habt ihr|hat jemand|hier entsteht|
    hier gehört|hier ist|hier kommen|hier kommt|hier könnte|hier muss|hier soll|hier steht|hinzuzu|in abstimmung|in arbeit|
    in ausarbeitung|in bearbeitung|in erstellung|in klärung|in kürze|in planung|in prüfung|in vorbereitung|in überarbeitung|
    ist in|kann jemand|keine ahnung|kennt jemand|klären|kommen bald|kommen in|kommen später|kommt bald|kommt demn|kommt in|
    kommt rein|kommt später|könnte jemand|mehr bald|mehr später|muss hier|muss ich|muss mal|muss man|müssen wir|nachfragen|
    nachgeliefert|nachgereicht|nachgetragen|nachtragen|nachzu|nicht sicher|noch|nötig|offen.|offene frage|passt d|platzhalter|
    rohentwurf|rohfassung|rücksprache|sind in|sollte mal|sollten mal|sollten wir|stimmt d|suchen|text einfügen|text eingeben|
    text hier|umzu|unsicher|unter vorbehalt|unvollständig|vorabversion|vorbehaltlich|vorläufig|weiß nicht|wer hat|
    werden aktuell|werden derzeit|werden ergänzt|werden folgen|werden gerade|werden später|willkommen|wird aktuell|wird bald|
    wird demn|wird derzeit|wird ergänzt|wird folgen|wird gerade|wird hier|wird mal|wird momentan|wird später|wissen wir|
    wollen wir|zu aktual|zu bef|zu beschreiben|zu bespr|zu bestimmen|zu bestätigen|zu defin|zu disk|zu entsch|zu erarb|
    zu ergänzen|zu erledigen|zu formul|zu füllen|zu klären|zu konk|zu machen|zu präz|zu prüfen|zu schreiben|zu spez|zu tun|
    zu verif|zu vervoll|zu überarb|zu übers`,
  french: `
    absent|ajouter|arbitrer|arrive bient|arrivent|avis.|bauche|besoin|bientôt|bienvenu|brouillon|caler|clarifier|compléter|
    confirmer|contenu|corriger|creuser|crire|demandé|discuter|document de travail|documenter|décider|définir|détailler|
    déterminer|en attente|en chantier|en construction|en cours|en préparation|en relecture|en rédaction|en travaux|enrichir|
    exemple|faire.|faudra|faut|finaliser|fixer|harmoniser|idée?|idées|il faut|illustrer|incompl|insérer|je ne sais|manqu|
    merci d|mettre|non arrêté|non compl|non disponible|non défini|non encore|non finalis|non fixé|non rempl|non renseign|
    non rédig|non traduit|non valid|nous devons|nécessaire|on a besoin|on a des|on a un|on devrait|on doit|on ne sait|
    pas certain|pas compl|pas défini|pas encore|pas finalis|pas fixé|pas prêt|pas rempl|pas rédig|pas sûr|pas traduit|pas valid|
    penser à|pour l'instant|pour le moment|premier jet|prière de|prochainement|projet de texte|provisoire|préciser|quelqu'un|
    qui a|qui peut|qui pourrait|recherché|reformuler|relire|remplir|renseigner|retravailler|revoir|rien|rédiger|réviser|saisir|
    sera|seront|souhait|suggestions?|suivra|suivre|suivront|svp.|texte|traduire|trancher|trouver|une idée|va être|valider|venir|
    version de travail|version prov|version prélim|vide.|viendra|viendront|voir.|volontaire|vont être|vérifier`,
  spanish: `
    aclarar|acordar|actualizar|acá|agradecen|agregar|ajustar|alguien|ampliar|anunciar|aprobar|aquí|añadir|aún|bienvenid|
    borrador|buscamos|cerrar|completar|concretar|confirmar|consensuar|consultar|continuará|de momento|decidir|definir|detallar|
    determinar|discutir|documentar|documento de trabajo|ejemplo|en borrador|en breve|en construcción|en curso|en desarrollo|
    en discusión|en elaboración|en fase|en obras|en preparación|en proceso|en redacción|en revisión|en vía|escribir|especificar|
    falta|favor de|finalizar|hablar|habría que|hace falta|hacen|hay que|idea?|ideas?|incluir|insert|marcador|meter aqu|
    muy pronto|más adelante|necesari|necesit|no disponible|no estoy segur|no está claro|no sabemos|no sé|no tengo claro|
    pendiente|poner.|por ahora|por favor|por hacer|por poner|por ver|precisamos|precisar|pronto|provisional|próximamente|
    publicar|quién|redactar|rellenar|requier|revisar|se actual|se agreg|se añadir|se busca|se complet|se concret|se defin|
    se detall|se incl|se public|sin asignar|sin contenido|sin hacer|sin texto|sugerencia|terminar|texto|todavía|traducir|vacía|
    vacío|validar|ver con|verlo|versión bor|versión de|versión prel|versión prov|voluntario`,
  portuguese: `
    a fazer|a ser|a ver.|acordar|acrescentar|adicionar|aguard|ainda|ajustar|alguém|alinhar|aprovar|aqui|atualizar|bem-vind|
    brevemente|buscamos|checar|colocar|complementar|completar|concluir|confirmar|consultar|continua.|decidir|definir|descrever|
    detalhar|determinar|discutir|divulgar|documentar|documento de trabalho|elaborar|em aberto|em andamento|em aprovação|
    em breve|em construção|em definição|em desenvolvimento|em discussão|em elaboração|em falta|em fase|em obras|em preparação|
    em processo|em rascunho|em redação|em revisão|em validação|em via|esboço|esclarecer|escrever|espaço reservado|especificar|
    espera de|esperando|exemplo|falar com|falta|favor adic|favor comp|favor det|favor incl|favor preen|fechar|finalizar|
    futuramente|ideia|incluir|incompl|indefinid|indispon|inserir|insert|minuta|necessári|no momento|não está claro|não sabemos|
    não sei|não tenho|para ser|pendente|pendência|por enquanto|por favor|por fazer|por ora|por ver|precisa|preciso|preencher|
    provisóri|publicar|quem pode|quem tem|rascunho|redigir|rever.|revisar|sem conteúdo|sem definição|sem descrição|sem exemplo|
    seria bom|seria útil|seriam|será|serão|sugest|tem que|temos de|temos que|texto|traduzir|vai ser|validar|vazi|ver com|
    verificar|vão ser|é preciso`,
  italian: `
    a breve|a seguire|aggiornare|aggiungere|al momento|ancora|approvare|assent|benvenut|bisogn|bozza|chi ha|chi può|chiarire|
    chiedere|ci vorrebbe|ci vuole|compilare|completare|concordare|confermare|da fare|decidere|definire|determinare|dettagliare|
    discutere|disponibil|dobbiamo|documento di lavoro|esemp|finalizzare|idee|in allestimento|in arrivo|in attesa|in bozza|
    in corso|in costruzione|in elaborazione|in fase|in lavorazione|in preparazione|in revisione|in sospeso|in sviluppo|
    in via di|incomplet|inserire|integrare|manca|mettere|nessun|non so|non è chiaro|occorr|per favore|per ora|precisare|presto|
    prossimamente|provvisori|qualcuno|qui.|redigere|riempire|riformulare|riscrivere|rivedere|saranno|sarà|scrivere|segnaposto|
    segue|seguiranno|seguirà|sentire|serve.|servirebb|servono|sistemare|specificare|stabilire|suggerimenti|testo|tradurre|
    validare|vedere|verificare|verranno|verrà|versione|volontari|vuot`,
  dutch: `
    aan gewerkt|afstemmen|aub|bespreken|binnenkort|checken|concept)|concepttekst|conceptversie|dient|eerste concept|geen idee|
    gewenst|gezocht|graag|heeft iemand|hier komen|hier komt|hier moet|hier staat|ideeën|in afwachting|in behandeling|
    in bewerking|in de maak|in ontwikkeling|in opbouw|in voorbereiding|kan iemand|klad.|kladversie|komen|komt|leeg|met de|
    met directie|met hr|met legal|met p&o|missen|mist.|moet|navragen|niet zeker|nodig|nog|onder constructie|ontbre|onvolledig|
    overleggen|plaatshouder|ruw concept|suggesties|svp|te bepalen|te bespreken|te bevestigen|te definiëren|te doen|tekst|volgen|
    volgt|voorbeeld|voorlopig|vrijwilligers|wacht|weet iemand|weet niet|welkom|werkversie|weten we|wie heeft|wie kan|worden|
    wordt`,
  polish: `
    brak.|brakuj|brudnopis|chętni|ciąg|czeka|czy ktoś|do akcep|do aktu|do decyzji|do dod|do doga|do dop|do dysk|do nap|do okre|
    do omów|do opis|do potw|do przed|do przej|do przem|do przep|do przet|do rozw|do spraw|do ustal|do uzgo|do uzup|do wery|
    do wyja|do wype|do zatw|do zdef|do zrob|dodamy|dodać|dokument rob|dopisać|dopisz|dopyta|jeszcze|kto ma|kto mo|ktoś ma|
    ma ktoś|miejsce na|mile widz|musimy|na razie|nadal|nie jest|nie ma.|nie mamy|nie są|nie wiem|nie został|niebawem|nieopis|
    nieustal|nieuzup|niezatw|niezdef|oczek|omówi|pojawi|pomysły|poszuk|potrzeb|potwierd|prace|pracujemy|projekt,|prosimy|proszę|
    przyda|przykład|puste|później|robocz|skonsult|sprawdz|sugestie|szkic|szukamy|tekst|trzeba|tu będ|tu ma|tu pojawi|tu powin|
    tu trafi|tu wpi|tutaj|ustal|uzgodn|uzupełn|w budowie|w opracowaniu|w przygotowaniu|w toku|w trakcie|wciąż|wersja|wkrótce|
    wstawić|wstępn`,
  swedish: `
    arbetas|arbete|arbetsdok|arbetsmat|arbetsver|att bekr|att besk|att besl|att best|att def|att disk|att fast|att form|
    att fyll|att för|att göra|att klar|att komp|att konk|att lägg|att reda|att skriv|att stäm|att ta fram|att upp|att utr|
    att utv|att över|avvaktar|behöv|bekräfta|beskrivas|beslutas|bestäm|definieras|diskutera|efterfråg|efterlys|ej.|exempel|
    fattas|finns|formuleras|fortfarande|frivilliga|fråga hr|fyll|följer|förslag|förtydlig|har någon|har vi|här hamnar|här läggs|
    här ska|i väntan|idéer|infoga|inga.|ingen.|ingenting|inget|inte.|jobbar på|kan någon|kolla|kommer|kompletter|konkretiseras|
    lägg|någon som|oklart|omarbetas|osäker|platshållare|prelimin|pågår|sakn|skriv|snart|stäm|så länge|söker|terkommer|terstår|
    text här|tills vidare|tom tills|tomt|under arbete|under bearb|under disk|under framt|under konst|under omarb|under uppb|
    under utarb|under utred|under utv|under över|uppdateras|utkast|utvecklas|vem har|vet inte|vet någon|välkomna|väntar|ännu|
    önskas`,
} as const
