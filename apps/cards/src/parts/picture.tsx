import { Circle, Path, Rect, Svg } from '@react-pdf/renderer'
import type { Drawing, Shape } from '@read-the-room/brand'
import type { Look } from '../look/look.ts'

type Props = {
  drawing: Drawing
  look: Look
  /** In points. */
  width: number
  /** What it shows, in words; without it the picture only decorates. */
  alt?: string | undefined
  /** Takes the room that is there, in the middle of it. */
  fill?: boolean
}

/** A picture from brand. */
export function Picture({ drawing, look, width, alt, fill = false }: Props) {
  const height = (width * drawing.height) / drawing.width
  const marks = alt === undefined ? {} : { tag: 'Figure', alt }
  return (
    <Svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      {...(fill ? { style: whole } : { width, height, style: { width, height, flexShrink: 0 } })}
      {...marks}
    >
      {drawing.shapes.map((shape, index) => (
        <Figure key={String(index)} shape={shape} look={look} />
      ))}
    </Svg>
  )
}

const whole = { width: '100%', height: '100%' } as const

function Figure({ shape, look }: { shape: Shape; look: Look }) {
  const paint = paintOf(shape, look)
  switch (shape.kind) {
    case 'rect': {
      const { x, y, w, h, r = 0 } = shape
      return <Rect x={x} y={y} width={w} height={h} rx={r} ry={r} {...paint} />
    }
    case 'circle':
      return <Circle cx={shape.x} cy={shape.y} r={shape.r} {...paint} />
    case 'path':
      return <Path d={shape.d} {...paint} />
    default:
      throw new RangeError(`no such shape: ${String(shape satisfies never)}`)
  }
}

function paintOf({ fill, stroke, width = 1, dash, cap }: Shape, { colors }: Look) {
  return {
    fill: fill ? colors[fill] : 'none',
    ...(stroke ? { stroke: colors[stroke], strokeWidth: width } : {}),
    ...(dash ? { strokeDasharray: dash.join(' ') } : {}),
    ...(cap ? { strokeLinecap: cap } : {}),
  }
}
