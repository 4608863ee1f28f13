import { View } from '@react-pdf/renderer'
import { outlinePlan } from '@read-the-room/brand'
import { storyOf } from '@read-the-room/core'
import { gap, isLarge, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Picture } from '../parts/picture.tsx'
import { Text } from '../parts/text.tsx'
import type { Voted } from './parts-of.ts'

type Props = { voted: Voted; look: Look; width: number }

/** The share of a line that the plan of a scene takes. */
const share = { usual: 0.145, large: 0.25 }

/** A scene to vote on: its number and story, and the room as one enters it, in lines alone. */
export function SceneRow({ voted: { number, scenario, room }, look, width }: Props) {
  const { colors } = look
  return (
    <Block tag="Sect" style={{ flexDirection: 'row', gap: 10 }}>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: gap(look, 0, 2) }}>
        <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
          {`${number}  ${scenario.title}`}
        </Text>
        <Text look={look} leading={gap(look, 1.13, 1.2)}>
          {storyOf(scenario)}
        </Text>
      </View>
      {room === undefined ? null : (
        <View style={{ justifyContent: 'center' }}>
          <View style={{ borderWidth: 0.8, borderColor: colors.rule, padding: 2 }}>
            <Picture
              drawing={outlinePlan(room)}
              look={{ ...look, colors: { ...colors, card: '#FFFFFF' } }}
              width={width * (isLarge(look) ? share.large : share.usual)}
              alt={scenario.plan}
            />
          </View>
        </View>
      )}
    </Block>
  )
}
