import { View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { LogoPicture } from './logo-picture.tsx'

type Props = { kit: Kit; room: { width: number; height: number }; children: ReactNode }

/** On a slip: as high as its head, in points. */
export const slipLogo = { width: 120, height: 26 }

/** The head of a card, and the logo at its right end: it takes no height from the words. */
export function WithLogo({ kit, room, children }: Props) {
  return (
    <View style={{ flexDirection: 'row', gap: 10 }}>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
      <LogoPicture kit={kit} room={room} />
    </View>
  )
}
