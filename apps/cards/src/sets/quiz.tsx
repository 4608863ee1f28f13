import { askedIn, askedOf, formOrder, type Kit, type Round } from '@read-the-room/core'
import { type Numbered, QuizKeyPage, QuizPage } from '../faces/quiz-page.tsx'
import type { CardSet, Face } from '../look/card-set.ts'
import { evenly } from './chunks.ts'
import { pages } from './forms.tsx'

/** So many questions to a page; a round that would leave one page emptier than the others has two. */
const perPage = 3

/** Both forms of the short quiz and the quick check, on paper. */
export function quizSheets(kit: Kit): CardSet[] {
  return parts(kit).map(({ id, title, questions }) => {
    const asked = (count: number) =>
      pages(
        kit,
        id,
        title,
        evenly(questions, count).map(
          (some): Face =>
            (look) => <QuizPage {...{ kit, title, look }} questions={some} />,
        ),
      )
    // In large print a question takes a page.
    const uneven = questions.length % perPage !== 0 && questions.length % 2 === 0
    return { ...asked(uneven ? 2 : perPage), spread: asked(1).cards }
  })
}

/** The answers to all three, with the reasons. */
export function quizKey(kit: Kit): CardSet {
  const keys = (count: number) =>
    parts(kit).flatMap(({ title, questions }) =>
      evenly(questions, count).map(
        (some): Face =>
          (look) => <QuizKeyPage {...{ kit, title, look }} questions={some} />,
      ),
    )
  const made = (count: number) => pages(kit, 'quiz-key', kit.cards.titles.quizKey, keys(count))
  return { ...made(perPage), spread: made(1).cards, secret: true }
}

function parts(kit: Kit) {
  const { before, after, check } = kit.cards.titles
  const order = formOrder(kit.workshop)
  return [
    { id: 'quiz-before', title: before, questions: numbered(kit, order.before) },
    { id: 'quiz-after', title: after, questions: numbered(kit, order.after) },
    { id: 'quiz-check', title: check, questions: numbered(kit, 'check') },
  ].filter(({ questions }) => questions.length > 0)
}

function numbered(kit: Kit, round: Round): Numbered[] {
  return askedOf(askedIn(kit.questions, kit), round).map((asked, index) => ({
    asked,
    number: index + 1,
  }))
}
