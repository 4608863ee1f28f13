/** @jsxRuntime automatic */
// tsx reads the tsconfig of the room that it runs in, not of this one.
import type { Drawing, Shape } from './shape.ts'

/** A drawing as SVG in a page, colored by the brand's custom properties. No label: decoration. */
export function Picture({
  drawing,
  label,
  className,
}: {
  drawing: Drawing
  label?: string
  className?: string
}) {
  const box = `0 0 ${drawing.width} ${drawing.height}`
  const shapes = drawing.shapes.map((shape, index) => <Figure key={index} shape={shape} />)
  if (label === undefined) {
    return (
      <svg aria-hidden="true" className={className} viewBox={box}>
        {shapes}
      </svg>
    )
  }
  return (
    <svg role="img" aria-label={label} className={className} viewBox={box}>
      {shapes}
    </svg>
  )
}

function Figure({ shape }: { shape: Shape }) {
  const style = {
    fill: shape.fill === undefined ? 'none' : color(shape.fill),
    stroke: shape.stroke === undefined ? undefined : color(shape.stroke),
    strokeWidth: shape.width,
    strokeDasharray: shape.dash?.join(' '),
    strokeLinecap: shape.cap,
  }
  switch (shape.kind) {
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.w} height={shape.h} rx={shape.r} {...style} />
      )
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...style} />
    case 'path':
      return <path d={shape.d} {...style} />
    default:
      throw new RangeError(`no such shape: ${JSON.stringify(shape satisfies never)}`)
  }
}

function color(role: string): string {
  return `var(--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`
}
