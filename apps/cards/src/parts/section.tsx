import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from './block.tsx'
import { Item, List } from './item.tsx'
import { Text } from './text.tsx'

type SectionProps = { look: Look; heading: string; children: ReactNode }

/** A part of a page under a head of its own, set off by a rule. */
export function Section({ look, heading, children }: SectionProps) {
  const style = {
    borderTopWidth: 1.2,
    borderTopColor: look.colors.rule,
    paddingTop: gap(look, 3, 6),
    gap: gap(look, 1, 4),
  }
  return (
    <Block tag="Sect" style={style}>
      <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
        {heading}
      </Text>
      {children}
    </Block>
  )
}

/** What a page says under a head: one point below the other. */
export function Points({
  look,
  heading,
  points,
}: {
  look: Look
  heading: string
  points: string[]
}) {
  return (
    <Section look={look} heading={heading}>
      <List look={look}>
        {points.map((point) => (
          <Item key={point} icon="dot" paint="quiet" look={look}>
            {point}
          </Item>
        ))}
      </List>
    </Section>
  )
}

/** Parts of a page side by side, all of the same width. */
export function Columns({ look, children }: { look: Look; children: ReactNode[] }) {
  return (
    <View style={{ flexDirection: 'row', gap: look.size * 1.8 }}>
      {children.map((child, index) => (
        <View key={String(index)} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          {child}
        </View>
      ))}
    </View>
  )
}
