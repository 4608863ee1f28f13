import type {
  Dimension,
  DimensionId,
  Forms,
  Kind,
  Kit,
  Mode,
  Pole,
  Quiz,
  Room,
  Sign,
  StartKit,
} from '@read-the-room/core'
import {
  type AskedById,
  bestKeys,
  questionsOf,
  type Track,
  type TrackIds,
  trackIds,
  tracks,
} from '../state/tracks.ts'
import { type Imprint, imprintWords } from './imprint.ts'

/** What a result says, and what can be done with it. */
export type ResultWords = Quiz['result'] & {
  /** The keys of the best options before and after the workshop, in the order of their ids. */
  best: Record<'before' | 'after', string[]>
  plans: Plans
  /** Where the kit is published, if that is known: links in reminders lead there. */
  address: string | undefined
  /** What may be asked once there are answers: to delete them all, to start again. */
  asks: Pick<Quiz, 'forget' | 'restart'>
}

/** What a phone says in a room, and the scenes that may be voted on, by their ids. */
export type RoomWords = Quiz['room'] & { scenes: Record<string, RoomScene> }

/** A scene before it is read: no sign of it is told. */
export type RoomScene = {
  title: string
  sentences: string[]
  /** The place from above, and the same in words. */
  plan?: { room: Room; words: string | undefined }
}

/** What the page says without its program. */
type PageWords = 'program' | 'paper' | 'language'

/** What comes with a part of its own. */
type LaterParts = 'result' | 'room' | 'forget' | 'restart'

/** What every screen needs: the quiz's own words, which questions each track has, whose it is. */
export type ScreenWords = {
  quiz: Omit<Quiz, LaterParts | 'moment' | PageWords | AdviceTitles> & {
    moment: Pick<Quiz['moment'], 'title'>
  }
  /** What signs and kinds of moments are called: verdicts do not wait for the guidance. */
  names: { signs: Record<Sign, string>; kinds: Record<Kind, string> }
  ids: TrackIds
  imprint?: Imprint | undefined
}

/** What Read a moment asks and says, and what signs there are. */
export type GuideWords = {
  dimensions: Record<DimensionId, GuideDimension>
  moments: Omit<Kit['moments'], 'title' | 'summary' | 'turnTo' | 'powerHead' | 'kinds'> & {
    kinds: Record<Kind, Omit<KindWords, 'short'>>
  }
  moment: Omit<Quiz['moment'], 'title'>
}

type KindWords = Kit['moments']['kinds'][Kind]

/** What shows where a dimension lies. */
export type GuideDimension = Pick<Dimension, 'title' | 'question'> &
  Record<Mode, Pick<Pole, 'headline' | 'signs'>>

/** What opens under an answer, and what its parts are called. */
export type AdviceWords = {
  titles: Pick<Quiz, AdviceTitles>
  dimensions: Record<DimensionId, Advice>
}
type AdviceTitles = 'guidance' | 'do' | 'avoid' | 'say' | 'repair'

/** What to do about a dimension; the rest is for cards and slides. */
export type Advice = Pick<Dimension, 'repairs'> &
  Record<Mode, Pick<Pole, 'do' | 'avoid' | 'phrases'>>

/** If–then plans to choose from; their order is part of the links in reminders. */
export type Plans = { title: string; intro: string; choices: string[] }

/** The words of a language in parts, so that the first question waits for its own part alone. */
export type WordParts = {
  screen: ScreenWords
  guide: GuideWords
  advice: AdviceWords
  result: ResultWords
  further: AskedById
  room: RoomWords
} & Record<Track, AskedById>
export type WordPart = keyof WordParts

export const wordParts = [
  'screen',
  ...tracks,
  'guide',
  'advice',
  'result',
  'further',
  'room',
] as const satisfies WordPart[]

/** How each part is made of the kit; the content plugin turns each into a module. */
export const derived = {
  screen: (kit: StartKit): ScreenWords => ({
    quiz: firstOf(kit.quiz),
    names: namesOf(kit.moments),
    ids: trackIds(kit),
    imprint: imprintWords(kit),
  }),
  check: (kit: StartKit) => questionsOf(kit, 'check'),
  before: (kit: StartKit) => questionsOf(kit, 'before'),
  after: (kit: StartKit) => questionsOf(kit, 'after'),
  practice: (kit: StartKit) => cut(questionsOf(kit, 'practice'), 0, opening),
  guide: ({ dimensions, moments, quiz }: StartKit): GuideWords => ({
    dimensions: each(dimensions, guided),
    moments: readingOf(moments),
    moment: untitled(quiz.moment),
  }),
  advice: ({ dimensions, quiz }: StartKit): AdviceWords => {
    const { guidance, do: helps, avoid, say, repair } = quiz
    const titles = { guidance, do: helps, avoid, say, repair }
    return { titles, dimensions: each(dimensions, advised) }
  },
  result: (kit: StartKit): ResultWords => ({
    ...kit.quiz.result,
    best: { before: bestKeys(kit, 'before'), after: bestKeys(kit, 'after') },
    plans: kit.forms === undefined ? noPlans : plansOf(kit.forms.plans),
    address: kit.workshop.address,
    asks: { forget: kit.quiz.forget, restart: kit.quiz.restart },
  }),
  further: (kit: StartKit) => cut(questionsOf(kit, 'practice'), opening),
  room: (kit: StartKit): RoomWords => ({ ...kit.quiz.room, scenes: scenesOf(kit) }),
} satisfies { [part in WordPart]: (kit: StartKit) => WordParts[part] }

/** The first question waits for no words of a result, and for few of how to read a moment. */
function firstOf({
  result,
  room,
  forget,
  restart,
  program,
  paper,
  language,
  guidance,
  do: helps,
  avoid,
  say,
  repair,
  moment,
  ...quiz
}: Quiz): ScreenWords['quiz'] {
  return { ...quiz, moment: { title: moment.title } }
}

function namesOf({ signs, kinds }: Kit['moments']): ScreenWords['names'] {
  const { networking, mixed, socializing, unclear } = kinds
  return {
    signs,
    kinds: {
      networking: networking.label,
      mixed: mixed.label,
      socializing: socializing.label,
      unclear: unclear.label,
    },
  }
}

/** What the wall shows of a scene when it is voted on. A language may start without scenes. */
function scenesOf({ scenarios = {}, rooms }: StartKit): RoomWords['scenes'] {
  const scenes = Object.entries(scenarios).map(([id, { title, scene, plan }]) => {
    const room = rooms[id]
    const sentences = scene.map(({ text }) => text)
    return [
      id,
      { title, sentences, ...(room && { plan: { room: unmarked(room), words: plan } }) },
    ] as const
  })
  return Object.fromEntries(scenes)
}

/** Where the signs of a place are is not sent along. */
function unmarked(room: Room): Room {
  return { ...room, moments: {} }
}

/** The title comes with the words of every screen. */
function untitled({ title, ...words }: Quiz['moment']): GuideWords['moment'] {
  return words
}

/** Phones do not load what only slides and paper say. */
function readingOf({
  title,
  summary,
  turnTo,
  powerHead,
  kinds: { networking, mixed, socializing, unclear },
  ...told
}: Kit['moments']): GuideWords['moments'] {
  return {
    ...told,
    kinds: {
      networking: unshortened(networking),
      mixed: unshortened(mixed),
      socializing: unshortened(socializing),
      unclear: unshortened(unclear),
    },
  }
}

function unshortened({ short, ...told }: KindWords) {
  return told
}

function each<Part>(
  { purpose, setting, interaction, outcome }: StartKit['dimensions'],
  part: (dimension: Dimension) => Part,
): Record<DimensionId, Part> {
  return {
    purpose: part(purpose),
    setting: part(setting),
    interaction: part(interaction),
    outcome: part(outcome),
  }
}

function guided({ title, question, networking, socializing }: Dimension): GuideDimension {
  const shown = ({ headline, signs }: Pole) => ({ headline, signs })
  return { title, question, networking: shown(networking), socializing: shown(socializing) }
}

function advised({ networking, socializing, repairs }: Dimension): Advice {
  const told = ({ do: helps, avoid, phrases }: Pole) => ({ do: helps, avoid, phrases })
  return { networking: told(networking), socializing: told(socializing), repairs }
}

/** Practice opens with so many questions; the further ones arrive while people read. */
const opening = 6

function cut(questions: AskedById, from: number, to?: number): AskedById {
  return Object.fromEntries(Object.entries(questions).slice(from, to))
}

/** Links name a plan by one digit. */
const mostPlans = 10

/** A language may start without its forms. */
const noPlans: Plans = { title: '', intro: '', choices: [] }

function plansOf({ title, intro, guest, ...words }: Forms['plans']): Plans {
  const choices = guest.map((plan) => `${words.if} ${plan.if} ${words.do} ${plan.do}`)
  return { title, intro, choices: choices.slice(0, mostPlans) }
}
