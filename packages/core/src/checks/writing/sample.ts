import type { Check, PartialKit } from '../../parse/check.ts'
import { reporter } from '../../parse/report.ts'
import type { Question } from '../../schema/questions.ts'
import type { Problem } from '../../yaml/problem.ts'
import { formatProblem } from '../../yaml/problem.ts'

/** A sound question for tests, with the parts that a test is about. */
export function sample(parts: Partial<Question> = {}): Question {
  return {
    scene: 'Two gardeners rest in the shade. One says, "Bring me the seeds on Friday."',
    ask: 'What is the best next step?',
    dimension: 'outcome',
    skill: 'act',
    form: 'A',
    set: 'check',
    sign: 'Bring me the seeds on Friday.',
    options: {
      best: { text: 'Say yes and bring the seeds.', reason: 'The words name a day and a thing.' },
      workable: { text: 'Say yes and ask which ones.', reason: 'It works, at the cost of a turn.' },
      backfires: {
        text: 'Smile and leave it at that.',
        reason: 'The request goes unanswered here.',
      },
    },
    ...parts,
  }
}

/** A sample whose options have these texts. */
export function withOptions(best: string, workable: string, backfires: string): Question {
  const { options } = sample()
  return sample({
    options: {
      best: { ...options.best, text: best },
      workable: { ...options.workable, text: workable },
      backfires: { ...options.backfires, text: backfires },
    },
  })
}

/** What a check finds, as it is printed, without places. */
export function findings(check: Check, kit: Partial<PartialKit>): string[] {
  const locale = kit.locale ?? 'en'
  return check({ ...kit, locale }, reporter(locale, {})).map(withoutPlace)
}

function withoutPlace(problem: Problem): string {
  return formatProblem(problem).replace(/^\S+ {2}/, '')
}
