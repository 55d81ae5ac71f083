import type { Form } from '../forms.ts'
import { bracketed, labelled, only, whole } from './whole.ts'

const thing = `(?:(?:uma?|uns|umas|os?|as?|este|esta|estes|estas|mais|outros?|outras?|algum|alguns|algumas|bons?|melhores|dois|duas|três|ainda|aqui) )*(?:exemplos?|textos?|descriç(?:ão|ões)|conteúdos?|documentos?|definiç(?:ão|ões)|seç(?:ão|ões)|secç(?:ão|ões)|nível|níveis|faixas?|tabelas?|listas?|parágrafos?|links?|títulos?|detalhes?|detalhamento|critérios|tradução|salários?|informaç(?:ão|ões)|nomes?|redação|introdução|página|rubrica|matriz|trilhas?|números|data|resto|valores)(?: (?:concretos?|reais|real|salaria(?:l|is)|detalhad[oa]s?|mais))*`
const about = `(?: (?:para(?! [a-zçãõáéíóú]+r )|pra|de|do|da|dos|das|sobre|em|no|na|por) [^.,:;?!]{1,50})?`
const it = `(?:${thing}${about} )?`
const do_ = `(?:definir|confirmar|completar|preencher|decidir|determinar|validar|detalhar|escrever|redigir|alinhar|discutir|aprovar|revisar|rever|esclarecer|especificar|incluir|acrescentar|adicionar|atualizar|traduzir|publicar|divulgar|fechar|acordar|elaborar|descrever|concluir|finalizar|documentar|ver|verificar|checar|ajustar|inserir|complementar)`
const act = `(?:definição|definir|validação|aprovação|revisão|confirmação|redação|decisão|alinhamento|acordo|tradução|publicação|fechamento|retorno|resposta|rh|jurídico|diretoria)`
const person = `(?!(?:(?:o|a|os|as|seu|sua|seus|suas|cada|um|uma) )?(?:gestor|gestora|manager|candidat|equipe|equipa|equipes|time(?! de)|times|cliente|clientes|mentor|líder|liderad|pares|colega|colaborador|usuári|stakeholder|pessoa))`
const tail = `(?: (?:ainda|mais tarde|depois|em breve|futuramente|juntos|aqui|por enquanto|esta semana|em (?:comitê|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|após [^.,:;?!]{3,30}|quando [^.,:;?!]{3,40}|(?:com|por|pelo|pela) ${person}[^.,:;?!]{2,40}))*`
const done = `(?:definid|validad|escrit|aprovad|finalizad|concluíd|decidid|confirmad|publicad|traduzid|revisad|preenchid|detalhad|elaborad|fechad|redigid|descrit|acordad|alinhad|especificad|completad|estabelecid|divulgad)(?:[oa]s?)`
const still = `(?:(?:está|estão|fica|ficou|ficaram|ainda|é|são|falta|resta) )*`

/** Notes in Portuguese. */
export const portuguese: readonly Form[] = [
  [
    'Será definido em breve',
    whole(
      `${it}(?:(?:será|serão|vai ser|vão ser) (?:${done}|incluíd[oa]s?|adicionad[oa]s?) (?:em breve|depois|futuramente|mais tarde|posteriormente|quando [^.]{3,40})|(?:a|para) (?:ser|serem) (?:${done}|incluíd[oa]s?))`,
    ),
  ],
  // With a capital letter it may be a heading above instructions.
  ['adicionar um exemplo', /^(?:adicionar|incluir|colocar|acrescentar) (?:um |mais |algum |outro )?exemplos?\W{0,3}$/],
  ['a definir com a diretoria', whole(`${it}${still}(?:a|por) ${do_}${tail}`)],
  [
    'Sem definição ainda',
    whole(
      `${it}${still}sem (?:definição|texto|conteúdo|descrição|exemplos?)(?: (?:ainda|por enquanto|no momento))+|indefinid[oa]s?(?: (?:ainda|por enquanto))?`,
    ),
  ],
  [
    'Falta um exemplo',
    whole(
      `(?:(?:aqui|ainda|só|nos|também) )*faltam?(?: (?:ainda|aqui|só))*(?: ${thing}${about}| ${do_}(?: (?:isso|isto|${thing}${about}))?${tail}| algo)(?: aqui)?`,
    ),
  ],
  [
    'Exemplo pendente',
    whole(`${thing}${about} (?:faltantes?|faltando|em falta|pendentes?|incomplet[oa]s?|indisponíve(?:l|is))(?: ainda)?`),
  ],
  [
    'pendente',
    only(
      `(?:(?:está|ainda|fica) )*pendentes?(?: (?:ainda|por enquanto))*|pendente: \\S[^.]{2,80}|pendência(?: do rh| de [a-z]+)?`,
    ),
  ],
  [
    'Pendente de validação do RH',
    whole(`${it}${still}pendentes? (?:de |com (?:o |a )?)(?:${act}|${do_})(?: (?:de|do|da|pelo|pela|com|por) [^.,:;?!]{2,40})?`),
  ],
  [
    'Aguardando aprovação da diretoria',
    whole(
      `${it}${still}(?:aguardando|à espera de|no aguardo de|esperando) (?:a |o |os |as )?(?:${act}|texto|exemplos?|conteúdo|números|valores)(?: (?:de|do|da|dos|das|pelo|pela|com) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'Ainda não definido',
    whole(
      `${it}(?:ainda não (?:(?:foi|foram|está|estão|é) )?(?:${done}|disponíve(?:l|is))|não (?:(?:foi|foram|está|estão) )?(?:${done}|disponíve(?:l|is)) ainda)(?: (?:com|pelo|pela|por) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'Ainda não temos exemplos',
    whole(`(?:ainda não|por enquanto não|no momento não) (?:há|temos|existem?|tem|possui) ${thing}${about}(?: aqui)?`),
  ],
  ['Ainda não definimos', whole(`ainda não (?:definimos|decidimos|escrevemos|fechamos|documentamos|descrevemos|acordamos)`)],
  ['Texto ainda não', whole(`(?:texto|exemplos?|descrição|conteúdo|definição)${about} ainda não(?: (?:está )?pront[oa]s?)?`)],
  [
    'em elaboração',
    only(
      `${it}${still}em (?:construção|elaboração|preparação|redação|definição|rascunho|obras|(?:processo|fase|vias?) de (?:definição|elaboração|redação|validação|revisão|construção|aprovação))(?: (?:com|pelo|pela|por) [^.,:;?!]{2,40})?`,
    ),
  ],
  [
    'Conteúdo em revisão',
    whole(`${thing}${about} ${still}em (?:desenvolvimento|revisão|discussão|andamento|aprovação|validação)`),
  ],
  [
    'Em breve',
    only(
      `(?:mais )?(?:informações |detalhes |exemplos? |conteúdo |texto )?(?:em breve|brevemente)(?: (?:mais|disponível|aqui|detalhes|exemplos|novidades|informações))*|disponível em breve|mais (?:informações|detalhes|exemplos) (?:em breve|depois|futuramente)|continua (?:em breve|depois)|(?:link|texto|exemplos?|valores|detalhes) em breve`,
    ),
  ],
  [
    'Rascunho, não divulgar',
    whole(
      `(?:(?:é|isto é|isso é|só|apenas|ainda|um|em|primeiro) )*(?:rascunho|minuta|esboço|versão (?:preliminar|provisória|de trabalho|rascunho)|documento de trabalho|texto provisório)(?: (?:inicial|de trabalho|interno|v?\\d[\\d.]*|para (?:revisão|revisar|discussão|comentários)|sem [a-zçã]+|não [a-z]+))*`,
    ),
  ],
  [
    '(em andamento)',
    bracketed(
      `(?:rascunho|minuta|esboço|pendente|provisóri[oa]|a fazer|por fazer|em andamento|em desenvolvimento|em revisão|falta|faltam|faltando|vazio|ainda não|em aberto)(?:(?:,| v?\\d| -) ?[^()[\\]]{0,40})?`,
    ),
  ],
  [
    'Exemplos: a fazer',
    labelled(
      `a fazer|por fazer|em andamento|em desenvolvimento|em aberto|falta|faltando|provisório|ainda não(?: (?:há|temos|tem))?`,
    ),
  ],
  [
    'Precisamos de uma descrição',
    whole(
      `(?:precisamos de|preciso de|precisa-se de|é preciso|é necessári[oa]|necessári[oa]|buscamos|seria bom (?:ter|incluir)|(?:tem|temos|precisamos|precisa|falta) (?:que |de )?(?:adicionar|incluir|colocar|completar|definir|redigir|escrever|detalhar))(?: (?:ainda|aqui|também))* (?:${thing}${about}|isso|isto|esta parte)(?: aqui)?`,
    ),
  ],
  [
    'Adicionar exemplo aqui',
    only(
      `(?:por favor,? )?(?:adicionar|incluir|colocar|inserir|acrescentar|pôr) (?:aqui ${thing}${about}|(?:um |mais |algum |outro )?exemplos? ?(?:concretos? |reais )?(?:aqui|por favor|d[eoa] [^.,:;?!]{2,30}))|(?:por favor|favor),? (?:completar|preencher|adicionar|incluir|detalhar)(?: (?:isso|isto|aqui|${thing}${about}))?|(?:completar|preencher|detalhar) (?:isso|isto|aqui|depois|mais tarde|por favor)`,
    ),
  ],
  [
    'Exemplos são bem-vindos',
    whole(
      `(?:mais )?(?:exemplos?|ideias|sugestões)${about} (?:são )?(?:bem-vind[oa]s|necessári[oa]s?)|exemplos? (?:seria|seriam) (?:bom|bons|útil|úteis)(?: aqui)?`,
    ),
  ],
  [
    'Alguém tem um exemplo?',
    /^(?:alguém (?:tem|pode|conhece|poderia|sabe)|quem (?:tem|pode)) [^?]{0,40}(?:exemplo|ideia|texto|completar|adicionar|incluir|isso)[^?]{0,40}\?\W{0,3}$|^(?:algum[a]? )?(?:ideias?|exemplos?|sugestão|sugestões|voluntários?)\?\W{0,3}$/i,
  ],
  [
    'Alinhar com o RH',
    only(
      `(?:a )?(?:alinhar|validar|ver|confirmar|checar|verificar|falar|consultar) com (?:o |a )?(?:rh|people|gente e gestão|dp)`,
    ),
  ],
  [
    'Aqui vai o texto',
    only(
      `aqui (?:vai|entra|virá|vem|fica|falta|vão|entram|colocar)(?: (?:o|um|a|uma|seu|mais|os|algum))* ${thing}${about}|(?:seu |o |um |meu |inserir |colocar |digite |escreva )*(?:o )?texto aqui|inserir texto|espaço reservado`,
    ),
  ],
  [
    'Vazio por enquanto',
    only(`vazi[oa] (?:por enquanto|por ora|no momento)|(?:por enquanto|por ora|ainda),? (?:está )?(?:vazi[oa]|nada)`),
  ],
  [
    'Não sei o que colocar aqui',
    /^(?:não (?:sei|sabemos|está claro|tenho certeza)) (?:o que (?:colocar|escrever|pôr)|como (?:dizer|escrever|descrever)|se [^.]{0,40}\b(?:aqui|isso|isto|este nível|este ponto)\b)[^.]{0,40}$/i,
  ],
]
