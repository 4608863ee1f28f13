import { View } from '@react-pdf/renderer'
import type { ComponentProps, ReactNode } from 'react'
import { edge } from '../geometry/edge.ts'
import { pt } from '../geometry/units.ts'
import type { Frame } from '../look/frame.ts'

/** The sides on which a ground runs to the cut and beyond it. */
type Sides = { top?: boolean; bottom?: boolean }

type Props = {
  frame: Frame
  to: Sides
  ground: string
  /** Whether the card has a colored edge, which the ground leaves alone. */
  edged?: boolean
  style?: ComponentProps<typeof View>['style']
  children: ReactNode
}

/** A part of a face on a ground that runs over the card’s right and left cut, and those named. */
export function Bleed({ frame, to, ground, edged = false, style = {}, children }: Props) {
  const left = edged && frame.over > 0 ? frame.left - pt(edge.width) : frame.left
  const place = {
    marginLeft: -left,
    marginRight: -frame.right,
    marginTop: to.top ? -frame.top : 0,
    marginBottom: to.bottom ? -frame.bottom : 0,
  }
  const beyond = {
    position: 'absolute',
    left: edged ? 0 : -frame.over,
    right: -frame.over,
    // Above it may be a name.
    top: to.top && frame.named === 0 ? -frame.over : 0,
    bottom: to.bottom ? -frame.over : 0,
    backgroundColor: ground,
  } as const
  return (
    <View style={[place, ...[style].flat()]}>
      <View style={beyond} />
      {children}
    </View>
  )
}
