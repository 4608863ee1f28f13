import { View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import { type Look, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

/** The dashed line along which the foot of the sheet is torn off. */
export function TearLine({ kit, look }: { kit: Kit; look: Look }) {
  const dash = {
    flexGrow: 1,
    borderTopWidth: 1,
    borderStyle: 'dashed',
    borderColor: look.colors.ink,
  } as const
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: 6 }}>
      <View style={dash} />
      <Text look={look} size={sizes.small(look)} color={look.colors.quiet} leading={1.1}>
        {kit.cards.lean.tear}
      </Text>
      <View style={dash} />
    </View>
  )
}
