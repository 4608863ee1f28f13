import { statSync } from 'node:fs'
import { builtLocales, here, loadStart } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { writeBanks } from '../bank/write-banks.ts'

/** Writes the quiz's questions for learning systems, which needs no build and no browser. */
export function exportBanks(folder: string): void {
  const place = here(folder)
  if (statSync(place, { throwIfNoEntry: false })?.isFile() === true) {
    throw new Refusal(`${folder} is a file: name a folder.`)
  }
  for (const locale of builtLocales()) {
    for (const name of writeBanks(loadStart(locale), place)) console.log(`${folder}/${name}`)
  }
  console.log('Each file brings the questions with a reason for every answer: upload one of them.')
}
