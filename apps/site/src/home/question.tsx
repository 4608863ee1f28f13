import { mark } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { type Dimension, type Mode, modes } from '@read-the-room/core'

/** One dimension: its question and what each mode looks like there. */
export function Question({
  dimension,
  columns,
}: {
  dimension: Dimension
  columns: Record<Mode, string>
}) {
  return (
    <li>
      <p className="kicker">{dimension.title}</p>
      <h3>{dimension.question}</h3>
      <div className="poles">
        {modes.map((mode) => (
          <div key={mode} className={`pole ${mode}`}>
            <p className="mode">
              <Picture drawing={mark(mode)} />
              {columns[mode]}
            </p>
            <p className="headline">{dimension[mode].headline}</p>
            <p>{dimension[mode].signs[0]}</p>
          </div>
        ))}
      </div>
    </li>
  )
}
