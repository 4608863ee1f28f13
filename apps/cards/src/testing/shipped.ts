import type { Paper } from '@read-the-room/core'
import { plain } from '../geometry/formats.ts'
import type { Stock } from '../geometry/stock.ts'
import type { CardSet } from '../look/card-set.ts'
import type { Profile } from '../look/look.ts'
import { writtenOn } from '../pdf/read-back.ts'
import { badLines } from '../preflight/line-rules.ts'
import { formsOf, make } from '../prepare/forms.ts'
import { prepare } from '../prepare/prepare.tsx'
import { linesIn } from './broken-lines.ts'
import { faultsIn, safeIn } from './finished.ts'

/** What is wrong with a set as it is shipped: lines that break badly, letters that are lost or cut. */
export async function faultsOf(
  set: CardSet,
  paper: Paper,
  profile: Profile,
  stock?: Stock,
): Promise<string[]> {
  const prepared = await prepare(set, paper, { profile, ...(stock ? { stock } : {}) })
  const broken = linesIn(prepared.faces).flatMap((lines) =>
    badLines(lines).map((line) => `"${line}" stands alone in "${lines.join(' / ')}"`),
  )
  // Cards of pre-cut stock have no form to read: their faces are read as they are placed.
  const [form = 'sheet'] = stock ? (['screen'] as const) : formsOf(prepared)
  const cell = stock?.cell ?? plain(form === 'sheet' ? 'page' : prepared.set.format, paper).cell
  const safe = safeIn(cell)
  const bytes = await make(prepared, form)
  return [...broken, ...(await faultsIn(bytes, writtenOn(prepared.faces), safe, set))]
}
