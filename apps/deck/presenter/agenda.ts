import { agendas } from 'virtual:run-sheet'
import type { Agenda } from '../src/live/agenda.ts'
import { sheet } from '../src/windows/this-window.ts'

/** The agenda of the run sheet that this window shows. */
export const agenda: Agenda = ofSheet()

function ofSheet(): Agenda {
  const found = agendas[sheet]
  if (found === undefined) throw new RangeError(`no run sheet ${sheet}`)
  return found
}

/** What a block is called; nothing for one that the run sheet does not have. */
export function titleOf(id: string | undefined): string {
  return agenda.blocks.find((block) => block.id === id)?.title ?? ''
}
