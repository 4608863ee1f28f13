import type { Kit } from '@read-the-room/core'
import { type Look, sizes } from '../look/look.ts'
import { Text } from './text.tsx'

/** Where the quiz and the cards are, on what people take home: whom to ask, unless a code says it. */
export function FindLine({ kit, look }: { kit: Kit; look: Look }) {
  if (kit.quizAddress !== undefined) return null
  return (
    <Text look={look} size={sizes.small(look)} color={look.colors.quiet} leading={1.15}>
      {kit.cards.find}
    </Text>
  )
}
