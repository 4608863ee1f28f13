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
import type { Bank, BankQuestion } from './question.ts'

const banks = contentLocales(contentFolder()).map((locale) => bankOf(load(locale)))

/** A language for each text, which nobody can guess from its neighbor's. */
function langOf(text: string): string {
  return text.length % 2 === 0 ? 'fr' : 'pt-BR'
}

/** The kit's own banks, and 200 of one question that nobody chose, with texts in another language. */
function everyBank(check: (bank: Bank) => void): void {
  for (const bank of banks) check(bank)
  fc.assert(
    fc.property(anyQuestion, (one) => check({ locale: 'fr', langOf, questions: [one] })),
    { numRuns: 200 },
  )
}

test('GIFT says the same when it is read back', () => {
  everyBank((bank) => {
    const read = parse(gift(bank))
    expect(read.filter(({ type }) => type !== 'Category')).toEqual(
      bank.questions.map(({ title, scene, picture, ask, answers }) =>
        expect.objectContaining({
          type: 'MC',
          title,
          stem: {
            format: 'html',
            text: `${paragraphs(bank, scene)}${drawn(bank, picture && dataOf(picture.svg), picture)}${paragraphs(bank, [ask])}`,
          },
          choices: answers.map(({ text, reason, credit }) =>
            expect.objectContaining({
              isCorrect: credit === 1,
              weight: credit === 0.5 ? 50 : null,
              text: { format: 'html', text: paragraphs(bank, [text]) },
              feedback: { format: 'html', text: paragraphs(bank, reason) },
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
    const { quiz } = parser.parse(moodleXml(bank)) as { quiz: { question: Moodle[] } }
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
      bank.questions.map(({ title, scene, picture, ask, answers }) => ({
        title,
        asked: `${paragraphs(bank, scene)}${drawn(bank, `@@PLUGINFILE@@/${picture?.file}`, picture)}${paragraphs(bank, [ask])}`,
        files: picture ? [[picture.file, Buffer.from(picture.png).toString('base64')]] : [],
        answers: answers.map(({ text, reason, credit }) => ({
          text: paragraphs(bank, [text]),
          reason: paragraphs(bank, reason),
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
    const files = qtiFiles(bank)
    for (const { id, title, scene, picture, ask, answers } of bank.questions) {
      const item = new TextDecoder().decode(files.get(`${id}.xml`))
      const { assessmentItem } = parser.parse(item)
      const { itemBody, responseDeclaration } = assessmentItem
      expect(assessmentItem['@_title']).toBe(title)
      expect(assessmentItem['@_xml:lang']).toBe(bank.locale)
      const plan = picture && {
        img: { '@_src': `pictures/${picture.file}`, '@_alt': picture.alt },
        ...marked(bank, picture.alt),
      }
      const said = scene.map((text) => written(bank, text))
      expect(itemBody.p ?? []).toEqual([...said, ...(plan ? [plan] : [])])
      expect(picture && files.get(`pictures/${picture.file}`)).toEqual(picture?.png)
      expect(itemBody.choiceInteraction.prompt).toEqual(written(bank, ask))
      expect(itemBody.choiceInteraction.simpleChoice).toEqual(
        answers.map(({ key, text }) => ({
          '@_identifier': `q-${key}`,
          '#text': text,
          ...marked(bank, text),
        })),
      )
      const best = answers.find(({ credit }) => credit === 1)
      expect(responseDeclaration.correctResponse.value).toBe(`q-${best?.key}`)
      const feedback = [...item.matchAll(/<div>(.*?)<\/div>/gs)].map(([, block = '']) => block)
      expect(feedback.map((block) => block.split('<br/>').map(lineOf))).toEqual(
        answers.map(({ reason }) => reason.map((text) => ({ text, ...marked(bank, text) }))),
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

/** The attribute by which an element says that its text is in another language than the bank. */
function marked({ locale, langOf }: Bank, text: string): { '@_xml:lang'?: string } {
  return langOf(text) === locale ? {} : { '@_xml:lang': langOf(text) }
}

/** An element that holds a text alone, as this parser gives it. */
function written(bank: Bank, text: string): string | object {
  const attributes = marked(bank, text)
  return attributes['@_xml:lang'] === undefined ? text : { '#text': text, ...attributes }
}

/** A line of a reason: bare, or in a span that says its language. */
function lineOf(line: string): object {
  const read: string | { span: { '#text': string } } = parser.parse(`<line>${line}</line>`).line
  if (typeof read === 'string') return { text: read }
  const { '#text': text, ...attributes } = read.span
  return { text, ...attributes }
}

/** The categories in which questions are filed, each once where it begins. */
function pathsOf({ questions }: Bank): string[] {
  const paths = questions.map(({ category }) =>
    ['$course$', 'top', ...category.map((name) => name.replaceAll('/', '//'))].join('/'),
  )
  return paths.filter((path, index) => path !== paths[index - 1])
}

function dataOf(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

function drawn(
  { langOf }: Bank,
  source: string | undefined,
  picture: BankQuestion['picture'],
): string {
  if (picture === undefined) return ''
  return `<p lang="${langOf(picture.alt)}"><img src="${source}" alt="${safe(picture.alt)}"/></p>`
}

/** Plain texts as the HTML that a system shows. */
function paragraphs({ langOf }: Bank, texts: string[]): string {
  return texts.map((text) => `<p lang="${langOf(text)}">${safe(text)}</p>`).join('')
}

function safe(text: string): string {
  const signs: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
  return text.replace(/[&<>"]/g, (sign) => `&${signs[sign]};`)
}
