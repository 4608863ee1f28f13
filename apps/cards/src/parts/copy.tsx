import { Text } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { family } from '../fonts.ts'

type Props = {
  size: number
  colour: string
  bold?: boolean
  /** Line height as a multiple of the size. */
  leading?: number
  /** Takes the room that is left in a row. */
  grow?: boolean
  children: ReactNode
}

/** A text. Its line height is set on each one: react-pdf hands it down as a length. */
export function Copy({
  size,
  colour,
  bold = false,
  leading = 1.25,
  grow = false,
  children,
}: Props) {
  const style = {
    fontFamily: family,
    fontSize: size,
    fontWeight: bold ? 700 : 400,
    lineHeight: leading,
    color: colour,
    ...(grow ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 } : {}),
  }
  return <Text style={style}>{children}</Text>
}
