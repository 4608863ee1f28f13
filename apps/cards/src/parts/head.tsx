import { View } from '@react-pdf/renderer'
import { gap, type Look, sizes } from '../look/look.ts'
import { Kicker } from './kicker.tsx'
import { Text } from './text.tsx'

type Props = { look: Look; kicker?: string; aside?: string; children: string }

/** The head of a face, under its quiet line. */
export function Head({ look, kicker, aside, children }: Props) {
  return (
    <View style={{ gap: gap(look, 0, 3) }}>
      {kicker === undefined ? null : (
        <Kicker look={look} {...(aside === undefined ? {} : { aside })}>
          {kicker}
        </Kicker>
      )}
      <Text look={look} tag="H1" size={sizes.question(look)} leading={1.14} bold>
        {children}
      </Text>
    </View>
  )
}
