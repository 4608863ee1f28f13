import { escaped, html, image } from './markup.ts'
import type { PlanPicture } from './plan-picture.ts'
import type { Bank, BankAnswer, BankQuestion } from './question.ts'

/**
 * A bank as Moodle reads it (docs.moodle.org, Moodle XML format): families as categories, a reason
 * as the feedback of every answer.
 */
export function moodleXml(bank: Bank): string {
  let category = ''
  const questions = bank.questions.flatMap((question) => {
    const path = ['$course$', 'top', ...question.category.map(pathPart)].join('/')
    const before = path === category ? [] : [filedUnder(path)]
    category = path
    return [...before, multipleChoice(question, bank)]
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`
}

/** A slash in a name is doubled: a single one begins the next category. */
function pathPart(name: string): string {
  return name.replaceAll('/', '//').trim()
}

function filedUnder(path: string): string {
  return `<question type="category"><category>${text(path)}</category></question>`
}

function multipleChoice(question: BankQuestion, bank: Bank): string {
  const { id, title, scene, picture, ask, answers } = question
  const drawn = picture && image(bank, `@@PLUGINFILE@@/${picture.file}`, picture.alt)
  const asked = `${html(bank, scene)}${drawn ?? ''}${html(bank, [ask])}`
  return `<question type="multichoice">
<name>${text(title)}</name>
<questiontext format="html">${text(asked)}${picture ? file(picture) : ''}</questiontext>
<defaultgrade>1</defaultgrade>
<penalty>0</penalty>
<idnumber>${escaped(`${id}-${bank.locale}`)}</idnumber>
<single>true</single>
<shuffleanswers>false</shuffleanswers>
<answernumbering>none</answernumbering>
${answers.map((answer) => choice(answer, bank)).join('\n')}
</question>`
}

function choice({ text: words, credit, reason }: BankAnswer, bank: Bank): string {
  const feedback = `<feedback format="html">${text(html(bank, reason))}</feedback>`
  return `<answer fraction="${credit * 100}" format="html">${text(html(bank, [words]))}${feedback}</answer>`
}

function file({ file: name, png }: PlanPicture): string {
  return `<file name="${escaped(name)}" path="/" encoding="base64">${Buffer.from(png).toString('base64')}</file>`
}

function text(content: string): string {
  return `<text>${escaped(content)}</text>`
}
