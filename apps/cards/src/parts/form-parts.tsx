import { Circle, Svg, View } from '@react-pdf/renderer'
import { familyOf } from '../look/fonts.ts'
import { gap, type Look } from '../look/look.ts'
import { measureWords } from '../text/measure-words.ts'
import { Block } from './block.tsx'
import { Text } from './text.tsx'

/** Room to write by hand: 8 mm a line. */
export function WritingLines({ look, count }: { look: Look; count: number }) {
  const line = { height: 22, borderBottomWidth: 0.7, borderBottomColor: look.colors.quiet }
  return (
    <View>
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

type ScaleProps = { look: Look; steps: string[]; children: string }

/** A statement to mark on a scale: one ring a step, the steps named above them. */
export function Statement({ look, steps, children }: ScaleProps) {
  // A rule under each leads the eye from the words to the rings. Where these leave too little room
  // for the longest word, they go below.
  const row = {
    flexDirection: 'row',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: 10,
    alignItems: 'center',
    borderBottomWidth: 0.6,
    borderBottomColor: look.colors.rule,
    paddingBottom: gap(look, 1, 4),
  } as const
  return (
    <View style={row}>
      <View style={{ flexGrow: 1, flexBasis: 0, minWidth: widest(children, look.size) }}>
        <Text look={look}>{children}</Text>
      </View>
      <View style={{ flexDirection: 'row' }}>
        {steps.map((step) => (
          <View key={step} style={{ width: stepWidth(look, steps), alignItems: 'center' }}>
            <Ring look={look} />
          </View>
        ))}
      </View>
    </View>
  )
}

/** The names of a scale's steps over their rings. */
export function ScaleHead({ look, steps }: { look: Look; steps: string[] }) {
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'flex-end' }}>
      {steps.map((step) => (
        <View key={step} style={{ width: stepWidth(look, steps), paddingHorizontal: 1 }}>
          <Text look={look} size={look.floor} leading={1.1} align="center">
            {step}
          </Text>
        </View>
      ))}
    </View>
  )
}

/** As wide as the longest word over it. */
function stepWidth({ floor, size }: Look, steps: string[]): number {
  return Math.max(size * 4.4, ...steps.map((step) => widest(step, floor) + 4))
}

/** The width of a text's longest word. */
function widest(text: string, size: number): number {
  const words = measureWords(text, size, 400, familyOf(text))
  return Math.max(...words.map(({ width }) => width))
}

function Ring({ look }: { look: Look }) {
  const side = look.size * 1.2
  return (
    <Svg viewBox="0 0 12 12" width={side} height={side} style={{ width: side, height: side }}>
      <Circle cx={6} cy={6} r={5} fill="none" stroke={look.colors.ink} strokeWidth={0.8} />
    </Svg>
  )
}
