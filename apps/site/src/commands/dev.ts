import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chooseLocales, contentHash, folderFault, useContent } from '@read-the-room/core/load'
import { Refusal } from '@read-the-room/core/refusal'
import { exportsFolder, useExports } from '../finished/exports.ts'
import { followWords } from '../live/follow-words.ts'
import { openWaitingRooms, ports } from '../live/waiting-rooms.ts'
import { orSentence } from '../serve/or-sentence.ts'
import { root, turbo } from '../shell/run.ts'
import { clearRooms } from './build.ts'
import type { WordOptions } from './words-in-use.ts'

/** Of the words that are written, the last that were sound: the rooms take these. */
const place = join(root, 'node_modules/.live')

/** Starts the live servers of all rooms; a saved word shows in each, and so does a mistake. */
export async function dev({ content, locale }: WordOptions): Promise<void> {
  const folder = useContent(content)
  const fault = folderFault(folder)
  if (fault !== undefined) throw new Refusal(fault)
  if (locale !== undefined) process.env.KIT_LOCALE = locale
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place)
  const places = { words: join(place, 'words'), mistakes: join(place, 'mistakes.txt') }
  let isSound = false
  let goOn = () => {}
  const following = followWords(folder, places, (now) => {
    isSound ||= now
    if (now) goOn()
  })
  try {
    if (!isSound) {
      const mended = new Promise<void>((resolve) => {
        goOn = resolve
      })
      await waitUntil(mended, places.mistakes)
    }
    const chosen = chooseLocales(process.env.KIT_LOCALE ?? '', folder)
    if ('refused' in chosen) throw new Refusal(chosen.refused)
    useExports(exportsFolder(folder))
    process.env.KIT_CONTENT = places.words
    process.env.KIT_CONTENT_HASH = contentHash(places.words)
    process.env.KIT_MISTAKES = places.mistakes
    clearRooms()
    tell()
    if ((await turbo('dev')) !== 0) throw new Refusal('A room stopped: the lines above say which.')
  } finally {
    following.close()
  }
}

/** Nothing can be shown yet: the rooms' addresses say why, until somebody has mended it. */
async function waitUntil(sound: Promise<void>, mistakes: string): Promise<void> {
  console.log('The rooms open as soon as the words above are mended (Ctrl-C stops).')
  const host = '127.0.0.1'
  const waiting = await orSentence({ host, port: ports.home }, openWaitingRooms(mistakes))
  await sound
  await waiting.close()
}

function tell(): void {
  console.log(`
  Live rooms, as soon as each says that it is ready (Ctrl-C stops them all):

    Home and cards   http://127.0.0.1:${ports.home}/
    Quiz             http://127.0.0.1:${ports.quiz}/
    Slides           http://127.0.0.1:${ports.slides}/

  A mistake in the words stands over each page until it is mended.
`)
}
