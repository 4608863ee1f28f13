import { contentFolder, contentLocales, load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { bestKeys } from '../src/state/tracks.ts'
import { courseWords } from '../src/words/course-words.ts'
import { factsOf } from './course.ts'

const kit = load(contentLocales(contentFolder())[0] ?? 'en')
const built = (score: boolean) => ({
  name: kit.locale,
  path: '',
  kit: { ...kit, workshop: { ...kit.workshop, score } },
})

test('the script of a course knows best options only where a score is asked for', () => {
  expect(kit.workshop.score).toBe(false)
  expect(factsOf(built(false))).not.toHaveProperty('best')
  expect(factsOf(built(true)).best?.check).toEqual(bestKeys(kit, 'check'))
})

test('people are told what the system gets', () => {
  expect(courseWords(built(false).kit).quiz.privacy).toBe(kit.quiz.course.privacy)
  expect(courseWords(built(true).kit).quiz.privacy).toBe(kit.quiz.course.scored)
})
