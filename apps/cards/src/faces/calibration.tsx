import { Line, Svg, View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { pt } from '../geometry/units.ts'
import { gap, type Look } from '../look/look.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

/** Side of the field that holds grid, numbers and cross, in millimetres. */
const side = 60

/** A grid of half millimetres around the middle of the sheet, with numbers, and a ruler of 100 mm. */
export function CalibrationFront({ kit, look }: Props) {
  const { calibration, titles } = kit.cards
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between' }}>
      <View style={{ gap: gap(look, 4, 8) }}>
        <PageHead look={look} title={titles.calibration} kicker={calibration.front} />
        <Text look={look}>{calibration.intro}</Text>
        <Text look={look}>{calibration.read}</Text>
        <Text look={look}>{calibration.enter}</Text>
      </View>
      <Field beside={<Numbers look={look} />}>
        <Grid look={look} />
      </Field>
      <View style={{ gap: gap(look, 4, 8) }}>
        <Text look={look}>{calibration.ruler}</Text>
        <Ruler look={look} />
      </View>
    </View>
  )
}

/** A line every half millimetre up to 10 mm either way: longer at each one, longest at each five. */
function Grid({ look }: { look: Look }) {
  const steps = Array.from({ length: 41 }, (_step, index) => index - 20)
  return steps.flatMap((step) => {
    const at = side / 2 + step / 2
    const reach = step % 10 === 0 ? 14 : step % 2 === 0 ? 11.5 : 10
    const [from, to] = [side / 2 - reach, side / 2 + reach]
    const stroke = { stroke: look.colors.ink, strokeWidth: step % 10 === 0 ? 0.14 : 0.06 }
    return [
      <Line key={`x${step}`} x1={at} x2={at} y1={from} y2={to} {...stroke} />,
      <Line key={`y${step}`} y1={at} y2={at} x1={from} x2={to} {...stroke} />,
    ]
  })
}

/** The number of each fifth millimetre: in turn above and below, left and right, so that none touch. */
function Numbers({ look }: { look: Look }) {
  const box = { width: 12, height: 5 }
  return [-10, -5, 0, 5, 10].flatMap((number) => {
    const near = number % 10 === 0 ? side / 2 - 17.5 : side / 2 + 17.5
    const at = side / 2 + number
    const text = number === 0 ? '0' : `${number > 0 ? '+' : '\u2212'}${Math.abs(number)}`
    return [[at, near] as const, [near, at] as const].map(([x, y]) => (
      <View
        key={`${x} ${y}`}
        style={{
          position: 'absolute',
          left: pt(x - box.width / 2),
          top: pt(y - box.height / 2),
          width: pt(box.width),
        }}
      >
        <Text look={look} size={10} align="center">
          {text}
        </Text>
      </View>
    ))
  })
}

/** A cross that should lie behind the middle of the grid. */
export function CalibrationBack({ kit, look }: Props) {
  const stroke = { stroke: look.colors.ink, strokeWidth: 0.2 }
  const middle = side / 2
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', alignItems: 'center' }}>
      <Text look={look}>{kit.cards.calibration.back}</Text>
      <Field>
        <Line x1={middle} x2={middle} y1={middle - 25} y2={middle + 25} {...stroke} />
        <Line y1={middle} y2={middle} x1={middle - 25} x2={middle + 25} {...stroke} />
      </Field>
      <Text look={look}>{kit.cards.calibration.back}</Text>
    </View>
  )
}

/** A field in the middle of the sheet, measured in millimetres, and what stands beside its drawing. */
function Field({ children, beside }: { children: ReactNode; beside?: ReactNode }) {
  const width = pt(side)
  return (
    <View
      style={{
        position: 'absolute',
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        alignItems: 'center',
        justifyContent: 'center',
      }}
    >
      <View style={{ width, height: width }}>
        <Svg
          viewBox={`0 0 ${side} ${side}`}
          width={width}
          height={width}
          style={{ width, height: width }}
        >
          {children}
        </Svg>
        {beside}
      </View>
    </View>
  )
}

/** A line of exactly 100 mm with a stroke every ten. */
function Ruler({ look }: { look: Look }) {
  const stroke = { stroke: look.colors.ink, strokeWidth: 0.25 }
  const [width, height] = [pt(110), pt(8)]
  return (
    <Svg viewBox="0 0 110 8" width={width} height={height} style={{ width, height }}>
      <Line x1={5} x2={105} y1={6} y2={6} {...stroke} />
      {Array.from({ length: 11 }, (_tick, index) => 5 + index * 10).map((x, index) => (
        <Line key={x} x1={x} x2={x} y1={index % 5 === 0 ? 2 : 4} y2={6} {...stroke} />
      ))}
    </Svg>
  )
}
