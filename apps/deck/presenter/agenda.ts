import { agendas } from 'virtual:run-sheet'
import type { Agenda } from '../src/live/agenda.ts'
import { sheet } from '../src/live/this-window.ts'

/** The agenda of the run sheet that this window shows. */
export const agenda: Agenda = ofSheet()

function ofSheet(): Agenda {
  const found = agendas[sheet]
  if (found === undefined) throw new RangeError(`no run sheet ${sheet}`)
  return found
}
