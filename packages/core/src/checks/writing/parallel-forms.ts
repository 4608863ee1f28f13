import { forms } from '../../model/terms.ts'
import type { Check } from '../../parse/check.ts'
import type { Question } from '../../schema/questions.ts'

/**
 * Both forms ask the same: as many questions of each set, skill and dimension. Otherwise a change
 * from before to after could be a change of questions. A kit with one form alone is left in peace.
 */
export const parallelForms: Check = ({ questions = {} }, report) => {
  const byForm = forms.map((form) => ({ form, cells: cellsOf(questions, form) }))
  const [first, second] = byForm
  if (first === undefined || second === undefined) return []
  if (first.cells.size === 0 || second.cells.size === 0) return []
  return [...new Set([...first.cells.keys(), ...second.cells.keys()])].flatMap((cell) => {
    const a = first.cells.get(cell) ?? []
    const b = second.cells.get(cell) ?? []
    if (a.length === b.length) return []
    const [more, fewer] = a.length > b.length ? [a, second] : [b, first]
    const id = more.at(-1)
    if (id === undefined) return []
    const counts = `${first.form} has ${a.length}, ${second.form} has ${b.length}`
    const message = `makes the forms unequal (${cell}: ${counts}): write one more for form ${fewer.form}, or move this one`
    return [report('questions', [id], message, 'key')]
  })
}

/** The ids of a form by what they practice, such as `check, read, setting`. */
function cellsOf(questions: Record<string, Question>, form: string): Map<string, string[]> {
  const cells = new Map<string, string[]>()
  for (const [id, question] of Object.entries(questions)) {
    if (question.form !== form) continue
    const cell = [question.set, question.skill, question.dimension].join(', ')
    cells.set(cell, [...(cells.get(cell) ?? []), id])
  }
  return cells
}
