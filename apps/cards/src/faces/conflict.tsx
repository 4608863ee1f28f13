import { View } from '@react-pdf/renderer'
import type { Paint } from '@read-the-room/brand'
import { type Conflict, fill, type Kit } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Head } from '../parts/head.tsx'
import { Item, List } from '../parts/item.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

export const ranks = ['rules', 'host', 'person', 'goal'] as const
export const moves = ['open', 'notice', 'ask', 'park', 'follow'] as const

/** What comes first when signs conflict, and the five moves with a sentence each. */
export function ConflictFront({ kit, look }: Props) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 9) }}>
      <Head look={look}>{kit.conflict.title}</Head>
      <View style={{ flexDirection: 'row', gap: 16, flexGrow: 1 }}>
        <Ranks {...{ kit, look }} />
        <ConflictLines {...{ kit, look }} />
      </View>
    </View>
  )
}

/** What comes first, by itself where words are long. */
export function ConflictOrder({ kit, look }: Props) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 9) }}>
      <Head look={look}>{kit.conflict.title}</Head>
      <Ranks {...{ kit, look }} />
    </View>
  )
}

function Ranks({ kit, look }: Props) {
  const { conflict } = kit
  return (
    <Column>
      <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
        {conflict.order.heading}
      </Text>
      {ranks.map((rank, index) => (
        <Rank key={rank} {...{ conflict, rank, look }} number={index + 1} />
      ))}
    </Column>
  )
}

/** The five moves with a sentence each. */
export function ConflictLines({ kit, look }: Props) {
  return (
    <Column>
      <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
        {kit.conflict.moves.heading}
      </Text>
      {moves.map((move, index) => (
        <Move key={move} {...{ kit, move, look }} number={index + 1} />
      ))}
    </Column>
  )
}

/** How each move is made; saying no; and power. */
export function ConflictBack({ kit, look }: Props) {
  return (
    <View style={{ flexDirection: 'row', gap: 16, flexGrow: 1 }}>
      <ConflictMoves {...{ kit, look }} />
      <ConflictPower {...{ kit, look }} />
    </View>
  )
}

/** How each move is made. */
export function ConflictMoves({ kit, look }: Props) {
  const made = kit.conflict.moves
  return (
    <Column>
      {moves.map((move) => (
        <Section key={move} look={look} head={made[move].title}>
          {made[move].do}
        </Section>
      ))}
    </Column>
  )
}

/** Saying no, and power. */
export function ConflictPower({ kit, look }: Props) {
  const { leave, power } = kit.conflict
  const [first = ''] = leave.say
  return (
    <Column>
      <Section look={look} head={leave.heading}>
        {leave.text}
      </Section>
      <List look={look}>
        <Item icon="say" paint="ink" look={look} alt={kit.cards.sayAloud}>
          {fill(kit.cards.quote, { text: first })}
        </Item>
      </List>
      <Section look={look} head={power.heading}>
        {power.text}
      </Section>
      <Text look={look}>{power.senior}</Text>
      <Text look={look}>{power.junior}</Text>
      <Text look={look}>{power.crossed}</Text>
    </Column>
  )
}

function Column({ children }: { children: ReactNode }) {
  const style = {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    justifyContent: 'space-between',
  } as const
  return <View style={style}>{children}</View>
}

function Section({ look, head, children }: { look: Look; head: string; children: string }) {
  return (
    <Block tag="Sect">
      <Text look={look} tag="H2" leading={1.15} bold>
        {head}
      </Text>
      <Text look={look}>{children}</Text>
    </Block>
  )
}

type RankProps = { conflict: Conflict; rank: (typeof ranks)[number]; number: number; look: Look }

function Rank({ conflict, rank, number, look }: RankProps) {
  const { title, text } = conflict.order[rank]
  return (
    <Numbered {...{ look, number, title }} paint="ink">
      {text}
    </Numbered>
  )
}

type MoveProps = Props & { move: (typeof moves)[number]; number: number }

function Move({ kit, move, number, look }: MoveProps) {
  const { title, say } = kit.conflict.moves[move]
  const [first = ''] = say
  return (
    <Numbered {...{ look, number, title }} paint="mixed">
      {fill(kit.cards.quote, { text: first })}
    </Numbered>
  )
}

type NumberedProps = { look: Look; number: number; title: string; paint: Paint; children: string }

/** A step with its number, large, in the margin. */
function Numbered({ look, number, title, paint, children }: NumberedProps) {
  const { size } = look
  return (
    <Block tag="Sect" style={{ flexDirection: 'row', gap: size * 0.5 }}>
      <View style={{ width: size * 1.2 }}>
        <Text look={look} size={size * 1.8} color={look.colors[paint]} leading={1} bold>
          {String(number)}
        </Text>
      </View>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Text look={look} tag="H3" leading={1.15} bold>
          {title}
        </Text>
        <Text look={look} leading={1.2}>
          {children}
        </Text>
      </View>
    </Block>
  )
}
