import { View } from '@react-pdf/renderer'
import { type Kit, kinds } from '@read-the-room/core'
import { KindMark } from '../card/kind-mark.tsx'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Text } from '../parts/text.tsx'
import { inRows, perRow } from './per-row.ts'

/** The rule in a row, or two: each kind of moment with its mark, and when it is one. */
export function Legend({ kit, look, width }: { kit: Kit; look: Look; width: number }) {
  const { rule, shade } = look.colors
  const mark = look.size * 1.7
  const texts = kinds.map((kind) => kit.moments.kinds[kind].label)
  const cells = { texts, size: look.size, weight: 700, width: width - 2 * side, beside: mark + 13 }
  const rows = inRows(kinds, perRow(cells, [4, 2]))
  const style = {
    gap: gap(look, 3, 6),
    paddingVertical: gap(look, 3, 6),
    paddingHorizontal: side,
    ...(look.outline ? { borderWidth: 0.8, borderColor: rule } : { backgroundColor: shade }),
  } as const
  return (
    <View style={style}>
      {rows.map((row) => (
        <View key={row.join(' ')} style={{ flexDirection: 'row', gap: 8 }}>
          {row.map((kind) => (
            <Block key={kind} tag="Sect" style={{ ...cell, flexDirection: 'row', gap: 5 }}>
              <KindMark kind={kind} look={look} width={mark} />
              <View style={cell}>
                <Text look={look} tag="H3" color={look.colors[kind]} leading={1.12} bold>
                  {kit.moments.kinds[kind].label}
                </Text>
                <Text look={look} size={sizes.small(look)} leading={1.12}>
                  {kit.moments.kinds[kind].short}
                </Text>
              </View>
            </Block>
          ))}
        </View>
      ))}
    </View>
  )
}

const cell = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const
const side = 7
