import { cpSync, rmSync } from 'node:fs'
import { builtLocales } from '@read-the-room/core/load'
import { buildFolder, siteFolder } from '../shell/places.ts'
import { takeArchives } from './exports.ts'
import { draftOf, swap } from './swap.ts'

/** Puts the site that was built, with what has been exported, in the place where people have it. */
export function publish(): void {
  const draft = draftOf(siteFolder)
  rmSync(draft, { recursive: true, force: true })
  // What turbo has made stays where it was made: its caches answer for it.
  cpSync(buildFolder, draft, { recursive: true })
  takeArchives(builtLocales(), draft)
  swap(siteFolder)
  console.log('The site is in apps/site/dist: public/ to publish, facilitator/ to keep.')
}
