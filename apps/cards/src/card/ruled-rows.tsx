import type { Mode } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Text } from '../parts/text.tsx'

type Props = { look: Look; paint: Mode; children: string[] }

/** Lines one below the other, each under a fine rule in the color of its mode. */
export function RuledRows({ look, paint, children }: Props) {
  const row = {
    flexGrow: 1,
    justifyContent: 'center',
    borderTopWidth: 0.6,
    borderTopColor: look.colors[paint],
    paddingVertical: gap(look, 1, 2.5),
  } as const
  return (
    <Block tag="L" style={{ flexGrow: 1 }}>
      {children.map((text) => (
        <Block key={text} tag="LI" style={row}>
          <Block tag="LBody">
            <Text look={look} leading={1.16}>
              {text}
            </Text>
          </Block>
        </Block>
      ))}
    </Block>
  )
}
