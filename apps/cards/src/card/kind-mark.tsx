import type { Paint } from '@read-the-room/brand'
import { mark, signMark } from '@read-the-room/brand'
import type { Kind, Sign } from '@read-the-room/core'
import type { Look } from '../look/look.ts'
import { Picture } from '../parts/picture.tsx'
import { outlined } from './outlined.ts'

type Props = {
  kind: Kind
  look: Look
  /** In points. */
  width: number
  /** On a colored ground: white. */
  paint?: Paint
  alt?: string | undefined
}

/** The mark of a kind of moment; an outline where ink is saved. */
export function KindMark({ kind, look, width, paint = kind, alt }: Props) {
  const drawn = mark(kind, paint)
  const drawing = look.outline ? outlined(drawn) : drawn
  return <Picture drawing={drawing} look={look} width={width} alt={alt} />
}

type SignProps = { sign: Sign; look: Look; width: number; alt?: string | undefined }

/** The mark of a sign; an outline where ink is saved. */
export function SignPicture({ sign, look, width, alt }: SignProps) {
  const drawn = signMark(sign)
  const drawing = look.outline ? outlined(drawn) : drawn
  return <Picture drawing={drawing} look={look} width={width} alt={alt} />
}
