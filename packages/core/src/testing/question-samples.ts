import type { Stance } from '../model/terms.ts'
import type { Family, FamilyScene, Pair, Questions, Recognize } from '../schema/questions.ts'

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
        reasons: [
          'To "rest in the shade" is pleasant, and leads to nothing by itself.',
          'The words "Bring me the seeds on Friday" name a thing and a day.',
          'The gate "closes at ten" for all, whatever was said before.',
        ],
      },
    },
    ...parts,
  }
}

/** A sound pair for tests: the sentence of its second version is the second sign. */
export function pairSample(parts: Partial<Pair> = {}): Pair {
  return {
    title: 'The bench',
    scene: [
      { text: 'A friend calls you to the bench.', sign: 'purpose', points: 'socializing' },
      { text: 'It is a warm day.' },
    ],
    at: 3,
    versions: {
      a: {
        round: 'practice',
        sentence: { text: 'You eat plums.' },
        reason: 'That a friend "calls you to the bench" is one sign, and too few.',
      },
      b: {
        round: 'practice',
        sentence: { text: 'You share old stories.', sign: 'interaction', points: 'socializing' },
        reason: 'A friend "calls you", and you "share old stories": two signs, and they agree.',
      },
    },
    ...parts,
  }
}

/** A scene of a family whose best option is this one. */
export function roomSample(best: Stance, parts: Partial<FamilyScene> = {}): FamilyScene {
  const answer = (stance: Stance) => ({
    fit: stance === best ? ('best' as const) : ('workable' as const),
    reason: `Why to choose ${stance} in a room where ${best} is best: ${parts.title ?? 'the room'}.`,
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
    options: { now: 'Ask for them now.', later: 'Ask for them by mail.', not: 'Leave them there.' },
    scenes: {
      one: roomSample('now', { title: 'One' }),
      two: roomSample('later', { title: 'Two' }),
      three: roomSample('not', { title: 'Three' }),
    },
    ...parts,
  }
}
