import { end, inner, over, type Shape } from './shapes.ts'

/** Shapes of what follows a label or stands in brackets: there nobody names the thing once more. */
export const asides: readonly Shape[] = [
  ['sum to be agreed with Finance', `${inner}{1,8}[:,]?y*2i[yp]*[DC]${end}`],
  ['second half missing', `${inner}{1,8},?i?y*l${over}`],
  ['insert the list when Legal agrees', `d${inner}{0,5}[et][^n]{0,3}[oz]`],
  ['both of them not yet written', `${inner}{1,8}[ihf]?[yn]*n[yn]*[ih]*[DC]${over}`],
  ['second bullet removed for now, to be reworded', '[^n]{1,10},2i[DC]'],
  ['deadlines need checking for next year', `S?${inner}{0,4}[WZ]g`],
  ['does not exist yet', 'B?nxy'],
  ['undecided, see the thread', '[yp]*s,'],
  ['more of these to come', 'a[axXtrO]{1,3}2F'],
  ['split by size of team will follow', `${inner}{1,10}f[yp]*F${end}`],
  ['please add one', 'pd[aetv]*$'],
  ['HR to confirm the bands', 'X{1,2}2c'],
  ['will be provided by Finance', 'f[yp]*iDr[aX]'],
  ['Kim to supply a paragraph', `X{1,2}2[cd]${inner}{0,4}$`],
  ['same as the last one, to be separated', `${inner}{1,10}[y,]+2iD$`],
  ["we don't have one", 'unha$'],
  ['ask Kim for the first one', 'AXra{1,4}x?a$'],
  ['link to the form is missing', `a?t2[ax]{1,3}i?y*l${over}`],
]

/** Shapes of what stands alone: a whole item, what follows a label, what is in brackets at the end. */
export const alone: readonly Shape[] = [
  ['in preparation', '[yp]*a?(?:l|s|P)[yp]*'],
  ['draft for now', '[yp]*a?Ky'],
  ['pending review', 'P(?:r.*|[xXt]{1,2}(?:r[aX].*)?)'],
  ['more tbd', '[a-zA-Z,?]{0,7}M'],
  ['awaiting content', 'w[etxX].{0,8}'],
  ['waiting for the board', '[py]*w(?:s?r.*)?'],
  ['mobile example wanted', '[axXt]{0,3}e(?:W|p)p*'],
  ['definition?', '[et]\\?'],
  ['Data example?', '[x]?[Xx]?e\\?'],
  ['to follow', '[yp]*(?:2|f)F[yzp]*|[yp]*F[zp]+.{0,3}'],
  ['to complete', '[yp]*2[dc](?:r[aX]?[xX])?'],
  ['still to be agreed', 'i?[yp]*2i[DC].{0,8}'],
  ['is missing', 'i?y*l'],
  ['need example', '[yp]*(?:[WZ](?=[apetv])|[mM])[ap]*[etva]?[po]?'],
  ['need sth from Data', '[yp]*Wa(?:r[aX]?[xX].*)?'],
  ['needs updating', '[yp]*[WZ]g'],
  ['ask Kim', 'AX{1,2}'],
  ['need 1 more', '[yp]*WNa'],
  ['coming Q3', 'F[NX]'],
  ["need Kim's input", '[WZ]X{1,2}t'],
  ['need one', '[yp]*[WZ][ap]{1,2}'],
  ['example please', 'ep+|p+e'],
  ['another one for leads here please', 'x?a+[rxXetvQ]{0,5}op'],
  // One word before may be `your`: "Your ideas here" is what people say of a board.
  ['some more signs here', 'x?a(?:a[rxXetvQ]{0,5}|[rxXQ]{0,4}[etv][rxXetvQ]{0,4})?o'],
  ['here comes one more', 'oFa.*'],
  ['not documented', 'n[yi]*[DC]'],
]
