import type { Check, PartialKit } from '../../parse/check.ts'
import { reporter } from '../../parse/report.ts'
import type { Family, FamilyScene, Pair, Questions, Recognize } from '../../schema/questions.ts'
import type { Problem } from '../../yaml/problem.ts'
import { formatProblem } from '../../yaml/problem.ts'

/** A bank with what a test is about, and nothing else. */
export function bank(parts: Partial<Questions> = {}): Questions {
  return { recognize: {}, read: {}, act: {}, ...parts }
}

/** A sound recognize question for tests: what is expected to happen next? */
export function recognizeSample(parts: Partial<Recognize> = {}): Recognize {
  return {
    title: 'The shade',
    scene: [
      { text: 'Two gardeners rest in the shade.' },
      { text: 'One says, "Bring me the seeds on Friday."', sign: 'outcome', points: 'networking' },
      { text: 'The gate closes at ten.' },
    ],
    asks: {
      outcome: {
        round: 'practice',
        weaker: [],
        reasons: ['Rest alone says nothing.', 'A day and a thing.', 'A timetable is no next step.'],
      },
    },
    ...parts,
  }
}

/** A sound pair for tests: the second version adds the second sign. */
export function pairSample(parts: Partial<Pair> = {}): Pair {
  return {
    title: 'The bench',
    scene: [
      { text: 'A friend calls you to the bench.', sign: 'purpose', points: 'socializing' },
      { text: 'It is a warm day.' },
    ],
    at: 3,
    versions: {
      a: { round: 'practice', sentence: { text: 'You eat plums.' }, reason: 'One sign alone.' },
      b: {
        round: 'practice',
        sentence: { text: 'You share old stories.', sign: 'interaction', points: 'socializing' },
        reason: 'Two signs agree.',
      },
    },
    ...parts,
  }
}

/** A scene of a family whose best option is this one. */
export function roomSample(
  best: 'now' | 'later' | 'not',
  parts: Partial<FamilyScene> = {},
): FamilyScene {
  const answer = (stance: 'now' | 'later' | 'not') => ({
    fit: stance === best ? ('best' as const) : ('workable' as const),
    reason: `Why ${stance} in a room where ${best} is best, ${parts.title ?? ''}.`,
  })
  return {
    title: 'The room',
    round: 'practice',
    scene: [{ text: 'The host says, "Ask away."' }, { text: 'The music begins.' }],
    opens: 1,
    closes: 2,
    answers: { now: answer('now'), later: answer('later'), not: answer('not') },
    ...parts,
  }
}

/** A sound family for tests, with one room for each option. */
export function familySample(parts: Partial<Family> = {}): Family {
  return {
    wish: 'You would like the seeds.',
    options: { now: 'Ask for them now.', later: 'Ask by mail.', not: 'Leave them there.' },
    scenes: {
      one: roomSample('now', { title: 'One' }),
      two: roomSample('later', { title: 'Two' }),
      three: roomSample('not', { title: 'Three' }),
    },
    ...parts,
  }
}

/** What a check finds, as it is printed, without places. */
export function findings(check: Check, kit: Partial<PartialKit>): string[] {
  const locale = kit.locale ?? 'en'
  return check({ ...kit, locale }, reporter(locale, {})).map(withoutPlace)
}

function withoutPlace(problem: Problem): string {
  return formatProblem(problem).replace(/^\S+ {2}/, '')
}
