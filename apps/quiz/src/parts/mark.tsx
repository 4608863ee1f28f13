import { mark } from '@read-the-room/brand'
import type { Kind } from '@read-the-room/core'
import { Drawing } from './drawing.tsx'

/** The mark of a kind of moment; the words beside it say the same. */
export function Mark({ kind }: { kind: Kind }) {
  return <Drawing className="mark" drawing={mark(kind)} />
}
