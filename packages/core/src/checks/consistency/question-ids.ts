import { skills } from '../../model/terms.ts'
import type { ReportAt } from '../../parse/report.ts'
import { askedIn, questionPath } from '../../rules/asked.ts'
import type { Questions } from '../../schema/questions.ts'
import type { Problem } from '../../yaml/problem.ts'

/**
 * Answers are kept by the id of a question, and two questions of one group are shown as a contrast:
 * no id may stand for two things, also not across the three forms.
 */
export function questionIdProblems(questions: Questions, report: ReportAt): Problem[] {
  return [...doubledGroups(questions, report), ...doubledQuestions(questions, report)]
}

function doubledGroups(questions: Questions, report: ReportAt): Problem[] {
  return skills.flatMap((skill, index) =>
    Object.keys(questions[skill]).flatMap((id) => {
      const earlier = skills.slice(0, index).find((one) => Object.hasOwn(questions[one], id))
      return earlier === undefined
        ? []
        : [report([skill, id], `stands under ${earlier}, too: rename one of them`, 'key')]
    }),
  )
}

/** An id is made of two names: `a-b` and `c` make the same one as `a` and `b-c`. */
function doubledQuestions(questions: Questions, report: ReportAt): Problem[] {
  const asked = askedIn(questions)
  return asked.flatMap((one, index) => {
    const earlier = asked.slice(0, index).find(({ id }) => id === one.id)
    if (earlier === undefined || earlier.group === one.group) return []
    const message = `makes the id "${one.id}", as ${questionPath(earlier).join('.')} does: rename it`
    return [report(questionPath(one), message, 'key')]
  })
}
