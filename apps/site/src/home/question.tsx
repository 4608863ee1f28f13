import { mark, questionPicture } from '@read-the-room/brand'
import { Picture } from '@read-the-room/brand/react'
import { type DimensionId, type Kit, modes } from '@read-the-room/core'

/** One of the four questions: what it looks at, at night, and how each mode answers it. */
export function Question({ id, kit }: { id: DimensionId; kit: Kit }) {
  const dimension = kit.dimensions[id]
  const columns = kit.moments.signs
  return (
    <li>
      <div className="night scene">
        <Picture drawing={questionPicture(id)} />
      </div>
      <h3>{dimension.question}</h3>
      <ul className="poles">
        {modes.map((mode) => (
          <li key={mode} className={mode}>
            <Picture drawing={mark(mode)} label={columns[mode]} />
            {dimension[mode].headline}
          </li>
        ))}
      </ul>
    </li>
  )
}
