import { Text as PdfText, View } from '@react-pdf/renderer'
import type { Paint } from '@read-the-room/brand'
import { edge } from '../geometry/edge.ts'
import { pt } from '../geometry/units.ts'
import { familyOf } from '../look/fonts.ts'
import { backOf, type Frame } from '../look/frame.ts'
import { isLarge, type Look } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

/** How the edge of a set looks, and what it says. */
export type EdgeStyle = {
  paint: Paint
  /** Marks of the other mode below it: square tabs, as on an index. */
  tabs?: Paint
  /** Dark words on a light edge. */
  light?: boolean
  /** The set’s name, turned. */
  label: string
}

type Props = EdgeStyle & { number: string | undefined; look: Look; frame: Frame }

const width = pt(edge.width)

/** Size of the words on an edge, in points. */
const size = 10.5

/** The colored edge of a card: its number on top, the set’s name turned. It tells no answer. */
export function Edge({ paint, tabs, light = false, label, number, look, frame: face }: Props) {
  if (face.over === 0) return null
  // It runs past a name, up to the cut.
  const frame = backOf(face)
  const { outline, colors } = look
  const ink = outline || light ? colors.ink : colors.card
  const height = frame.height + frame.top + frame.bottom
  const top = number === undefined ? pt(4) : pt(9)
  const strip = {
    position: 'absolute',
    left: -frame.left - frame.over,
    top: -frame.top - frame.over,
    width: width + frame.over,
    height: height + 2 * frame.over,
    ...(outline
      ? { borderRightWidth: 0.7, borderRightStyle: 'dashed' as const, borderRightColor: colors.ink }
      : { backgroundColor: colors[paint] }),
  } as const
  return (
    <>
      <View style={strip} />
      {tabs === undefined ? null : <Tabs paint={tabs} {...{ look, frame, height }} />}
      {number === undefined ? null : <EdgeNumber {...{ look, frame, ink }}>{number}</EdgeNumber>}
      {label === '' ? null : (
        <Turned {...{ label, ink, frame }} top={top - frame.top} length={height - top - pt(4)} />
      )}
    </>
  )
}

/** On top of the edge; in large print, for which an edge is too narrow, at the other end of the card. */
function EdgeNumber({ look, frame, ink, children }: NumberProps) {
  if (isLarge(look)) {
    return (
      <View style={{ position: 'absolute', right: 0, top: 0 }}>
        <Text look={look} size={look.floor} leading={1.15} bold>
          {children}
        </Text>
      </View>
    )
  }
  return (
    <View style={numberPlace(frame)}>
      <PdfText style={{ ...wordStyle(children, ink), textAlign: 'center' }}>{children}</PdfText>
    </View>
  )
}

type NumberProps = { look: Look; frame: Frame; ink: string; children: string }

/** Clear of the cut where it has two digits, and above the small letters of the name. */
function numberPlace({ left, top }: Frame) {
  return { position: 'absolute', left: 5 - left, top: pt(3) - top, width: width - 5 } as const
}

type TurnedProps = { label: string; ink: string; frame: Frame; top: number; length: number }

/** A line that reads from the top of the card down. */
function Turned({ label, ink, frame, top, length }: TurnedProps) {
  // Turned around its middle, a line that is as long as the edge lies in the edge.
  const style = {
    position: 'absolute',
    left: -frame.left + width / 2 - length / 2,
    top: top + length / 2 - width / 2,
    width: length,
    height: width,
    justifyContent: 'center',
    // Centered by their small letters, and clear of the cut down to the foot of a g.
    paddingBottom: 5,
    transform: 'rotate(90deg)',
  } as const
  return (
    <View style={style}>
      <PdfText style={wordStyle(label, ink)}>{label}</PdfText>
    </View>
  )
}

function wordStyle(text: string, color: string) {
  return { fontFamily: familyOf(text), fontSize: size, fontWeight: 700, lineHeight: 1.1, color }
}

type TabsProps = { paint: Paint; look: Look; frame: Frame; height: number }

/** The lower half of an edge: round tabs in the other mode’s color. */
function Tabs({ paint, look, frame, height }: TabsProps) {
  const { outline, colors } = look
  const half = height / 2
  const ground = {
    position: 'absolute',
    left: -frame.left - frame.over,
    top: half - frame.top,
    width: width + frame.over - (outline ? 0.7 : 0),
    height: half + frame.over,
    backgroundColor: colors.card,
  } as const
  const count = 6
  const tab = {
    width: width + frame.over - pt(1.6),
    height: (half - pt(2)) / count - pt(1.6),
    borderRadius: pt(1.6),
    ...(outline
      ? { borderWidth: 0.8, borderColor: colors.ink, borderStyle: 'dashed' as const }
      : { backgroundColor: colors[paint] }),
  }
  const column = {
    position: 'absolute',
    left: -frame.left - frame.over,
    top: half - frame.top,
    height: half - pt(2),
    justifyContent: 'space-evenly',
  } as const
  return (
    <>
      <View style={ground} />
      <View style={column}>
        {Array.from({ length: count }, (_tab, index) => (
          <View key={String(index)} style={tab} />
        ))}
      </View>
    </>
  )
}
