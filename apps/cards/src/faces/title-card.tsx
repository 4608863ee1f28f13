import { View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import { Bleed } from '../card/bleed.tsx'
import { outlined } from '../card/outlined.ts'
import { titleArt } from '../card/title-art.ts'
import { headSize } from '../look/fitting-size.ts'
import type { Frame } from '../look/frame.ts'
import { gap, type Look, sizes } from '../look/look.ts'
import { Picture } from '../parts/picture.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look; frame: Frame }

/** The least room around the words, in points. */
const least = 18

/** The first card of the deck: a room at night with its moments marked, and what the deck is called. */
export function TitleCard({ kit, look, frame }: Props) {
  const night = { ...look, colors: look.night }
  const [left, right] = [Math.max(frame.left, least), Math.max(frame.right, least)]
  const style = {
    flexGrow: 1,
    paddingLeft: left,
    paddingRight: right,
    paddingBottom: Math.max(frame.bottom, least),
    justifyContent: 'flex-end',
    gap: 8,
  } as const
  // A long subtitle takes its room from the picture.
  const whole = frame.width + frame.left + frame.right
  const width = whole * gap(look, 0.8, 1)
  const size = headSize(
    kit.site.title,
    whole - left - right - 1,
    sizes.name(look) * 1.6,
    look.floor,
  )
  return (
    <Bleed frame={frame} to={{ top: true, bottom: true }} ground={look.night.paper} style={style}>
      <View
        style={{
          marginLeft: -left,
          marginRight: -right,
          flexGrow: 1,
          justifyContent: 'center',
          alignItems: 'flex-end',
        }}
      >
        <Picture
          drawing={look.outline ? outlined(titleArt) : titleArt}
          look={night}
          width={width}
        />
      </View>
      <Text look={night} tag="H1" size={size} leading={1.02} bold>
        {kit.site.title}
      </Text>
      <Text look={night} size={look.floor} color={look.night.quiet} leading={1.25}>
        {kit.deck.subtitle}
      </Text>
    </Bleed>
  )
}
