import type { Files } from '../files/zip.ts'
import { escaped } from './markup.ts'
import type { BankQuestion } from './question.ts'

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1'

/** A bank as a QTI 2.1 package (IMS, 2012): an item a file, and a manifest that names them. */
export function qtiFiles(bank: BankQuestion[], locale: string): Files {
  const encoder = new TextEncoder()
  const items = bank.map((question) => [`${question.id}.xml`, item(question, locale)] as const)
  const all = [['imsmanifest.xml', manifest(bank, locale)] as const, ...items]
  return new Map(all.map(([name, text]) => [name, encoder.encode(text)]))
}

function manifest(bank: BankQuestion[], locale: string): string {
  const resources = bank.map(
    ({ id }) =>
      `<resource identifier="${name(id)}" type="imsqti_item_xmlv2p1" href="${id}.xml"><file href="${id}.xml"/></resource>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="read-the-room-${escaped(locale)}">
<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
<organizations/>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`
}

function item({ id, title, scene, ask, answers }: BankQuestion, locale: string): string {
  const best = answers.find(({ credit }) => credit === 1)
  if (best === undefined) throw new Error(`${id} has no best answer`)
  const mapped = answers.map(
    ({ key, credit }) => `<mapEntry mapKey="${name(key)}" mappedValue="${credit}"/>`,
  )
  const choices = answers.map(
    ({ key, text }) => `<simpleChoice identifier="${name(key)}">${escaped(text)}</simpleChoice>`,
  )
  const reasons = answers.map(
    ({ key, reason }) =>
      `<modalFeedback outcomeIdentifier="FEEDBACK" identifier="${name(key)}" showHide="show"><p>${escaped(reason)}</p></modalFeedback>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="${namespace}" identifier="${name(id)}" title="${escaped(title)}" xml:lang="${escaped(locale)}" adaptive="false" timeDependent="false">
<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
<correctResponse><value>${name(best.key)}</value></correctResponse>
<mapping defaultValue="0">${mapped.join('')}</mapping>
</responseDeclaration>
<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
<outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
<itemBody>
${scene.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">
<prompt>${escaped(ask)}</prompt>
${choices.join('\n')}
</choiceInteraction>
</itemBody>
<responseProcessing>
<setOutcomeValue identifier="SCORE"><mapResponse identifier="RESPONSE"/></setOutcomeValue>
<setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue>
</responseProcessing>
${reasons.join('\n')}
</assessmentItem>
`
}

/** Identifiers of QTI are XML names, which begin with a letter. */
function name(id: string): string {
  return `q-${id}`
}
