import { type Asked, dimensionIds } from '@read-the-room/core'
import type { GuideWords } from '../words/guide-words.ts'
import { SignMark } from './mark.tsx'

type Props = { guide: GuideWords; signs: Asked['signs'] }

/** What each of the four questions finds in a scene: a mark and its name. */
export function FourSigns({ guide: { dimensions, moments }, signs }: Props) {
  return (
    <dl className="four-signs">
      {dimensionIds.map((id) => (
        <div key={id}>
          <dt>{dimensions[id].title}</dt>
          <dd>
            <SignMark sign={signs[id]} /> {moments.signs[signs[id]]}
          </dd>
        </div>
      ))}
    </dl>
  )
}
