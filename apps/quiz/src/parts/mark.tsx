import { mark, signMark } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import type { Kind, Sign } from '@read-the-room/core'

/** The mark of a kind of moment; the words beside it say the same. */
export function Mark({ kind }: { kind: Kind }) {
  return <Picture className="mark" drawing={mark(kind)} />
}

/** The mark of a sign; the words beside it say the same. */
export function SignMark({ sign }: { sign: Sign }) {
  return <Picture className="mark" drawing={signMark(sign)} />
}
