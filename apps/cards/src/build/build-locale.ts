import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kit, type Paper, papers, type StartKit } from '@read-the-room/core'
import { isComplete } from '@read-the-room/core/load'
import { pack } from '../packs/pack.tsx'
import { groupSizes } from '../packs/recipe.ts'
import { formsOf, isWholePage, make } from '../prepare/forms.ts'
import { type Prepared, prepare } from '../prepare/prepare.tsx'
import { allSets, large } from '../sets/all-sets.ts'

/** Where files go: what anyone may have, and what is for the facilitator alone. */
export type Folders = { open: string; facilitator: string }

/** Writes every file of one language. */
export async function buildLocale(kit: StartKit, folders: Folders): Promise<void> {
  for (const paper of papers) {
    const prepared = new Map<string, Prepared>()
    for (const set of allSets(kit)) {
      const ready = await prepare(set, paper)
      prepared.set(set.id, ready)
      await writeSet(ready, folders)
    }
    if (isComplete(kit)) await writePacks(kit, paper, prepared, folders)
    await writeLarge(kit, paper, folders)
  }
}

async function writeSet(prepared: Prepared, { open, facilitator }: Folders): Promise<void> {
  const { set } = prepared
  const write = (bytes: Uint8Array, ...parts: string[]) =>
    writeFileSync(join(set.secret ? facilitator : open, nameOf(prepared, parts)), bytes)
  for (const form of formsOf(prepared)) write(await make(prepared, form), form)
  if (!isWholePage(prepared)) {
    write(await make(prepared, 'sheet', { black: true }), 'sheet', 'ink-saver')
  }
}

async function writePacks(
  kit: Kit,
  paper: Paper,
  prepared: Map<string, Prepared>,
  { open }: Folders,
): Promise<void> {
  for (const group of groupSizes) {
    const bytes = await pack(kit, paper, group, prepared)
    writeFileSync(join(open, `pack-${group}-${paper}-${kit.locale}.pdf`), bytes)
  }
}

async function writeLarge(kit: StartKit, paper: Paper, { open }: Folders): Promise<void> {
  for (const set of allSets(kit).filter(({ id }) => large.includes(id))) {
    const prepared = await prepare(set, paper, { profile: 'large-print' })
    const bytes = await make(prepared, 'sheet')
    writeFileSync(join(open, nameOf(prepared, ['sheet', 'large-print'])), bytes)
  }
}

/** `comparison-a4-sheet-en.pdf`. */
function nameOf({ set, paper }: Prepared, parts: string[]): string {
  return `${[set.id, paper, ...parts, set.kit.locale].join('-')}.pdf`
}
