import { View } from '@react-pdf/renderer'
import { fill, type Kit } from '@read-the-room/core'
import { moves } from '../faces/conflict.tsx'
import { gap, isLarge, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { WritingLines } from '../parts/form-parts.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

/** The head of a part of the sheet, over a line in ink. */
export function PartHead({ look, children }: { look: Look; children: string }) {
  const style = {
    borderTopWidth: 1.4,
    borderTopColor: look.colors.ink,
    paddingTop: gap(look, 2, 4),
  }
  return (
    <View style={style}>
      <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
        {children}
      </Text>
    </View>
  )
}

/** The five moves, each with a sentence to borrow. */
export function MovesPart({ kit, look }: Props) {
  const { moves: made } = kit.conflict
  return (
    <Block tag="Sect" style={{ ...column(look), flexGrow: 1.25 }}>
      <PartHead look={look}>{made.heading}</PartHead>
      {moves.map((move, index) => (
        <View key={move} style={{ flexDirection: 'row', gap: 6 }}>
          <View style={{ width: look.size * 1.1 }}>
            <Text
              look={look}
              color={look.colors.mixed}
              size={sizes.headline(look)}
              leading={1.1}
              bold
            >
              {String(index + 1)}
            </Text>
          </View>
          <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
            <Text look={look} tag="H3" leading={1.15} bold>
              {made[move].title}
            </Text>
            <Text look={look} size={sizes.small(look)} leading={1.13}>
              {fill(kit.cards.quote, { text: made[move].say[0] ?? '' })}
            </Text>
          </View>
        </View>
      ))}
    </Block>
  )
}

/** One plan to write: if this happens, then I do that. */
export function PlanPart({ kit, look }: Props) {
  const { plans } = kit.forms
  const height = lineHeight(look)
  return (
    <Block tag="Sect" style={column(look)}>
      <PartHead look={look}>{plans.title}</PartHead>
      {[plans.if, plans.do].map((label) => (
        <Block key={label} tag="Sect">
          <View style={{ flexDirection: 'row', alignItems: 'flex-end', gap: 6 }}>
            <Text look={look} tag="H3" leading={1.1} bold>
              {label}
            </Text>
            <View style={{ flexGrow: 1 }}>
              <WritingLines look={look} count={1} height={height} />
            </View>
          </View>
          <WritingLines look={look} count={1} height={height} grow />
        </Block>
      ))}
      {[plans.date, plans.buddy].map((label) => (
        <Block key={label} tag="Sect">
          <Text look={look} tag="H3" leading={1.1} bold>
            {label}
          </Text>
          <WritingLines look={look} count={1} height={height} />
        </Block>
      ))}
    </Block>
  )
}

/** From one line to write on to the next, in points: 7 mm where it is tight. */
export function lineHeight(look: Look): number {
  return gap(look, 20, 23)
}

/** Two lines to open with, to write and to say. */
export function LinePart({ kit, look }: Props) {
  const { line } = kit.activities.activities
  return (
    <Block tag="Sect" style={column(look)}>
      <PartHead look={look}>{line?.title ?? ''}</PartHead>
      <WritingLines look={look} count={isLarge(look) ? 10 : 3} height={lineHeight(look)} grow />
    </Block>
  )
}

function column(look: Look) {
  return {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    justifyContent: 'space-between',
    gap: gap(look, 1, 4),
  } as const
}
