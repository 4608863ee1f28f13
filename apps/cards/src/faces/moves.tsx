import { View } from '@react-pdf/renderer'
import { fill, type Kit } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Item, List } from '../parts/item.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Text } from '../parts/text.tsx'
import { moves, ranks } from './conflict.tsx'
import { Findings } from './findings.tsx'

type Props = { kit: Kit; look: Look }

/** Each move with how to make it and all its lines, and how to say no and goodbye. */
export function MovesPage({ kit, look }: Props) {
  const { conflict } = kit
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 11) }}>
      <PageHead
        look={look}
        kicker={conflict.title}
        title={conflict.moves.heading}
        intro={conflict.summary}
      />
      {moves.map((move, index) => {
        const { title, do: how, say } = conflict.moves[move]
        return (
          <Part key={move} look={look} title={`${index + 1}  ${title}`} text={how}>
            <Lines {...{ kit, look }}>{say}</Lines>
          </Part>
        )
      })}
      <Part look={look} title={conflict.leave.heading} text={conflict.leave.text} quiet>
        <Lines {...{ kit, look }}>{conflict.leave.say}</Lines>
      </Part>
    </View>
  )
}

/** What comes before all moves, what power changes, and what is known. */
export function MovesGround({ kit, look }: Props) {
  const { order, power, evidence, title } = kit.conflict
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 11) }}>
      <PageHead look={look} kicker={title} title={order.heading} />
      {ranks.map((rank, index) => (
        <Part key={rank} look={look} title={`${index + 1}  ${order[rank].title}`} quiet>
          <Text look={look}>{order[rank].text}</Text>
        </Part>
      ))}
      <Part look={look} title={power.heading} text={power.text} quiet>
        <List look={look}>
          {[power.senior, power.junior, power.crossed].map((text) => (
            <Item key={text} icon="dot" paint="quiet" look={look}>
              {text}
            </Item>
          ))}
        </List>
      </Part>
      <Block tag="Sect" style={{ gap: gap(look, 3, 6) }}>
        <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
          {kit.sponsor.known.heading}
        </Text>
        <Findings {...{ kit, look }} findings={evidence} />
      </Block>
    </View>
  )
}

type PartProps = {
  look: Look
  title: string
  text?: string
  /** In ink; the moves for mixed moments stand in their color. */
  quiet?: boolean
  children: ReactNode
}

/** A row: what it is at the left, what to say or know at the right. */
function Part({ look, title, text, quiet = false, children }: PartProps) {
  const { rule, ink, mixed } = look.colors
  const half = { flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: gap(look, 1, 3) }
  const style = {
    flexDirection: 'row',
    gap: look.size * 1.8,
    borderTopWidth: 0.6,
    borderTopColor: rule,
    paddingTop: gap(look, 3, 8),
  } as const
  return (
    <Block tag="Sect" style={style}>
      <View style={half}>
        <Text look={look} tag="H2" leading={1.2} color={quiet ? ink : mixed} bold>
          {title}
        </Text>
        {text === undefined ? null : <Text look={look}>{text}</Text>}
      </View>
      <View style={half}>{children}</View>
    </Block>
  )
}

function Lines({ kit, look, children }: Props & { children: string[] }) {
  return (
    <List look={look}>
      {children.map((text) => (
        <Item key={text} icon="say" paint="ink" look={look} alt={kit.cards.sayAloud}>
          {fill(kit.cards.quote, { text })}
        </Item>
      ))}
    </List>
  )
}
