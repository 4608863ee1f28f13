import { View } from '@react-pdf/renderer'
import { fill, type Kit } from '@read-the-room/core'
import { KindLine } from '../card/kind-line.tsx'
import { gap, type Look } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Item, List } from '../parts/item.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

const kinds = ['networking', 'mixed', 'socializing'] as const

/** For whoever invites: three invitations that say what they are, and how to open such an event. */
export function Host({ kit, look: form }: Props) {
  const { host } = kit.conflict
  // There is little on this page: it is read at arm's length, not filled in.
  const look = { ...form, size: Math.max(form.size, Math.min(form.size * 1.75, 20)) }
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 8, 18) }}>
      <PageHead look={look} title={host.heading} intro={host.text} />
      {kinds.map((kind) => (
        <Block key={kind} tag="Sect" style={partStyle(look)}>
          <KindLine kind={kind} tag="H2" label={labelOf(kit, kind)} look={look} />
          <Text look={look}>{fill(kit.cards.quote, { text: host.examples[kind] })}</Text>
        </Block>
      ))}
      <View style={partStyle(look)}>
        <List look={look}>
          {host.say.map((text) => (
            <Item key={text} icon="say" paint="ink" look={look} alt={kit.cards.sayAloud}>
              {fill(kit.cards.quote, { text })}
            </Item>
          ))}
        </List>
      </View>
    </View>
  )
}

function labelOf({ moments }: Kit, kind: (typeof kinds)[number]): string {
  return kind === 'mixed' ? moments.kinds.mixed.label : moments.signs[kind]
}

function partStyle(look: Look) {
  return {
    borderTopWidth: 1.2,
    borderTopColor: look.colors.rule,
    paddingTop: gap(look, 4, 8),
    gap: gap(look, 2, 6),
  }
}
