import { signPaint } from '@read-the-room/brand'
import type { DimensionId, Sign } from '@read-the-room/core'
import type { GuideWords } from '../words/derived.ts'
import { SignMark } from './mark.tsx'

type Props = {
  guide: GuideWords
  dimension: DimensionId
  sign: Sign
  checked: boolean
  onChoose: () => void
}

/** One of the four answers about a moment, with the signs of its pole spelled out. */
export function SignOption({ guide, dimension, sign, checked, onChoose }: Props) {
  const { [dimension]: poles } = guide.dimensions
  const { both, none } = guide.moment
  return (
    <label className={`option kind-option sign ${signPaint(sign)}`}>
      <input type="radio" name={dimension} checked={checked} onChange={onChoose} />
      <SignMark sign={sign} />
      <span>
        <strong>{guide.moments.signs[sign]}</strong>
        {(sign === 'both' || sign === 'none') && (
          <span className="small">{{ both, none }[sign]}</span>
        )}
        {(sign === 'networking' || sign === 'socializing') && (
          <span className="examples">
            {poles[sign].signs.map((example) => (
              <span key={example}>{example}</span>
            ))}
          </span>
        )}
      </span>
    </label>
  )
}
