import type {
  Dimension,
  DimensionId,
  Forms,
  Kit,
  Mode,
  Pole,
  Quiz,
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
}

/** What every screen needs: the quiz's own words, which questions each track has, whose it is. */
export type ScreenWords = {
  quiz: Omit<Quiz, 'result' | 'moment'> & {
    moment: Pick<Quiz['moment'], 'title' | 'text' | 'length'>
  }
  ids: TrackIds
  imprint?: Imprint | undefined
}

/** What opens under an answer, and what Read a moment asks. */
export type GuideWords = {
  dimensions: Record<DimensionId, GuideDimension>
  moments: Kit['moments']
  moment: Quiz['moment']
}

/** What the guidance shows of a dimension; the rest is for cards and slides. */
export type GuideDimension = Pick<Dimension, 'title' | 'question' | 'repairs'> &
  Record<Mode, Pick<Pole, 'headline' | 'signs' | 'do' | 'avoid' | 'phrases'>>

/** If–then plans to choose from; their order is part of the links in reminders. */
export type Plans = { title: string; intro: string; choices: string[] }

/** The words of a language in parts, so that the first question waits for its own part alone. */
export type WordParts = {
  screen: ScreenWords
  guide: GuideWords
  result: ResultWords
  further: AskedById
  plans: Plans
} & Record<Track, AskedById>
export type WordPart = keyof WordParts

export const wordParts = [
  'screen',
  ...tracks,
  'guide',
  'result',
  'further',
  'plans',
] as const satisfies WordPart[]

/** How each part is made of the kit; the content plugin turns each into a module. */
export const derived = {
  screen: (kit: StartKit): ScreenWords => ({
    quiz: firstOf(kit.quiz),
    ids: trackIds(kit),
    imprint: imprintWords(kit),
  }),
  check: (kit: StartKit) => questionsOf(kit, 'check'),
  before: (kit: StartKit) => questionsOf(kit, 'before'),
  after: (kit: StartKit) => questionsOf(kit, 'after'),
  practice: (kit: StartKit) => cut(questionsOf(kit, 'practice'), 0, opening),
  guide: ({ dimensions, moments, quiz }: StartKit): GuideWords => ({
    dimensions: {
      purpose: guided(dimensions.purpose),
      setting: guided(dimensions.setting),
      interaction: guided(dimensions.interaction),
      outcome: guided(dimensions.outcome),
    },
    moments,
    moment: quiz.moment,
  }),
  result: (kit: StartKit): ResultWords => ({
    ...kit.quiz.result,
    best: { before: bestKeys(kit, 'before'), after: bestKeys(kit, 'after') },
  }),
  plans: ({ forms }: StartKit) => (forms === undefined ? noPlans : plansOf(forms.plans)),
  further: (kit: StartKit) => cut(questionsOf(kit, 'practice'), opening),
} satisfies { [part in WordPart]: (kit: StartKit) => WordParts[part] }

/** The first question waits for no words of a result, and for few of how to read a moment. */
function firstOf({ result: _later, moment, ...quiz }: Quiz): ScreenWords['quiz'] {
  const { title, text, length } = moment
  return { ...quiz, moment: { title, text, length } }
}

function guided({ title, question, networking, socializing, repairs }: Dimension): GuideDimension {
  return {
    title,
    question,
    networking: guidedPole(networking),
    socializing: guidedPole(socializing),
    repairs,
  }
}

function guidedPole({ headline, signs, do: helps, avoid, phrases }: Pole) {
  return { headline, signs, do: helps, avoid, phrases }
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
