import { join } from 'node:path'
import { builtLocales } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { systemsFolder } from '../files/system-files.ts'
import { alone } from '../finished/alone.ts'
import { beginExports, exportsFolder, useExports } from '../finished/exports.ts'
import { noteWords } from '../finished/for-systems.ts'
import { publish } from '../finished/publish.ts'
import { recover, swap } from '../finished/swap.ts'
import { takePictures } from '../pictures/take-pictures.ts'
import { fromRoot, root, run } from '../shell/run.ts'
import { buildSite } from './build.ts'
import { exportForSystems, writeForSystems } from './export-lms.ts'
import { useWords, type WordOptions } from './words-in-use.ts'

/** Which words, and whether files for learning systems alone are wanted, and where. */
type ExportOptions = WordOptions & { for?: 'lms'; out: string }

/**
 * Builds, then makes what needs a browser: the facilitator's papers, pictures and archives. For
 * learning systems it writes the quiz and its questions alone.
 */
export async function makeExports({ out, ...words }: ExportOptions): Promise<void> {
  useWords(words)
  if (words.for === 'lms') return await exportForSystems(out)
  await alone(async () => {
    recover(exportsFolder())
    await buildSite()
    await exportSite()
  })
}

/**
 * The pages are written again, for they list what exists; the archives come last and hold
 * everything. What was exported before stays until all of it is there.
 */
async function exportSite(): Promise<void> {
  const draft = beginExports(builtLocales())
  const papers = join(draft, 'facilitator')
  await step('deck', ['export', '--out', papers], 'The slides could not be printed')
  const systems = join(draft, systemsFolder)
  noteWords([...writeForSystems(systems).keys()], systems)
  await takePictures()
  useExports(draft)
  await step('site', ['build'], 'The pages could not be written')
  await step('site', ['zips', draft], 'The archives could not be written')
  publish()
  swap(exportsFolder())
  console.log(
    `What was exported is also kept in ${fromRoot(exportsFolder())}, until the next export.`,
  )
}

async function step(room: string, script: string[], failure: string): Promise<void> {
  const code = await run('pnpm', ['--silent', 'run', ...script], join(root, 'apps', room))
  if (code !== 0) {
    throw new Refusal(
      `${failure}: the lines above say why. What was exported before is still there.`,
    )
  }
}
