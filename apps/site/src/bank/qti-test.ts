import { escaped } from './markup.ts'
import { qtiName } from './qti-name.ts'
import type { BankQuestion } from './question.ts'

/** The questions of one way in, family by family. */
export type BankTest = { id: string; file: string; title: string; families: Family[] }
type Family = { title: string; questions: BankQuestion[] }

/** A test for each way in: what has no family stands under the way's own name. */
export function testsOf(bank: BankQuestion[]): BankTest[] {
  const ways = grouped(bank, ({ category }) => category[1] ?? '')
  return ways.map(([title, questions], index) => ({
    id: `test-${index + 1}`,
    file: `test-${index + 1}.xml`,
    title: [questions[0]?.category[0], title].join(': '),
    families: grouped(questions, ({ category }) => category[2] ?? title).map(([family, those]) => ({
      title: family,
      questions: those,
    })),
  }))
}

/** What stands side by side under one name. */
function grouped<T>(all: T[], nameOf: (one: T) => string): [name: string, those: T[]][] {
  const groups: [string, T[]][] = []
  for (const one of all) {
    const last = groups.at(-1)
    if (last?.[0] === nameOf(one)) last[1].push(one)
    else groups.push([nameOf(one), [one]])
  }
  return groups
}

/** A test in which nothing is shuffled, and reasons are shown. */
export function qtiTest({ id, title, families }: BankTest): string {
  const sections = families.map(({ title: family, questions }, index) => {
    const items = questions.map(
      (one) => `<assessmentItemRef identifier="${qtiName(one.id)}" href="${one.id}.xml"/>`,
    )
    return `<assessmentSection identifier="family-${index + 1}" title="${escaped(family)}" visible="false">
${items.join('\n')}
</assessmentSection>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${id}" title="${escaped(title)}">
<testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">
<itemSessionControl maxAttempts="0" showFeedback="true"/>
${sections.join('\n')}
</testPart>
</assessmentTest>
`
}
