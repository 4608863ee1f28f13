import { View } from '@react-pdf/renderer'
import { gap, type Look, sizes } from '../look/look.ts'
import { Copy } from './copy.tsx'
import { Kicker } from './kicker.tsx'

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
      <Copy look={look} tag="H1" size={sizes.question(look) * 1.2} leading={1.14} bold>
        {title}
      </Copy>
      {intro === undefined ? null : (
        <Copy look={look} color={look.colors.quiet}>
          {intro}
        </Copy>
      )}
    </View>
  )
}
