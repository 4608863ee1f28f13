import type { Kit } from '../kit/kit.ts'

/** Where to turn when something goes wrong, in a line; nothing where `workshop.yml` names no place. */
export function turnToOf({
  workshop: { turnTo: place },
  moments,
}: Pick<Kit, 'workshop' | 'moments'>): string | undefined {
  return place === undefined ? undefined : `${moments.turnTo.named}: ${place}`
}
