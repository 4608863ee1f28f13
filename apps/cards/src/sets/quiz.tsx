import type { Question, StartKit } from '@read-the-room/core'
import { type Numbered, QuizKeyPage, QuizPage } from '../faces/quiz-page.tsx'
import type { CardSet, Face } from '../look/card-set.ts'
import { chunks } from './chunks.ts'
import { pages } from './forms.tsx'

const perPage = 3

/** The six scenes before, the six after and the quick check, on paper. */
export function quizSheets(kit: StartKit): CardSet[] {
  return parts(kit).map(({ id, title, questions }) =>
    pages(
      kit,
      id,
      title,
      chunks(questions, perPage).map(
        (some): Face =>
          (look) => <QuizPage {...{ kit, title, look }} questions={some} />,
      ),
    ),
  )
}

/** The answers to all three, with the reasons. */
export function quizKey(kit: StartKit): CardSet {
  const faces = parts(kit).flatMap(({ title, questions }) =>
    chunks(questions, perPage).map(
      (some): Face =>
        (look) => <QuizKeyPage {...{ kit, title, look }} questions={some} />,
    ),
  )
  return { ...pages(kit, 'quiz-key', kit.cards.titles.quizKey, faces), secret: true }
}

function parts(kit: StartKit) {
  const { before, after, check } = kit.cards.titles
  return [
    { id: 'quiz-before', title: before, questions: numbered(kit, isBefore) },
    { id: 'quiz-after', title: after, questions: numbered(kit, isAfter) },
    { id: 'quiz-check', title: check, questions: numbered(kit, isCheck) },
  ].filter(({ questions }) => questions.length > 0)
}

const isBefore = ({ set, form }: Question) => set === 'workshop' && form === 'A'
const isAfter = ({ set, form }: Question) => set === 'workshop' && form === 'B'
const isCheck = ({ set, form }: Question) => set === 'check' && form === 'A'

function numbered(kit: StartKit, wanted: (question: Question) => boolean): Numbered[] {
  return Object.entries(kit.questions)
    .filter(([, question]) => wanted(question))
    .map(([id, question], index) => ({ id, question, number: index + 1 }))
}
