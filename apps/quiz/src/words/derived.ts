import type { Forms, Kind, Kit, Quiz, Sign } from '@read-the-room/core'
import {
  type AskedById,
  bestKeys,
  questionsOf,
  type Track,
  type TrackIds,
  trackIds,
  tracks,
} from '../state/tracks.ts'
import {
  type AdviceTitles,
  type AdviceWords,
  adviceWords,
  type GuideWords,
  guideWords,
} from './guide-words.ts'
import { type Imprint, imprintWords } from './imprint.ts'
import { type RoomWords, roomWords } from './room-words.ts'

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

/** What the page says without its program, and what only a course says. */
type PageWords = 'program' | 'paper' | 'language' | 'course'

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
  screen: (kit: Kit): ScreenWords => ({
    quiz: firstOf(kit.quiz),
    names: namesOf(kit.moments),
    ids: trackIds(kit),
    imprint: imprintWords(kit),
  }),
  check: (kit: Kit) => questionsOf(kit, 'check'),
  before: (kit: Kit) => questionsOf(kit, 'before'),
  after: (kit: Kit) => questionsOf(kit, 'after'),
  practice: (kit: Kit) => cut(questionsOf(kit, 'practice'), 0, opening),
  guide: guideWords,
  advice: adviceWords,
  result: (kit: Kit): ResultWords => ({
    ...kit.quiz.result,
    best: { before: bestKeys(kit, 'before'), after: bestKeys(kit, 'after') },
    plans: plansOf(kit.forms.plans),
    address: kit.workshop.address,
    asks: { forget: kit.quiz.forget, restart: kit.quiz.restart },
  }),
  further: (kit: Kit) => cut(questionsOf(kit, 'practice'), opening),
  room: roomWords,
} satisfies { [part in WordPart]: (kit: Kit) => WordParts[part] }

/** The first question waits for no words of a result, and for few of how to read a moment. */
function firstOf({
  result,
  room,
  forget,
  restart,
  program,
  paper,
  language,
  course,
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

/** Practice opens with so many questions; the further ones arrive while people read. */
const opening = 6

function cut(questions: AskedById, from: number, to?: number): AskedById {
  return Object.fromEntries(Object.entries(questions).slice(from, to))
}

/** Links name a plan by one digit. */
const mostPlans = 10

function plansOf({ title, intro, guest, ...words }: Forms['plans']): Plans {
  const choices = guest.map((plan) => `${words.if} ${plan.if} ${words.do} ${plan.do}`)
  return { title, intro, choices: choices.slice(0, mostPlans) }
}
