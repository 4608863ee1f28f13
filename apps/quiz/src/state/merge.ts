import { same } from './same.ts'
import { type Answer, type Answers, type Attempt, attemptNames, type State } from './state.ts'

/**
 * Two tabs' states made one. The order does not matter, merging again changes nothing, and the
 * first state itself comes back when the other adds nothing.
 */
export function merge(one: State, other: State): State {
  const merged: State = {
    attempts: Object.fromEntries(
      attemptNames.map((name) => [name, mergeAttempt(one.attempts[name], other.attempts[name])]),
    ) as State['attempts'],
    moment: latest(one.moment, other.moment),
    plan: latest(one.plan, other.plan),
  }
  return same(merged, one) ? one : merged
}

/** A later round replaces an earlier one; within a round no answer is dropped. */
function mergeAttempt(one: Attempt, other: Attempt): Attempt {
  if (one.round !== other.round) return one.round > other.round ? one : other
  return {
    round: one.round,
    answers: mergeAnswers(one.answers, other.answers),
    ...both('draft', one.draft, other.draft, latest),
    ...both('aside', one.aside, other.aside, mergeAnswers),
  }
}

/** A part that an attempt may lack. */
function both<Name extends string, T>(
  name: Name,
  one: T | undefined,
  other: T | undefined,
  join: (one: T, other: T) => T,
) {
  const part = one === undefined || other === undefined ? (one ?? other) : join(one, other)
  return part === undefined ? {} : ({ [name]: part } as { [name in Name]: T })
}

function mergeAnswers(one: Answers, other: Answers): Answers {
  const answers = new Map(Object.entries(one))
  for (const [id, answer] of Object.entries(other)) {
    const held = answers.get(id)
    answers.set(id, held === undefined ? answer : mergeAnswer(held, answer))
  }
  return Object.fromEntries(answers)
}

/** The earlier answer counts; its reasons are behind a person once they are in one tab. */
function mergeAnswer(one: Answer, other: Answer): Answer {
  return { ...earlier(one, other), seen: one.seen || other.seen }
}

function earlier(one: Answer, other: Answer): Answer {
  if (one.at !== other.at) return one.at < other.at ? one : other
  return one.key < other.key ? one : other
}

function latest<T extends { at: number }>(one: T, other: T): T {
  if (one.at !== other.at) return one.at > other.at ? one : other
  return inOrder(one) >= inOrder(other) ? one : other
}

/** A text that tells two values of the same moment apart, whatever the order of their keys. */
function inOrder(value: object): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.entries(field).sort(([one], [other]) => (one < other ? -1 : 1))
      : field,
  )
}
