import { escaped } from './markup.ts'
import { qtiName } from './qti-name.ts'
import type { BankTest } from './qti-test.ts'
import type { BankQuestion } from './question.ts'

/** The manifest of a package (IMS content packaging 1.1.4): every test and item, and all of its files. */
export function qtiManifest(bank: BankQuestion[], tests: BankTest[], locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="read-the-room-${escaped(locale)}">
<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
<organizations/>
<resources>
${[...tests.map(test), ...bank.map(item)].join('\n')}
</resources>
</manifest>
`
}

function test({ id, file, families }: BankTest): string {
  const needs = families
    .flatMap(({ questions }) => questions)
    .map((one) => `<dependency identifierref="${qtiName(one.id)}"/>`)
  return `<resource identifier="${id}" type="imsqti_test_xmlv2p1" href="${file}"><file href="${file}"/>${needs.join('')}</resource>`
}

function item({ id, picture }: BankQuestion): string {
  const files = [`${id}.xml`, ...(picture ? [`pictures/${picture.file}`] : [])]
  const list = files.map((file) => `<file href="${file}"/>`).join('')
  return `<resource identifier="${qtiName(id)}" type="imsqti_item_xmlv2p1" href="${id}.xml">${list}</resource>`
}
