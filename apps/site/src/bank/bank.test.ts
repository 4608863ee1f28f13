import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { unzipSync } from 'fflate'
import { parse } from 'gift-pegjs'
import { expect, test } from 'vitest'
import { zip } from '../files/zip.ts'
import { gift } from './gift.ts'
import { moodleXml } from './moodle.ts'
import { qtiFiles } from './qti.ts'
import { type BankQuestion, bankOf } from './question.ts'

const kits = contentLocales(contentFolder()).map((locale) => load(locale))

test.each(kits)('the bank of $locale has every question once, with one best answer', (kit) => {
  const bank = bankOf(kit)
  expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length)
  expect(bank.length).toBe(48)
  for (const { answers } of bank) {
    expect(answers.filter(({ credit }) => credit === 1)).toHaveLength(1)
    expect(answers.every(({ reason }) => reason.length > 10)).toBe(true)
  }
})

/** Characters that the formats use for themselves, other scripts, and what people paste. */
const hostile = fc.string({
  unit: fc.constantFrom(
    ...[...'abc ~=#{}:\\/\'"<b>&;%$ñ¿«»→אב🙂\n'],
    '&amp;',
    '<b>',
    '::',
    '\u200f',
    '🙂',
    '->',
    ']]>',
  ),
  minLength: 1,
  maxLength: 60,
})
// Names and paragraphs are trimmed by the content's own reader.
const words = hostile.map((text) => text.trim()).filter((text) => text !== '')
const line = words.map((text) => text.replace(/\s+/g, ' ').trim())
const answer = fc.record({ text: words, reason: words })
const question: fc.Arbitrary<BankQuestion> = fc
  .record({
    family: line,
    scene: fc.array(words, { maxLength: 4 }),
    ask: words,
    answers: fc.array(answer, { minLength: 2, maxLength: 8 }),
  })
  .map(({ family, scene, ask, answers }) => ({
    id: 'one-question',
    category: ['Read the Room', 'Quick check', family],
    title: family,
    scene,
    ask,
    answers: answers.map((one, at) => ({
      ...one,
      key: String(at + 1),
      credit: at === 0 ? 1 : at === 1 ? 0.5 : 0,
    })),
  }))
/** The kit's own banks, and 200 of one question that nobody chose. */
function everyBank(check: (bank: BankQuestion[]) => void): void {
  for (const kit of kits) check(bankOf(kit))
  fc.assert(
    fc.property(question, (one) => check([one])),
    { numRuns: 200 },
  )
}

test('GIFT says the same when it is read back', () => {
  everyBank((bank) => {
    const read = parse(gift(bank, 'en')).filter(({ type }) => type !== 'Category')
    expect(read).toEqual(
      bank.map(({ title, scene, ask, answers }) =>
        expect.objectContaining({
          type: 'MC',
          title,
          stem: { format: 'html', text: paragraphs([...scene, ask]) },
          choices: answers.map(({ text, reason, credit }) =>
            expect.objectContaining({
              isCorrect: credit === 1,
              weight: credit === 0.5 ? 50 : null,
              text: { format: 'html', text: paragraphs([text]) },
              feedback: { format: 'html', text: paragraphs([reason]) },
            }),
          ),
        }),
      ),
    )
  })
})

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  isArray: (name) => ['question', 'answer', 'p', 'simpleChoice', 'modalFeedback'].includes(name),
})

test('Moodle XML says the same when it is read back', () => {
  everyBank((bank) => {
    const { quiz } = parser.parse(moodleXml(bank, 'en'))
    const read = quiz.question.filter(
      (one: { '@_type': string }) => one['@_type'] === 'multichoice',
    )
    expect(
      read.map((one: Moodle) => ({
        title: one.name.text,
        asked: one.questiontext.text,
        answers: one.answer.map(({ text, feedback, '@_fraction': fraction }) => ({
          text,
          reason: feedback.text,
          credit: Number(fraction) / 100,
        })),
      })),
    ).toEqual(
      bank.map(({ title, scene, ask, answers }) => ({
        title,
        asked: paragraphs([...scene, ask]),
        answers: answers.map(({ text, reason, credit }) => ({
          text: paragraphs([text]),
          reason: paragraphs([reason]),
          credit,
        })),
      })),
    )
  })
})

test('QTI says the same when it is read back', () => {
  everyBank((bank) => {
    const files = qtiFiles(bank, 'en')
    for (const { id, title, scene, ask, answers } of bank) {
      const { assessmentItem } = parser.parse(new TextDecoder().decode(files.get(`${id}.xml`)))
      const { itemBody, modalFeedback } = assessmentItem
      expect(assessmentItem['@_title']).toBe(title)
      expect(itemBody.p ?? []).toEqual(scene)
      expect(itemBody.choiceInteraction.prompt).toBe(ask)
      const choices: Record<string, string>[] = itemBody.choiceInteraction.simpleChoice
      expect(choices.map((one) => one['#text'])).toEqual(answers.map(({ text }) => text))
      expect(modalFeedback.map(({ p }: { p: string[] }) => p[0])).toEqual(
        answers.map(({ reason }) => reason),
      )
    }
  })
})

test('a QTI package names every file that it holds, and is the same each time', () => {
  for (const kit of kits) {
    const bytes = zip(qtiFiles(bankOf(kit), kit.locale))
    expect(zip(qtiFiles(bankOf(kit), kit.locale))).toEqual(bytes)
    const { 'imsmanifest.xml': manifest = new Uint8Array(), ...items } = unzipSync(bytes)
    const told = [...new TextDecoder().decode(manifest).matchAll(/<file href="([^"]+)"/g)]
    expect(told.map(([, name]) => name).sort()).toEqual(Object.keys(items).sort())
  }
})

type Moodle = {
  name: { text: string }
  questiontext: { text: string }
  answer: { text: string; feedback: { text: string }; '@_fraction': string }[]
}

/** Plain texts as the HTML that a system shows. */
function paragraphs(texts: string[]): string {
  const safe = (text: string) =>
    text.replace(
      /[&<>"]/g,
      (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`,
    )
  return texts.map((text) => `<p lang="en">${safe(text)}</p>`).join('')
}
