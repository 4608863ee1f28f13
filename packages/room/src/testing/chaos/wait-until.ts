import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something is so, and tells whether it came to be: the minute only ends what hangs. */
export async function waitUntil(isSo: () => boolean): Promise<boolean> {
  for (let turn = 0; !isSo() && turn < 6000; turn += 1) await pause(10)
  return isSo()
}
