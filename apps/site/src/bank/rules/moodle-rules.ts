import { type Rule, twice } from './rule.ts'
import { all, child, type Element } from './xml.ts'

const docs = 'docs.moodle.org, Moodle XML format'
const reader = 'Moodle, question/format/xml/format.php'

/** What Moodle asks of a file of questions: no schema of it is published. */
export const moodleRules: Rule<Element>[] = [
  {
    says: 'the root is a quiz that holds questions alone',
    source: docs,
    broken: (quiz) => [
      ...(quiz.name === 'quiz' ? [] : [quiz.name]),
      ...quiz.children.map(({ name }) => name).filter((name) => name !== 'question'),
    ],
  },
  {
    says: 'a question is a category or a choice among several',
    source: `${docs}: question types`,
    broken: (quiz) =>
      quiz.children
        .map(({ attributes }) => String(attributes.type))
        .filter((type) => type !== 'category' && type !== 'multichoice'),
  },
  {
    says: 'a category is a path from the top of the course, and the first question is one',
    source: `${docs}: category; ${reader}: import_category`,
    broken: (quiz) => [
      ...(quiz.children[0]?.attributes.type === 'category' ? [] : ['the first question']),
      ...all(quiz, 'category')
        .map((one) => textOf(one) ?? '')
        .filter((path) => !path.startsWith('$course$/top/')),
    ],
  },
  {
    says: 'a question has a name of at most 255 characters and a text in HTML',
    source: `${docs}: tags common to all question types; question.name char(255)`,
    broken: (quiz) =>
      choices(quiz).flatMap((one) => {
        const name = textOf(child(one, 'name')) ?? ''
        const asked = child(one, 'questiontext')
        const sound = name !== '' && name.length <= 255 && asked?.attributes.format === 'html'
        return sound && textOf(asked) ? [] : [nameOf(one)]
      }),
  },
  {
    says: 'an ID number is there once, with at most 100 characters',
    source: `${reader}: import_headers; question_bank_entries.idnumber char(100), unique`,
    broken: (quiz) => {
      const ids = choices(quiz).map((one) => child(one, 'idnumber')?.text ?? '')
      return [...twice(ids), ...ids.filter((id) => id === '' || id.length > 100)]
    },
  },
  {
    says: 'one answer is chosen, in the order of the file, without numbers',
    source: `${docs}: multiple choice`,
    broken: (quiz) =>
      choices(quiz).flatMap((one) => {
        const set = ['single', 'shuffleanswers', 'answernumbering'].map(
          (name) => child(one, name)?.text,
        )
        return set.join() === 'true,false,none' ? [] : [nameOf(one)]
      }),
  },
  {
    says: 'one answer earns everything, the others a part that Moodle knows',
    source: `${docs}: answer, fraction; question_bank::fraction_options`,
    broken: (quiz) =>
      choices(quiz).flatMap((one) => {
        const parts = all(one, 'answer').map(({ attributes }) => Number(attributes.fraction))
        const sound = parts.filter((part) => part === 100).length === 1 && parts.length > 1
        return sound && parts.every((part) => [0, 50, 100].includes(part)) ? [] : [nameOf(one)]
      }),
  },
  {
    says: 'an answer has a text and a feedback, both in HTML',
    source: `${docs}: answer, feedback`,
    broken: (quiz) =>
      choices(quiz).flatMap((one) =>
        all(one, 'answer').flatMap((answer) => {
          const feedback = child(answer, 'feedback')
          const html = answer.attributes.format === 'html' && feedback?.attributes.format === 'html'
          return html && textOf(answer) && textOf(feedback) ? [] : [nameOf(one)]
        }),
      ),
  },
  {
    says: 'a picture in a text is a file beside that text, in base64, and the other way round',
    source: `${docs}: file; ${reader}: import_files_as_draft`,
    broken: (quiz) =>
      all(quiz, 'questiontext').flatMap((asked) => {
        const used = [...(textOf(asked) ?? '').matchAll(/@@PLUGINFILE@@\/([^"]+)"/g)]
        const files = all(asked, 'file')
        const sound = files.every(
          ({ attributes, text }) =>
            attributes.encoding === 'base64' && attributes.path === '/' && /^[\w+/]+=*$/.test(text),
        )
        const names = files.map(({ attributes }) => String(attributes.name))
        return sound && used.map(([, name]) => name).join() === names.join() ? [] : [names.join()]
      }),
  },
]

function choices(quiz: Element): Element[] {
  return quiz.children.filter(({ attributes }) => attributes.type === 'multichoice')
}

function textOf(element: Element | undefined): string | undefined {
  return element && child(element, 'text')?.text
}

function nameOf(question: Element): string {
  return textOf(child(question, 'name')) ?? ''
}
