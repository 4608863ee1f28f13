import { View } from '@react-pdf/renderer'
import { gap, type Look } from '../look/look.ts'
import { Block } from './block.tsx'
import { Text } from './text.tsx'

type LinesProps = {
  look: Look
  count: number
  height?: number
  /** Takes the room that is there, shared by its lines. */
  grow?: boolean
}

/** Room to write by hand: 8 mm a line, unless told. */
export function WritingLines({ look, count, height = 22, grow = false }: LinesProps) {
  const share = grow ? { flexGrow: 1 } : {}
  const line = {
    ...share,
    minHeight: height,
    borderBottomWidth: 0.7,
    borderBottomColor: look.colors.quiet,
  }
  return (
    <View style={share}>
      {Array.from({ length: count }, (_line, index) => (
        <View key={String(index)} style={line} />
      ))}
    </View>
  )
}

type ChoiceProps = { look: Look; children: string; letter?: string }

/** Something to tick. */
export function Choice({ look, children, letter }: ChoiceProps) {
  return (
    <Block tag="LI" style={{ flexDirection: 'row', gap: 6 }}>
      <View style={{ paddingTop: look.size * 0.12 }}>
        <TickBox look={look} />
      </View>
      {letter === undefined ? null : (
        <Block tag="Lbl">
          <Text look={look} bold>
            {letter}
          </Text>
        </Block>
      )}
      <Block tag="LBody" style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Text look={look}>{children}</Text>
      </Block>
    </Block>
  )
}

/** A box to tick, as wide as a capital letter is high. */
export function TickBox({ look }: { look: Look }) {
  const side = look.size
  return (
    <View style={{ width: side, height: side, borderWidth: 0.9, borderColor: look.colors.ink }} />
  )
}

/** Choices one below the other. */
export function Choices({ look, children }: { look: Look; children: string[] }) {
  return (
    <Block tag="L" style={{ gap: gap(look, 2, 5) }}>
      {children.map((choice, index) => (
        <Choice key={String(index)} look={look}>
          {choice}
        </Choice>
      ))}
    </Block>
  )
}
