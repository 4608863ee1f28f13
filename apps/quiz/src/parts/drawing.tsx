import type { Drawing as DrawingData, Paint, Shape, Style } from '@read-the-room/brand'

type Props = { drawing: DrawingData; className: string }

/** A drawing of the brand as SVG, in the colours of the page. The words beside it say the same. */
export function Drawing({ drawing, className }: Props) {
  const { width, height, shapes } = drawing
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shapes.map((shape) => (
        <Figure key={JSON.stringify(shape)} shape={shape} />
      ))}
    </svg>
  )
}

function Figure({ shape }: { shape: Shape }) {
  const paint = painted(shape)
  switch (shape.kind) {
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.w} height={shape.h} rx={shape.r} {...paint} />
      )
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...paint} />
    case 'path':
      return <path d={shape.d} {...paint} />
    default:
      throw new TypeError(`unknown shape: ${JSON.stringify(shape satisfies never)}`)
  }
}

function painted({ fill, stroke, width, dash, cap }: Style) {
  return {
    fill: colour(fill),
    stroke: colour(stroke),
    strokeWidth: width,
    strokeDasharray: dash?.join(' '),
    strokeLinecap: cap,
  }
}

function colour(paint: Paint | undefined): string {
  if (paint === undefined) return 'none'
  return `var(--${paint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`
}
