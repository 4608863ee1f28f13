import type { Kit } from '../kit/kit.ts'
import {
  signs as allSigns,
  type DimensionId,
  dimensionIds,
  type Fit,
  type Kind,
  kinds,
  type Round,
  type Sign,
  type Skill,
  stances,
} from '../model/terms.ts'
import type { Family, Pair, Questions, Recognize } from '../schema/questions.ts'
import type { Scene } from '../schema/scene.ts'
import type { Path } from '../yaml/place.ts'
import { read } from './reading.ts'
import { kindOf, signsOf } from './scene.ts'

/** One thing to choose. `key` names it in what is kept: a sentence, a kind or a stance. */
export type AskedOption = { key: string; text: string; fit: Fit; reason: string }

/** A question as it is asked, on a phone, a slide or paper: everything but the ask's own words. */
export type Asked = {
  id: string
  /** The scene, pair or family that it belongs to: two of one group are a contrast. */
  group: string
  /** Its name in the group: the dimension that is asked, the version, the scene. */
  part: string
  skill: Skill
  round: Round
  title: string
  sentences: string[]
  /** Which sentences decide, counted from 0; shown once the answer is there. */
  deciding: number[]
  /** What each sentence points to; `none` where it is no sign. */
  points: Sign[]
  /** Which of the four questions the answer turns on, where one sentence settles it. */
  turnsOn: DimensionId | undefined
  /** What the four questions find. */
  signs: Record<DimensionId, Sign>
  kind: Kind
  /** Which of the four questions a recognize question asks, and its words. */
  dimension?: DimensionId
  question?: string
  /** What you would like, in an act question. */
  wish?: string
  options: AskedOption[]
}

/** What names the options of read questions and what recognize questions ask for. */
type Names = {
  dimensions?: Kit['dimensions'] | undefined
  moments?: Kit['moments'] | undefined
}

/**
 * Every question of a kit, in the order of its file: the scenes of a group stand together. What
 * has no name, since its file could not be read, is named by its key.
 */
export function askedIn({ recognize, read, act }: Questions, names: Names = {}): Asked[] {
  return [
    ...Object.entries(recognize).flatMap(([id, one]) => recognized(id, one, names)),
    ...Object.entries(read).flatMap(([id, one]) => paired(id, one, names)),
    ...Object.entries(act).flatMap(([id, one]) => acted(id, one)),
  ]
}

/** Where a question stands in `questions.yml`. */
export function questionPath({
  skill,
  group,
  part,
}: Pick<Asked, 'skill' | 'group' | 'part'>): Path {
  switch (skill) {
    case 'recognize':
      return [skill, group, 'asks', part]
    case 'read':
      return [skill, group, 'versions', part]
    case 'act':
      return [skill, group, 'scenes', part]
    default:
      throw new TypeError(`unknown form of question: ${skill satisfies never}`)
  }
}

/** The best option of a question; none only in words that the check refuses. */
export function bestOf({ options }: Pick<Asked, 'options'>): AskedOption | undefined {
  return options.find(({ fit }) => fit === 'best')
}

/** The questions of one round. */
export function askedOf(asked: Asked[], round: Round): Asked[] {
  return asked.filter((one) => one.round === round)
}

function recognized(group: string, scene: Recognize, { dimensions }: Names): Asked[] {
  return dimensionIds.flatMap((dimension) => {
    const ask = scene.asks[dimension]
    if (ask === undefined) return []
    const best = signsOf(scene)[dimension].sentence
    return [
      {
        ...told(scene, group, dimension),
        skill: 'recognize' as const,
        round: ask.round,
        dimension,
        turnsOn: dimension,
        question: dimensions?.[dimension].question ?? dimension,
        deciding: best === undefined ? [] : [best],
        options: scene.scene.map(({ text }, index) => ({
          key: String(index + 1),
          text,
          fit: index === best ? 'best' : ask.weaker.includes(index + 1) ? 'workable' : 'elsewhere',
          reason: ask.reasons[index] ?? '',
        })),
      },
    ]
  })
}

function paired(group: string, pair: Pair, { moments }: Names): Asked[] {
  return (['a', 'b'] as const).map((name) => {
    const { round, reason } = pair.versions[name]
    const { a, b } = pair.versions
    const scene = versionOf(pair, name)
    const asked = told(scene, group, name)
    return {
      ...asked,
      skill: 'read' as const,
      round,
      turnsOn: a.sentence.sign ?? b.sentence.sign,
      deciding: scene.scene.flatMap(({ sign }, index) => (sign === undefined ? [] : [index])),
      options: kinds.map((kind) => ({
        key: kind,
        text: moments?.kinds[kind].label ?? kind,
        fit: kind === asked.kind ? 'best' : isClose(asked.signs, kind) ? 'workable' : 'elsewhere',
        reason,
      })),
    }
  })
}

/** One of the two scenes of a pair. */
export function versionOf(pair: Pair, name: 'a' | 'b'): Scene {
  const scene = pair.scene.toSpliced(pair.at - 1, 0, pair.versions[name].sentence)
  return { title: pair.title, scene, outside: pair.outside }
}

/** Whether one sign more, less or other would make it that kind of moment. */
export function isClose(signs: Record<DimensionId, Sign>, kind: Kind): boolean {
  return dimensionIds.some((id) =>
    allSigns.some((sign) => read({ ...signs, [id]: sign }).kind === kind),
  )
}

function acted(group: string, { wish, options, scenes }: Family): Asked[] {
  return Object.entries(scenes).map(([id, scene]) => ({
    ...told(scene, group, id),
    skill: 'act' as const,
    round: scene.round,
    wish,
    turnsOn: scene.scene[scene.opens - 1]?.sign,
    deciding: [scene.opens - 1],
    options: stances.map((stance) => ({
      key: stance,
      text: options[stance],
      ...scene.answers[stance],
    })),
  }))
}

/** What every form of question has of its scene. */
function told(scene: Scene, group: string, part: string) {
  const signs = signsOf(scene)
  return {
    id: `${group}-${part}`,
    group,
    part,
    title: scene.title,
    sentences: scene.scene.map(({ text }) => text),
    points: scene.scene.map(({ points }): Sign => points ?? 'none'),
    signs: Object.fromEntries(dimensionIds.map((id) => [id, signs[id].points])) as Record<
      DimensionId,
      Sign
    >,
    kind: kindOf(scene),
  }
}
