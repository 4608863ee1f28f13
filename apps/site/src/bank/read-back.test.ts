import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { XMLParser } from 'fast-xml-parser'
import { parse } from 'gift-pegjs'
import { expect, test } from 'vitest'
import { anyQuestion } from '../testing/any-question.ts'
import { bankOf } from './bank-of.ts'
import { gift } from './gift.ts'
import { moodleXml } from './moodle.ts'
import { qtiFiles } from './qti.ts'
import type { BankQuestion } from './question.ts'

const banks = contentLocales(contentFolder()).map((locale) => bankOf(load(locale)))

/** The kit's own banks, and 200 of one question that nobody chose. */
function everyBank(check: (bank: BankQuestion[]) => void): void {
  for (const bank of banks) check(bank)
  fc.assert(
    fc.property(anyQuestion, (one) => check([one])),
    { numRuns: 200 },
  )
}

test('GIFT says the same when it is read back', () => {
  everyBank((bank) => {
    const read = parse(gift(bank, 'en'))
    expect(read.filter(({ type }) => type !== 'Category')).toEqual(
      bank.map(({ title, scene, picture, ask, answers }) =>
        expect.objectContaining({
          type: 'MC',
          title,
          stem: {
            format: 'html',
            text: `${paragraphs(scene)}${drawn(picture && dataOf(picture.svg), picture)}${paragraphs([ask])}`,
          },
          choices: answers.map(({ text, reason, credit }) =>
            expect.objectContaining({
              isCorrect: credit === 1,
              weight: credit === 0.5 ? 50 : null,
              text: { format: 'html', text: paragraphs([text]) },
              feedback: { format: 'html', text: paragraphs(reason) },
            }),
          ),
        }),
      ),
    )
    const filed = read.flatMap((one) => (one.type === 'Category' ? [one.title] : []))
    expect(filed).toEqual(pathsOf(bank))
  })
})

const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  isArray: (name) =>
    ['question', 'answer', 'p', 'simpleChoice', 'modalFeedback', 'file'].includes(name),
})

test('Moodle XML says the same when it is read back', () => {
  everyBank((bank) => {
    const { quiz } = parser.parse(moodleXml(bank, 'en')) as { quiz: { question: Moodle[] } }
    const read = quiz.question.filter((one) => one['@_type'] === 'multichoice')
    expect(
      read.map(({ name, questiontext: { text, file = [] }, answer }) => ({
        title: name.text,
        asked: text,
        files: file.map((one) => [one['@_name'], one['#text']]),
        answers: answer.map(({ text, feedback, '@_fraction': fraction }) => ({
          text,
          reason: feedback.text,
          credit: Number(fraction) / 100,
        })),
      })),
    ).toEqual(
      bank.map(({ title, scene, picture, ask, answers }) => ({
        title,
        asked: `${paragraphs(scene)}${drawn(`@@PLUGINFILE@@/${picture?.file}`, picture)}${paragraphs([ask])}`,
        files: picture ? [[picture.file, Buffer.from(picture.png).toString('base64')]] : [],
        answers: answers.map(({ text, reason, credit }) => ({
          text: paragraphs([text]),
          reason: paragraphs(reason),
          credit,
        })),
      })),
    )
    const filed = quiz.question.filter((one) => one['@_type'] === 'category')
    expect(filed.map(({ category }) => category?.text)).toEqual(pathsOf(bank))
  })
})

test('QTI says the same when it is read back', () => {
  everyBank((bank) => {
    const files = qtiFiles(bank, 'en')
    for (const { id, title, scene, picture, ask, answers } of bank) {
      const { assessmentItem } = parser.parse(new TextDecoder().decode(files.get(`${id}.xml`)))
      const { itemBody, modalFeedback, responseDeclaration } = assessmentItem
      expect(assessmentItem['@_title']).toBe(title)
      const plan = picture && {
        img: { '@_src': `pictures/${picture.file}`, '@_alt': picture.alt },
      }
      expect(itemBody.p ?? []).toEqual([...scene, ...(plan ? [plan] : [])])
      expect(picture && files.get(`pictures/${picture.file}`)).toEqual(picture?.png)
      expect(itemBody.choiceInteraction.prompt).toBe(ask)
      const choices: Record<string, string>[] = itemBody.choiceInteraction.simpleChoice
      expect(choices.map((one) => one['#text'])).toEqual(answers.map(({ text }) => text))
      const best = answers.find(({ credit }) => credit === 1)
      expect(responseDeclaration.correctResponse.value).toBe(`q-${best?.key}`)
      expect(modalFeedback.map(({ div }: { div: Block }) => linesOf(div))).toEqual(
        answers.map(({ reason }) => reason.join('')),
      )
    }
  })
})

type Moodle = {
  '@_type': string
  category?: { text: string }
  name: { text: string }
  questiontext: { text: string; file?: { '@_name': string; '#text': string }[] }
  answer: { text: string; feedback: { text: string }; '@_fraction': string }[]
}

type Block = string | { '#text': string }

/** The text of a block without its breaks, which this parser puts elsewhere. */
function linesOf(block: Block): string {
  return typeof block === 'string' ? block : block['#text']
}

/** The categories in which questions are filed, each once where it begins. */
function pathsOf(bank: BankQuestion[]): string[] {
  const paths = bank.map(({ category }) =>
    ['$course$', 'top', ...category.map((name) => name.replaceAll('/', '//'))].join('/'),
  )
  return paths.filter((path, index) => path !== paths[index - 1])
}

function dataOf(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

function drawn(source: string | undefined, picture: BankQuestion['picture']): string {
  if (picture === undefined) return ''
  return `<p lang="en"><img src="${source}" alt="${safe(picture.alt)}"/></p>`
}

/** Plain texts as the HTML that a system shows. */
function paragraphs(texts: string[]): string {
  return texts.map((text) => `<p lang="en">${safe(text)}</p>`).join('')
}

function safe(text: string): string {
  const signs: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
  return text.replace(/[&<>"]/g, (sign) => `&${signs[sign]};`)
}
