import { escaped } from './markup.ts'
import { qtiName } from './qti-name.ts'
import type { Bank, BankAnswer, BankQuestion } from './question.ts'

/**
 * A question as an item. Points come from the mapping, and a condition an answer chooses its reason:
 * so does Canvas find both, which takes any condition with points for a best answer.
 */
export function qtiItem(question: BankQuestion, bank: Bank): string {
  const { id, title, answers } = question
  const best = answers.find(({ credit }) => credit === 1)
  if (best === undefined) throw new Error(`${id} has no best answer`)
  const mapped = answers.map(
    ({ key, credit }) => `<mapEntry mapKey="${qtiName(key)}" mappedValue="${credit}"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${qtiName(id)}" title="${escaped(title)}" xml:lang="${escaped(bank.locale)}" adaptive="false" timeDependent="false">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse><value>${qtiName(best.key)}</value></correctResponse>
<mapping defaultValue="0">${mapped.join('')}</mapping>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>
${body(question, bank)}
<responseProcessing>
<setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/></setOutcomeValue>
<responseCondition>
${answers.map(reasonOf).join('\n')}
</responseCondition>
</responseProcessing>
${answers.map((answer) => feedback(answer, bank)).join('\n')}
</assessmentItem>
`
}

function body({ scene, picture, ask, answers }: BankQuestion, bank: Bank): string {
  const plan =
    picture &&
    `<p${lang(picture.alt, bank)}><img src="pictures/${picture.file}" alt="${escaped(picture.alt)}"/></p>`
  const choices = answers.map(
    ({ key, text }) =>
      `<simpleChoice identifier="${qtiName(key)}"${lang(text, bank)}>${escaped(text)}</simpleChoice>`,
  )
  const lines = [
    ...scene.map((text) => `<p${lang(text, bank)}>${escaped(text)}</p>`),
    ...(plan ? [plan] : []),
  ]
  return `<itemBody>
${lines.join('\n')}
<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
<prompt${lang(ask, bank)}>${escaped(ask)}</prompt>
${choices.join('\n')}
</choiceInteraction>
</itemBody>`
}

function reasonOf({ key }: BankAnswer, index: number): string {
  const chosen = `<baseValue baseType="identifier">${qtiName(key)}</baseValue>`
  const tag = index === 0 ? 'responseIf' : 'responseElseIf'
  return `<${tag}><match><variable identifier="RESPONSE"/>${chosen}</match><setOutcomeValue identifier="FEEDBACK"><multiple><variable identifier="FEEDBACK"/>${chosen}</multiple></setOutcomeValue></${tag}>`
}

/** One block: of several paragraphs, Canvas would take the first. */
function feedback({ key, reason }: BankAnswer, bank: Bank): string {
  const text = reason
    .map((line) => {
      const said = lang(line, bank)
      return said === '' ? escaped(line) : `<span${said}>${escaped(line)}</span>`
    })
    .join('<br/>')
  return `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${qtiName(key)}" showHide="show"><div>${text}</div></modalFeedback>`
}

/** The attribute of what holds a text in another language than the item's; nothing in its own. */
function lang(text: string, { locale, langOf }: Bank): string {
  const own = langOf(text)
  return own === locale ? '' : ` xml:lang="${escaped(own)}"`
}
