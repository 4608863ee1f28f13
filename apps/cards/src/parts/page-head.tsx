import { View } from '@react-pdf/renderer'
import { gap, type Look, sizes } from '../look/look.ts'
import { Kicker } from './kicker.tsx'
import { Text } from './text.tsx'

type Props = { look: Look; title: string; intro?: string; kicker?: string; aside?: string }

/** The head of a whole page: what it is, and what to do with it. */
export function PageHead({ look, title, intro, kicker, aside }: Props) {
  return (
    <View style={{ gap: gap(look, 2, 4) }}>
      {kicker === undefined ? null : (
        <Kicker look={look} {...(aside === undefined ? {} : { aside })}>
          {kicker}
        </Kicker>
      )}
      <Text look={look} tag="H1" size={sizes.question(look) * 1.2} leading={1.14} bold>
        {title}
      </Text>
      {intro === undefined ? null : (
        <Text look={look} color={look.colors.quiet}>
          {intro}
        </Text>
      )}
    </View>
  )
}
