import { Refusal } from '@read-the-room/core/refusal'
import { useExports } from '../finished/exports.ts'
import { turbo } from '../shell/run.ts'
import { clearRooms } from './build.ts'
import { useWords, type WordOptions } from './words-in-use.ts'

/** Starts the live servers of all rooms; a saved word shows in each. */
export async function dev(words: WordOptions): Promise<void> {
  useWords(words)
  useExports()
  clearRooms()
  console.log(`
  Live rooms, as soon as each says that it is ready (Ctrl-C stops them all):

    Home and cards   http://127.0.0.1:4700/
    Quiz             http://127.0.0.1:4701/
    Slides           http://127.0.0.1:4702/
`)
  if ((await turbo('dev')) !== 0) throw new Refusal('A room stopped: the lines above say which.')
}
