import type { Form } from '../forms.ts'
import { bracketed, labelled, only, whole } from './whole.ts'

const thing = `(?:(?:une?|una|unos|unas|el|la|los|las|este|esta|estos|más|otros?|otras?|algún|algunos|algunas|buen|buenos|mejor|mejores|dos|tres|aún|todavía|aquí) )*(?:ejemplos?|textos?|descripci(?:ón|on|ones)|contenidos?|definici(?:ón|on|ones)|secci(?:ón|on|ones)|apartados?|nivel|niveles|bandas?|tablas?|listas?|párrafos?|enlaces?|títulos?|detalles?|detallar|criterios|traducci(?:ón|on)|rangos?|salarios?|información|nombres?|redacción|introducción|página|rúbrica|matriz|cifras|fecha|resto|concreción)(?: (?:concretos?|reales|real|salariale?s?|detallad[oa]s?|más))*`
const about = `(?: (?:para(?! [a-záéíóú]+r )|de|del|sobre|en|a|al|por) [^.,:;?!]{1,50})?`
const it = `(?:${thing}${about} )?`
const do_ = `(?:definir|completar|confirmar|concretar|decidir|determinar|redactar|escribir|revisar|validar|aprobar|acordar|añadir|agregar|detallar|especificar|rellenar|aclarar|cerrar|actualizar|traducir|publicar|anunciar|consensuar|discutir|ajustar|poner|incluir|ampliar|documentar|terminar|finalizar|precisar|ver)`
const act = `(?:definición|definir|validación|aprobación|revisión|confirmación|redacción|decisión|acuerdo|traducción|firma|publicación|cierre|consenso|respuesta|rr ?hh|recursos humanos|legal|dirección)`
const person = `(?!(?:(?:el|la|los|las|su|sus|tu|tus|cada|un|una) )?(?:manager|candidat|equipo(?! de (?:personas|people))|equipos|cliente|clientes|mentor|responsable|líder|compañer|persona|empleado|colaborador|usuario|stakeholder))`
const tail = `(?: (?:aún|todavía|más adelante|luego|en breve|pronto|juntos|aquí|por ahora|esta semana|en (?:el )?(?:comité|taller|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|tras [^.,:;?!]{3,30}|cuando [^.,:;?!]{3,40}|(?:con|por) ${person}[^.,:;?!]{2,40}))*`
const done = `(?:definid|validad|escrit|aprobad|finalizad|decidid|confirmad|publicad|traducid|revisad|completad|redactad|cerrad|acordad|detallad|rellenad|terminad|concretad|establecid|especificad|consensuad|incluid)(?:[oa]s?)`
const still = `(?:(?:está|están|queda|quedan|es|sigue|siguen|aún|todavía) )*`

/** Notes in Spanish. */
export const spanish: readonly Form[] = [
  [
    'La traducción está incompleta',
    whole(
      `(?:${thing}${about} |esto |este documento |este nivel )?(?:${still})(?:incomplet[oa]s?|sin (?:terminar|acabar|completar))`,
    ),
  ],
  [
    'Se añadirá más adelante',
    whole(
      `${it}se (?:añadir|completar|definir|agregar|detallar|publicar|concretar|actualizar|incluir)á[n]? (?:más adelante|próximamente|pronto|en breve|después|luego|cuando [^.]{3,40})`,
    ),
  ],
  // With a capital letter it may be a heading above instructions.
  ['añadir un ejemplo', /^(?:añadir|agregar|incluir|poner) (?:un |más |algún |otro )?ejemplos?\W{0,3}$/],
  ['por definir', whole(`${it}${still}por ${do_}${tail}`)],
  [
    'A definir con RRHH',
    whole(`${it}${still}a (?:definir|confirmar|completar|determinar|validar|concretar|acordar|decidir)(?: y [a-z]+r)?${tail}`),
  ],
  [
    'Sin definir aún',
    whole(
      `${it}${still}sin (?:definir|completar|redactar|confirmar|terminar|asignar|validar|concretar|rellenar|traducir|cerrar|aprobar|contenido|texto)(?: (?:aún|todavía|por ahora|de momento))*`,
    ),
  ],
  [
    'Falta un ejemplo',
    whole(
      `(?:(?:aquí|aún|todavía|nos|solo|también) )*faltan?(?: (?:aún|todavía|aquí|por))*(?: ${thing}${about}| ${do_}(?: (?:esto|${thing}${about}))?${tail}| algo)(?: aquí)?`,
    ),
  ],
  [
    'Ejemplo faltante',
    whole(`${thing}${about} (?:faltante?s?|falta|faltan|pendientes?|incomplet[oa]s?|no disponibles?)(?: (?:aún|todavía|aquí))*`),
  ],
  [
    'pendiente',
    only(`(?:(?:está|queda|aún|todavía|sigue) )*pendientes?(?: (?:aún|todavía|por ahora|de momento))*|pendiente: \\S[^.]{2,80}`),
  ],
  [
    'Pendiente de validación con RRHH',
    whole(
      `${it}${still}pendientes? (?:de |por )(?:la |el |que (?:lo )?)?(?:${act}|${do_}|confirme|apruebe|valide)(?: (?:de|del|por|con|en) [^.,:;?!]{2,40})?(?: [A-Za-z]{2,20})?`,
    ),
  ],
  [
    'Todavía no definimos los niveles',
    whole(`(?:aún|todavía) no (?:lo |la |los |las )?(?:definimos|decidimos|escribimos|documentamos|acordamos)[^.,:;?!]{0,40}`),
  ],
  [
    'Aún no definido',
    whole(
      `${it}(?:(?:aún|todavía) no (?:(?:está[n]?|se ha[n]?|ha[n]? sido|lo hemos|la hemos|hemos) )?(?:${done}|disponibles?|clar[oa])|no (?:(?:está[n]?|se ha[n]?) )?(?:${done}|disponibles?) (?:aún|todavía))(?: (?:por|con) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'Todavía no tenemos ejemplos',
    whole(
      `(?:(?:aún|todavía|de momento|por ahora) no) (?:hay|tenemos|existen?|contamos con) ${thing}${about}(?: (?:aún|todavía|por ahora|de momento|aquí))?`,
    ),
  ],
  [
    'En elaboración',
    only(
      `${it}${still}en (?:construcción|elaboración|preparación|redacción|borrador|obras|(?:proceso|fase|vías?) de (?:definición|elaboración|redacción|validación|revisión|construcción|aprobación)|curso de (?:elaboración|redacción))(?: (?:con|por) [^.,:;?!]{2,40})?`,
    ),
  ],
  ['Contenido en desarrollo', whole(`${thing}${about} ${still}en (?:desarrollo|proceso|revisión|discusión|curso)`)],
  [
    'Próximamente',
    only(
      `(?:más )?(?:información |detalles |ejemplos? |contenido |texto )?(?:próximamente|muy pronto|pronto disponible|disponible (?:pronto|en breve)|en breve)(?: (?:más|disponible|aquí|detalles|información|ejemplos))*|más (?:información|detalles|ejemplos) (?:pronto|más adelante)|continuará`,
    ),
  ],
  [
    'Borrador, no difundir',
    whole(
      `(?:(?:es|esto es|este es|solo|aún|todavía|un|en|primer) )*(?:borrador|versión (?:preliminar|borrador|provisional|de trabajo)|documento de trabajo|texto provisional)(?: (?:inicial|de trabajo|interno|v?\\d[\\d.]*|para (?:revisión|revisar|discusión|comentarios)|sin [a-z]+|no [a-z]+))*`,
    ),
  ],
  [
    '(en curso)',
    bracketed(
      `(?:borrador|pendiente|provisional|por hacer|en curso|en desarrollo|en revisión|falta|faltan|vacío|sin hacer)(?:(?:,| v?\\d| -) ?[^()[\\]]{0,40}| de [a-z]{2,20})?`,
    ),
  ],
  ['Ejemplos: por hacer', labelled(`por hacer|en curso|en desarrollo|en proceso|falta|provisional|aún no|todavía no`)],
  [
    'Se necesita una descripción',
    whole(
      `(?:se necesitan?|necesitamos|se requieren?|hacen? falta|falta|buscamos|se buscan?|precisamos|habría que (?:añadir|poner|agregar|incluir)|hay que (?:añadir|poner|agregar|incluir|completar))(?: (?:aún|aquí|también|todavía))* (?:${thing}${about}|(?:completar|definir|revisar|redactar) (?:esto|esta parte))(?: aquí)?`,
    ),
  ],
  [
    'Añadir ejemplo aquí',
    only(
      `(?:(?:por favor,? )?(?:añadir|agregar|incluir|poner|insertar|meter) (?:aquí ${thing}${about}|(?:un |más |algún |otro )?ejemplos? ?(?:concretos? )?(?:aquí|por favor|de [^.,:;?!]{2,30}))|(?:por favor|favor de),? (?:completar|añadir|agregar|rellenar|detallar|concretar)(?: (?:esto|esta parte|aquí|${thing}${about}))?|(?:completar|rellenar|detallar|ampliar) (?:esto|aquí|más adelante|por favor))`,
    ),
  ],
  [
    'Se agradecen ejemplos',
    whole(
      `se agradecen (?:ejemplos|ideas|sugerencias)${about}|(?:ejemplos?|ideas|sugerencias)${about} (?:bienvenid[oa]s|necesari[oa]s?|requerid[oa]s?)`,
    ),
  ],
  [
    '¿Alguien tiene un ejemplo?',
    /^¿?(?:alguien (?:tiene|puede|conoce|podría|sabe)|quién (?:tiene|puede)) [^?]{0,40}(?:ejemplo|idea|texto|completar|añadir|agregar|esto)[^?]{0,40}\?\W{0,3}$|^¿?(?:algun[ao]s? )?(?:ideas?|ejemplos?|sugerencias?|voluntarios?)\?\W{0,3}$/i,
  ],
  [
    'Consultar con RRHH',
    only(
      `(?:a |por )?(?:consultar|confirmar|validar|ver|hablar|hablarlo|verlo|revisarlo|cerrarlo) con (?:el |la |los )?(?:rr ?hh|recursos humanos|people)(?: de [a-z]+)?`,
    ),
  ],
  [
    'Aquí va el texto',
    only(
      `(?:aquí|acá) (?:va|irá|iría|van|irán|viene|falta|ponemos|poner|vendrá)(?: (?:el|un|la|una|tu|más|los|algún))* ${thing}${about}|(?:tu|su|el|un|mi|insertar|inserte|poner|escriba)? ?(?:el |su |tu )?texto aquí|marcador de posición`,
    ),
  ],
  [
    'Aquí se publicará la lista',
    /^(?:¡|¿)?(?:(?:aquí|acá|próximamente|en breve|pronto) se \p{L}+(?:rán?|rá[n]?)|se \p{L}+rán? (?:aquí|acá|próximamente|en breve|pronto))(?![\p{L}])/iu,
  ],
  [
    'Vacío por ahora',
    only(`vací[oa] (?:por ahora|de momento|por el momento)|(?:de momento|por ahora|aún|todavía),? (?:está )?(?:vací[oa]|nada)`),
  ],
  [
    'No sé qué poner aquí',
    /^(?:no (?:sé|sabemos|tengo claro|está claro|estoy segur[oa])(?: de)?) (?:qué poner|cómo (?:decirlo|redactar|expresar)|si [^.]{0,40}\b(?:aquí|esto|este nivel|este punto)\b)[^.]{0,40}$/i,
  ],
]
