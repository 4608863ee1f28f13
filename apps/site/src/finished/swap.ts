import { existsSync, renameSync, rmSync } from 'node:fs'
import { Refusal } from '@read-the-room/core/refusal'

/** Where the folder stands that is being replaced: between two renames there is no other. */
export const formerOf = (place: string) => `${place}.former`

/** Where the folder is made that will replace the one in place. */
export const draftOf = (place: string) => `${place}.new`

const goneOf = (place: string) => `${place}.gone`

/**
 * Puts the finished draft of a folder in its place. Whoever is stopped after any of the steps
 * leaves the whole former folder or the whole new one, which `recover` puts back in place.
 */
export function swap(place: string): void {
  recover(place)
  for (const step of swapSteps(place)) step()
}

/** The steps of `swap`, in order, each either done or not. */
export function swapSteps(place: string): (() => void)[] {
  return [
    () => move(place, formerOf(place)),
    () => move(draftOf(place), place),
    // A folder that is half deleted must never be taken for a whole one: it gets another name.
    () => move(formerOf(place), goneOf(place)),
    () => rmSync(goneOf(place), { recursive: true, force: true }),
  ]
}

/** Ends what an interrupted `swap` began: a folder that was there before is there again. */
export function recover(place: string): void {
  rmSync(goneOf(place), { recursive: true, force: true })
  if (existsSync(place)) move(formerOf(place), goneOf(place))
  else move(formerOf(place), place)
  rmSync(goneOf(place), { recursive: true, force: true })
}

/** Renames a folder, which is one step for whoever looks; nothing where there is none. */
function move(from: string, to: string): void {
  if (!existsSync(from)) return
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Refusal(
      `${from} could not be replaced (${error.code}): close what has it open, then try again. What was there stays.`,
    )
  }
}
