import { signPaint } from '@read-the-room/brand'
import type { DimensionId, Mode, Sign } from '@read-the-room/core'
import { type Noticed, ticked, toggled } from '../state/ticks.ts'
import type { GuideWords } from '../words/guide-words.ts'
import { SignMark } from './mark.tsx'

type Props = {
  guide: GuideWords
  dimension: DimensionId
  sign: Sign
  /** What is chosen and ticked so far. */
  noticed: Noticed
  /** Without ticks the answer alone changes. */
  onNotice: (sign: Sign, ticks?: string) => void
}

/** One of the four answers about a moment. That of a mode holds its signs, each to be ticked. */
export function SignOption(props: Props) {
  const { guide, dimension, sign, noticed, onNotice } = props
  const plain = sign === 'both' || sign === 'none'
  const look = `kind-option sign ${signPaint(sign)}`
  const name = guide.moments.signs[sign]
  const choice = (
    <label className={plain ? `option ${look}` : 'option'}>
      <input
        type="radio"
        name={dimension}
        checked={noticed.sign === sign}
        onChange={() => onNotice(sign)}
      />
      <SignMark sign={sign} />
      <strong>{name}</strong>
      {plain && <span className="small">{guide.moment[sign]}</span>}
    </label>
  )
  if (plain) return choice
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its contents below its frame.
    <div className={look} role="group" aria-label={name}>
      {choice}
      <SignsToTick {...props} mode={sign} />
    </div>
  )
}

/** The very signs of a mode that somebody may have seen or heard; the verdict says them back. */
function SignsToTick({ guide, dimension, mode, noticed, onNotice }: Props & { mode: Mode }) {
  const seen = ticked(noticed)
  return guide.dimensions[dimension][mode].signs.map((text, index) => (
    <label key={text} className="to-tick">
      <input
        type="checkbox"
        checked={seen.some((one) => one.mode === mode && one.index === index)}
        onChange={() => {
          const { sign, ticks } = toggled(noticed, { mode, index })
          onNotice(sign, ticks)
        }}
      />
      <span>{text}</span>
    </label>
  ))
}
