import type { FacilitatorKit } from '../kit/kit.ts'
import { didYouMean } from '../yaml/did-you-mean.ts'

/** The lengths of a `--length`, all where it is left out; or a sentence on why not. */
export function chooseLengths(
  asked: readonly string[] | undefined,
  kit: Pick<FacilitatorKit, 'run-sheets'>,
): { lengths: string[] } | { refused: string } {
  const known = Object.keys(kit['run-sheets'].sheets)
  const unknown = asked?.find((length) => !known.includes(length))
  if (unknown === undefined) return { lengths: [...(asked ?? known)] }
  const guess = didYouMean(unknown, known)
  const refused = `There is no length "${unknown}"${guess}: write one or more of ${known.join(', ')}.`
  return { refused }
}
