import { View } from '@react-pdf/renderer'
import { outlinePlan } from '@read-the-room/brand'
import { storyOf } from '@read-the-room/core'
import { gap, isLarge, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Picture } from '../parts/picture.tsx'
import { Text } from '../parts/text.tsx'
import type { Voted } from './parts-of.ts'

type Props = {
  voted: Voted
  look: Look
  width: number
  /** Whether it has a page to itself, where the plan has the room below the words. */
  alone: boolean
}

/** The share of a line that the plan of a scene takes. */
const share = { usual: 0.145, large: 0.25, alone: 0.97 }

/** A scene to vote on: its number and story, and the room as one enters it, in lines alone. */
export function SceneRow({ voted: { number, scenario, room }, look, width, alone }: Props) {
  const { colors } = look
  const part = alone ? share.alone : isLarge(look) ? share.large : share.usual
  const words = alone ? {} : ({ flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const)
  return (
    <Block tag="Sect" style={{ flexDirection: alone ? 'column' : 'row', gap: 10 }}>
      <View style={{ ...words, gap: gap(look, 0, 2) }}>
        <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
          {`${number}  ${scenario.title}`}
        </Text>
        <Text look={look} leading={gap(look, 1.13, 1.2)}>
          {storyOf(scenario)}
        </Text>
      </View>
      {room === undefined ? null : (
        <View style={{ justifyContent: 'center', alignItems: 'center' }}>
          <View style={{ borderWidth: 0.8, borderColor: colors.rule, padding: 2 }}>
            <Picture
              drawing={outlinePlan(room)}
              look={{ ...look, colors: { ...colors, card: '#FFFFFF' } }}
              width={width * part}
              alt={scenario.plan}
            />
          </View>
        </View>
      )}
    </Block>
  )
}
