import type { FacilitatorKit } from '../../kit/kit.ts'
import { dimensionIds, stances } from '../../model/terms.ts'
import type { ReportAt } from '../../parse/report.ts'
import { versionOf } from '../../rules/asked.ts'
import type { Family, Pair, Recognize } from '../../schema/questions.ts'
import { mostSceneWords, type Scene, wordsIn } from '../../schema/scene.ts'
import type { Path } from '../../yaml/place.ts'
import type { Problem } from '../../yaml/problem.ts'
import { questionIdProblems } from './question-ids.ts'

const versionNames = ['a', 'b'] as const

/** Questions that could not be asked: no answer, two answers, or numbers that name no sentence. */
export function questionProblems(
  { questions }: Partial<FacilitatorKit>,
  report: ReportAt,
): Problem[] {
  if (questions === undefined) return []
  const inside =
    (path: Path): ReportAt =>
    (rest, message, at) =>
      report([...path, ...rest], message, at)
  return [
    ...questionIdProblems(questions, report),
    ...Object.entries(questions.recognize).flatMap(([id, one]) =>
      recognizeProblems(one, inside(['recognize', id])),
    ),
    ...Object.entries(questions.read).flatMap(([id, pair]) =>
      pairProblems(pair, inside(['read', id])),
    ),
    ...Object.entries(questions.act).flatMap(([id, family]) =>
      familyProblems(family, inside(['act', id])),
    ),
  ]
}

function recognizeProblems(scene: Recognize, report: ReportAt): Problem[] {
  const count = scene.scene.length
  return dimensionIds.flatMap((dimension) => {
    const ask = scene.asks[dimension]
    if (ask === undefined) return []
    const best = scene.scene.findIndex(({ sign }) => sign === dimension)
    const here = ['asks', dimension]
    return [
      ...(best === -1
        ? [report(here, `asks for ${dimension}, but no sentence is its sign: mark one`, 'key')]
        : []),
      ...(ask.reasons.length === count
        ? []
        : [
            report(
              [...here, 'reasons'],
              `has ${ask.reasons.length} reasons for ${count} sentences: write one for each`,
            ),
          ]),
      ...ask.weaker.flatMap((number, index) =>
        number <= count && number !== best + 1
          ? []
          : [report([...here, 'weaker', index], noSuch(number, count, best + 1))],
      ),
    ]
  })
}

function pairProblems(pair: Pair, report: ReportAt): Problem[] {
  const places = pair.scene.length + 1
  if (pair.at > places) {
    return [report(['at'], `is ${pair.at}, but the scene has ${places} sentences: lower it`)]
  }
  const doubled = versionNames.flatMap((name) => doubledSigns(versionOf(pair, name), report))
  const isFirst = ({ message }: Problem, index: number) =>
    doubled.findIndex((one) => one.message === message) === index
  return [
    // What both versions share is told once.
    ...doubled.filter(isFirst),
    ...versionNames.flatMap((name) => {
      const count = wordsIn(versionOf(pair, name).scene)
      if (count <= mostSceneWords) return []
      const message = `makes a scene of ${count} words (at most ${mostSceneWords}): shorten it`
      return [report(['versions', name, 'sentence', 'text'], message)]
    }),
  ]
}

function familyProblems({ scenes }: Family, report: ReportAt): Problem[] {
  return Object.entries(scenes).flatMap(([id, scene]) => {
    const count = scene.scene.length
    const here: ReportAt = (path, message, at) => report(['scenes', id, ...path], message, at)
    const best = stances.filter((stance) => scene.answers[stance].fit === 'best')
    return [
      ...(best.length === 1
        ? []
        : [here(['answers'], `has ${best.length} options that are best: make it one`, 'key')]),
      ...(['opens', 'closes'] as const).flatMap((field) =>
        scene[field] <= count ? [] : [here([field], noSuch(scene[field], count))],
      ),
      ...(scene.opens === scene.closes
        ? [here(['closes'], 'is the sentence that opens the best option: name another one')]
        : []),
    ]
  })
}

/** A version answers each of the four questions once at most; the schema knows each scene alone. */
function doubledSigns({ scene, outside = {} }: Pick<Scene, 'scene' | 'outside'>, report: ReportAt) {
  return dimensionIds.flatMap((dimension) => {
    const told = scene.flatMap(({ sign }, index) => (sign === dimension ? [index + 1] : []))
    const twice = outside[dimension] === undefined ? told.length > 1 : told.length > 0
    if (!twice) return []
    const where = told.map((number) => `sentence ${number}`)
    const all = outside[dimension] === undefined ? where : [...where, 'outside']
    return [report(['scene'], `has two signs of ${dimension} (${all.join(', ')}): keep one`, 'key')]
  })
}

function noSuch(number: number, count: number, best?: number): string {
  if (number === best) return `is ${number}, the best one: name another or remove it`
  return `is ${number}, but the scene has ${count} sentences: correct it`
}
