import type { Form } from '../forms.ts'
import { bracketed, labelled, only, whole } from './whole.ts'

const thing = `(?:(?:une?|les?|la|ce|cet|cette|ces|des|du|deux|trois|quelques|plus|autres?|encore|bons?|vrais?|petite?|second|meilleurs?) |l'|d'(?=exemple|autres? )|de (?=bons? |meilleurs? |vrais? |texte|contenu))*(?:exemples?|textes?|descriptions?|contenu|définitions?|sections?|parties?|niveaux?|grilles?|fourchettes?|listes?|paragraphes?|liens?|titres?|tableaux?|schémas?|critères?|détails?|traductions?|suite|page|document|fiches?|rémunérations?|salaires?|intitulés?|formulation|chiffres|attendus|noms?|illustrations?|introduction|précisions|barème|visuels?|montants?|périmètre|versions?)(?: (?:française|anglaise|allemande|espagnole|italienne|néerlandaise|arabe|courte|longue|concrets?|concrètes?|réels?|complète?s?|précis|salariale?s?|supplémentaires?|détaillée?s?|ici))*`
const about = `(?: (?:(?:pour(?! [^\\s]+(?:er|ir|re) )|de|du|des|sur|à|au|aux|chez|côté) |(?:d|l)')[^.,:;?!]{1,50})?`
const it = `(?:${thing}${about} )?`
const do_ = `(?:compléter|définir|préciser|rédiger|valider|confirmer|revoir|ajouter|discuter|déterminer|décider|finaliser|détailler|écrire|clarifier|corriger|reformuler|traduire|illustrer|arbitrer|fixer|trancher|retravailler|enrichir|documenter|mettre à jour|caler|creuser|réécrire|réviser|harmoniser|trouver|venir)`
const person = `(?!(?:(?:le|la|les|l'|son|sa|ses|votre|vos|ton|ta|tes|leur|leurs|un|une|chaque) ?)?(?:manager|managers|candidate?|collaborat|salarié|employé|équipe|équipes|client|clients|mentor|pairs|coach|évaluateur|évalué|développeu|ingénieu|utilisateurs?|recruteur|stagiaire|junior|responsable hiérarchique|n\\+1))`
const tail = `(?: (?:plus tard|ensuite|ici|ensemble|rapidement|svp|bientôt|prochainement|encore|au prochain [a-zé]+|en (?:comité|atelier|réunion|codir|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|d'ici [^.,:;?!]{2,30}|une fois [^.,:;?!]{3,40}|(?:avec|par|côté) ${person}[^.,:;?!]{2,40}))*`
const done = `(?:validé|défini|rédigé|finalisé|disponible|prêt|décidé|complété|approuvé|arrêté|fixé|écrit|traduit|relu|publié|tranché|renseigné|rempli|précisé|détaillé|arbitré|documenté|formalisé|confirmé|déterminé|terminé|stabilisé|connu|figé)(?:e?s?)`

/** Notes in French. */
export const french: readonly Form[] = [
  [
    'Sera complété plus tard',
    whole(
      `${it}(?:sera|seront|va être|vont être) (?:${done}|ajoutée?s?) (?:plus tard|ultérieurement|prochainement|bientôt|ensuite|quand [^.]{3,40})`,
    ),
  ],
  // With a capital letter it may be a heading above instructions.
  [
    'ajouter un exemple',
    /^(?:ajouter|trouver|insérer) (?:une?|des|d'autres|quelques|un autre) exemples?\W{0,3}$|^voir avec (?:les |la |le )?(?:D?RH|direction|juridique)\W{0,3}$/,
  ],
  ['à compléter', whole(`(?:(?:encore|reste|restent|il reste|tout est|toujours) )*à ${do_}${tail}`)],
  [
    'À voir avec Jeanne',
    whole(
      `(?:encore |reste |il faut |c'est )?à (?:re)?voir(?: (?:plus tard|ensemble|ensuite))?(?: (?:avec|côté) ${person}[^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'à remplir',
    only(`à (?:remplir|renseigner|vérifier|relire|suivre)(?: (?:plus tard|ensemble|svp|avec ${person}[^.,:;?!]{2,40}))?`),
  ],
  [
    'Grille salariale à définir avec les RH',
    whole(`${thing}${about} (?:(?:reste(?:nt)?|est|sont|encore|toujours) )*à (?:venir|suivre|${do_})${tail}`),
  ],
  ['Il reste à définir le barème', whole(`(?:il )?reste(?:nt)? (?:encore )?à (?:voir|faire|${do_})(?: ${thing}${about})?`)],
  [
    'Il manque un exemple',
    whole(
      `(?:(?:il|ici|là|nous|il nous|exemple) )*manque(?:nt)?(?: (?:encore|ici|toujours|juste))*(?: (?:d'exemples?|${thing})${about})?(?: ici)?`,
    ),
  ],
  [
    'Exemple manquant',
    whole(`${thing}${about} (?:manquante?s?|absente?s?|incomplète?s?|manque(?:nt)?(?: (?:encore|ici|toujours))*)`),
  ],
  [
    "Nous n'avons pas encore défini ce niveau",
    whole(`(?:nous n'avons|on n'a) pas encore (?:défini|décidé|écrit|documenté|rédigé|formalisé)[^.,:;?!]{0,40}`),
  ],
  [
    'pas encore validé',
    whole(
      `${it}(?:(?:ce |c')?(?:n'est|n'a|n'ont|ne sont|est|sont|n') ?)?(?:toujours )?pas encore (?:été )?(?:tout à fait |totalement |complètement )?${done}(?: (?:par|avec|côté) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    "Pas encore d'exemple pour Data",
    whole(
      `(?:nous n'avons |on n'a |on a |il n'y a |nous n'avons )?pas encore (?:d'|de |d'autres? )(?:exemples?|texte|contenu|description|définition|grille|traduction|barème)${about}|(?:pas|aucun|sans) (?:d')?exemples?${about} (?:pour (?:l'instant|le moment)|encore|à ce jour|disponibles?)`,
    ),
  ],
  [
    'Non défini',
    only(
      `${it}non (?:encore )?(?:défini|validé|renseigné|finalisé|rédigé|arrêté|complété|rempli|disponible|traduit|fixé)e?s?|${it}pas (?:défini|validé|finalisé|rédigé|complété|rempli|traduit|fixé|prêt)e?s?(?: (?:pour (?:l'instant|le moment)|encore))`,
    ),
  ],
  [
    'En cours de rédaction',
    whole(
      `${it}(?:(?:est|sont|encore|actuellement|toujours) )*en (?:cours (?:de |d')(?:rédaction|définition|construction|validation|discussion|écriture|élaboration|finalisation|relecture|révision|traduction|préparation|réflexion|refonte|création|mise à jour)|construction|chantier|préparation|rédaction|relecture|travaux)(?: (?:avec|par|côté) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'En attente de validation',
    whole(
      `${it}(?:(?:est|sont|encore|toujours) )*en attente(?: (?:de |d'|du |des )(?:la |l'|leurs? )?(?:validation|retours?|décision|accord|arbitrage|confirmation|relecture|réponse|chiffres|textes?|exemples?|rh|drh|direction|cse|juridique|contenu|traduction)[^.,:;?!]{0,40})?`,
    ),
  ],
  [
    'Bientôt disponible',
    only(
      `(?:plus de |les |des )?(?:détails |exemples? |texte |contenu |infos |suite )?(?:bientôt|prochainement|très bientôt)(?: disponibles?| en ligne)?|${thing} (?:arrive(?:nt)?|suivra|suivront|viendra|viendront)(?: (?:bientôt|prochainement|plus tard))?|arrive bientôt`,
    ),
  ],
  [
    'Brouillon, ne pas diffuser',
    whole(
      `(?:(?:ceci|c'est|ce n'est qu'|encore|simple|premier|un|est) ?)*(?:brouillon|ébauche|version (?:provisoire|de travail|préliminaire|brouillon)|document de travail|projet de texte|texte provisoire)(?: (?:v?\\d[\\d.]*|pour (?:relecture|discussion|avis)|non (?:validée?|relue?)|à (?:relire|valider|compléter)|interne))*`,
    ),
  ],
  [
    '(à faire)',
    bracketed(
      `(?:brouillon|ébauche|provisoire|à faire|en cours|à suivre|manquante?|vide|pas encore|premier jet)(?:(?:,| v?\\d| -) ?[^()[\\]]{0,40})?`,
    ),
  ],
  [
    'Exemples : à faire',
    labelled(
      `à faire(?: (?:par|avec) [^.,:;?!]{2,30})?|en cours|pas encore|provisoire|manque|rien (?:encore|pour (?:l'instant|le moment))`,
    ),
  ],
  [
    "Besoin d'un exemple pour Infra",
    whole(
      `(?:on a |nous avons |nous aurions |il y a )?besoin (?:ici )?(?:d'|de |des )(?:un |autres |plus d'|bons |vrais |une |deux )*(?:exemples?|description|définition|texte|illustration|précisions)(?: concrets?| réels?)?${about}(?: ici)?`,
    ),
  ],
  [
    'Il faudrait ajouter un exemple',
    whole(
      `(?:il (?:faut|faudrait|faudra)|on (?:doit|devrait|pourrait|peut)|nous devons|faut|à nous de|penser à|ne pas oublier de|merci de|merci d'|prière de|svp) ?(?:(?:encore|ici|aussi) )*(?:(?:ajouter|trouver|mettre|insérer|compléter|illustrer|rédiger|écrire|retravailler) )?(?:ici )?(?:(?:ça|cela|cette partie|ceci)|${thing}${about})(?: ici)?|merci de (?:compléter|préciser|illustrer)(?: svp)?|${do_} svp`,
    ),
  ],
  [
    'Ajouter ici un exemple',
    only(
      `(?:ajouter|insérer|mettre|trouver) ici ${thing}${about}|(?:ajouter|insérer|mettre|trouver) (?:une?|des|d'autres|quelques|un autre|plus d')? ?exemples? ?(?:concrets? )?(?:ici|svp|pour [^.,:;?!]{2,30})`,
    ),
  ],
  [
    'Exemples bienvenus',
    whole(
      `(?:d'autres |plus d')?(?:exemples?|idées|suggestions|contributions?)${about} (?:souhaitée?s?|nécessaires?|bienvenue?s?|demandée?s?|recherchée?s?)`,
    ),
  ],
  [
    "Quelqu'un a un exemple ?",
    /^(?:est-ce que )?(?:quelqu'un (?:a|aurait|connaît|peut|pourrait)|qui (?:a|aurait|peut|pourrait)|on a) [^?]{0,40}(?:exemple|idée|mieux|texte|compléter|ajouter)[^?]{0,40}\?\W{0,3}$|^(?:des |une |d'autres )?(?:idées?|exemples?|suggestions?|volontaires?|avis) ?\?\W{0,3}$/i,
  ],
  [
    "Vide pour l'instant",
    only(
      `(?:vide|rien)(?: (?:pour (?:l'instant|le moment)|encore))+|(?:encore|toujours) vide|pour (?:l'instant|le moment) (?:vide|rien)`,
    ),
  ],
  [
    'Votre texte ici',
    only(
      `(?:(?:votre|ton|du|le|mon|un|mettre|insérer|écrire|saisir) )*texte (?:ici|à insérer|à venir|bouche-trou|provisoire)|(?:ici|insérer|saisir) (?:le |du |votre |un |mettre |vient )*texte|contenu (?:ici|provisoire)`,
    ),
  ],
  [
    'Je ne sais pas quoi mettre ici',
    /^(?:je ne sais|on ne sait|pas sûre?|pas certain)(?: pas)?(?: trop)?,? (?:quoi mettre|comment (?:formuler|dire|le dire)|(?:si|que|qu')[^.]{0,40}\b(?:ici|niveau|section|ligne|garde|garder|place))\b[^.]{0,40}$/i,
  ],
]
