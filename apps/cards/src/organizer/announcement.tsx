import { View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { WritingLines } from '../parts/form-parts.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Section } from '../parts/section.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

/** Two texts to copy: the invitation, and the entry in a calendar. */
export function Announcement({ kit, look }: Props) {
  const { title, intro, invitation, calendar } = kit.organizer.announcement
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 6, 18) }}>
      <PageHead look={look} kicker={kit.site.title} title={title} intro={intro} />
      {[invitation, calendar].map(({ heading, points }) => (
        <Section key={heading} look={look} heading={heading}>
          <View style={{ gap: gap(look, 2, 8) }}>
            {points.map((point) => (
              <Text key={point} look={look}>
                {point}
              </Text>
            ))}
          </View>
        </Section>
      ))}
    </View>
  )
}

/** How much larger than on a page everything is: a door is read while walking up to it. */
const larger = 1.9

/** For the door: what it is, that one may come in, and what is written in by hand. */
export function DoorSign({ kit, look: page }: Props) {
  const look = { ...page, size: page.size * larger }
  const { text, points, fields } = kit.organizer.announcement.door
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 6, 14) }}>
      <View style={{ gap: gap(look, 6, 14) }}>
        <Text look={look} tag="H1" size={look.size * 2} leading={1.1} bold>
          {kit.site.title}
        </Text>
        <Text look={look} size={look.size * 1.2}>
          {text}
        </Text>
      </View>
      <View style={{ gap: gap(look, 4, 10) }}>
        {points.map((point) => (
          <Text key={point} look={look} bold>
            {point}
          </Text>
        ))}
      </View>
      <View style={{ flexDirection: 'row', gap: 24 }}>
        {fields.map((field) => (
          <Block key={field} tag="Sect" style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
            <Text look={look}>{field}</Text>
            <WritingLines look={look} count={2} />
          </Block>
        ))}
      </View>
    </View>
  )
}
