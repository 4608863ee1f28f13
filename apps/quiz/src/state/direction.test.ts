import { type Asked, askedIn } from '@read-the-room/core'
import { load } from '@read-the-room/core/load'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AnsweredScene, answeredScenes } from './answered-scenes.ts'
import { directionOf, fewestOneWay } from './direction.ts'

const kit = load('en')
const asked = askedIn(kit.questions, kit)

/** The scenes with the options that `pick` chooses. */
function answer(
  questions: Asked[],
  pick: (question: Asked) => string | undefined,
): AnsweredScene[] {
  const chosen = questions.map((one) => [one.id, pick(one) ?? ''] as const)
  const byId = Object.fromEntries(questions.map((one) => [one.id, one]))
  return answeredScenes(
    questions.map(({ id }) => id),
    byId,
    Object.fromEntries(chosen),
  )
}

const read = asked.filter(({ skill }) => skill === 'read')
const act = asked.filter(({ skill }) => skill === 'act')
const bestKey = ({ options }: Asked) => options.find(({ fit }) => fit === 'best')?.key

test('who always chooses best goes no way', () => {
  expect(directionOf(answer(asked, bestKey))).toBeUndefined()
})

test.each(['networking', 'socializing'] as const)('%s in every scene is that way', (kind) => {
  const told = read.filter((one) => one.kind !== 'unclear')
  const count = told.filter((one) => one.kind !== kind).length
  expect(directionOf(answer(told, () => kind))).toEqual({ way: kind, count })
})

test('a kind where there is too little to tell, and none where there is enough', () => {
  const unclear = read.filter(({ kind }) => kind === 'unclear')
  const clear = read.filter(({ kind }) => kind !== 'unclear')
  expect(directionOf(answer(unclear, () => 'mixed'))?.way).toBe('sure')
  expect(directionOf(answer(clear, () => 'unclear'))?.way).toBe('unsure')
})

test('always here and now is ahead, always not here is back', () => {
  expect(directionOf(answer(act, () => 'now'))?.way).toBe('ahead')
  expect(directionOf(answer(act, () => 'not'))?.way).toBe('back')
})

test('no direction without three more choices one way, and never more than there are', () => {
  const answers = fc.array(fc.nat(7), { minLength: asked.length, maxLength: asked.length })
  fc.assert(
    fc.property(fc.subarray(asked), answers, (questions, picks) => {
      const scenes = answer(questions, (one) => {
        const pick = picks[asked.indexOf(one)] ?? 0
        return one.options[pick % one.options.length]?.key
      })
      const other = scenes.filter(({ chosen, best }) => chosen !== best).length
      const direction = directionOf(scenes)
      if (other < fewestOneWay) expect(direction).toBeUndefined()
      if (direction === undefined) return
      expect(direction.count).toBeGreaterThanOrEqual(fewestOneWay)
      expect(direction.count).toBeLessThanOrEqual(other)
    }),
  )
})
