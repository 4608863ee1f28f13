import { html, image } from './markup.ts'
import type { Bank, BankAnswer, BankQuestion } from './question.ts'

/**
 * A bank in GIFT (docs.moodle.org, GIFT format), which many systems read: one question a block, a
 * category before those that it holds.
 */
export function gift(bank: Bank): string {
  let category = ''
  const blocks = bank.questions.flatMap((question) => {
    const path = `$CATEGORY: $course$/top/${question.category.map(pathPart).join('/')}`
    const before = path === category ? [] : [path]
    category = path
    return [...before, block(question, bank)]
  })
  return `${blocks.join('\n\n')}\n`
}

/** A category is one line, and a slash begins the next one. */
function pathPart(name: string): string {
  return name.replaceAll('/', '//').replace(/\s+/g, ' ').trim()
}

/** A text file holds no pictures beside it: a plan stands in the text itself. */
function block(question: BankQuestion, bank: Bank): string {
  const { title, scene, picture, ask, answers } = question
  const drawn = picture === undefined ? '' : image(bank, inText(picture.svg), picture.alt)
  const asked = plain(`${html(bank, scene)}${drawn}${html(bank, [ask])}`)
  const choices = answers.map((answer) => choice(answer, bank)).join('\n')
  return `::${plain(title)}::[html]${asked}{\n${choices}\n}`
}

function choice({ text, credit, reason }: BankAnswer, bank: Bank): string {
  const start = credit === 1 ? '=' : credit === 0 ? '~' : `~%${credit * 100}%`
  return `${start}${plain(html(bank, [text]))}#${plain(html(bank, reason))}`
}

function inText(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

/** These characters are signs of the format, and a line of its own would end a question. */
function plain(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r?\n/g, '\\n')
}
