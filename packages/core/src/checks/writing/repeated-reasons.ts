import type { Check } from '../../parse/check.ts'
import { askedIn, questionPath } from '../../rules/asked.ts'

/** Every option has a reason of its own; a read question has one for all four answers. */
export const repeatedReasons: Check = ({ questions }, report) => {
  if (questions === undefined) return []
  const firstAt = new Map<string, string>()
  return askedIn(questions).flatMap((asked) => {
    const reasons = asked.options.map(({ reason }) => reason)
    const own = asked.skill === 'read' ? reasons.slice(0, 1) : reasons
    return own.flatMap((reason) => {
      const bare = reason.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      const earlier = firstAt.get(bare)
      firstAt.set(bare, earlier ?? asked.id)
      if (earlier === undefined) return []
      const message = `repeats a reason of ${earlier} ("${reason}"): name the words that decide here`
      return [report('questions', questionPath(asked), message, 'key')]
    })
  })
}
