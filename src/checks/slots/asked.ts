// What templates ask for: somebody is told what to do, or a thing is named that differs from one company to the next.

export const asks =
  '(?:insert|enter|add|put|fill in|type|choose|select|describe|specify|names? of|your|our|the name of|replace|list of|number of|type of|specific|links? to|(?:screenshot|picture|photo|image|diagram|logo|chart) of|e\\.?g\\.?,? your)'
export const things =
  '(?:company|team|organi[sz]ation|org|product|project|tool|role|job|title|name|manager|department|person|date|link|url|number|level|grade|technology|language|framework|domain|city|country|region|office|location|metric|amount|verb|currency|email|description|example|skill|salary|industry|goal|responsibility|topic|outcome|employee|client|customer|task|skill|system|channel|duty|family|job family|competency|discipline|attribute|behaviou?r|text|day|time|venue|month|address|period|segment|sector|qualification|speciality|specialty|regulation|committee|supervisor|recipient|candidate)'
const ofThing =
  '(?:name|title|here|url|link|lead|goal|range|size|description|type|x|mailbox|channel|page|folder|contact|handle|family|\\d)'

/** The source of an expression for what stands between the signs of a slot. */
export const asked = `(?:${asks}\\b[^\\]{}<>]{0,80}|(?!(?:level|grade|step|phase|part|section|page|role|chapter|version|type|team) ?\\d)(?:the |a |an |my )?${things}(?:['’]s)?(?:[ _-]?${ofThing})?)`

/** The same for angle brackets, where one word alone may be markup. */
export const askedWithMore = `(?:${asks}(?:[ _-][a-z' _-]{1,60})?|(?:the |a |an |my )?${things}[ _-]${ofThing})`
