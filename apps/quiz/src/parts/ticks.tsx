import type { DimensionId, Sign } from '@read-the-room/core'
import type { GuideWords } from '../words/derived.ts'
import { modesOf, ticked, toggled } from '../words/ticks.ts'
import { SignMark } from './mark.tsx'

type Props = {
  guide: GuideWords
  dimension: DimensionId
  /** The answer to the question: its signs are offered. */
  sign: Sign
  ticks: string | undefined
  onTicks: (ticks: string) => void
}

/** The very signs that somebody may have seen or heard, to tick; the verdict says them back. */
export function Ticks({ guide, dimension, sign, ticks, onTicks }: Props) {
  const held = ticked(ticks)
  return (
    <fieldset className="ticks">
      <legend className="kicker">{guide.moment.tick}</legend>
      {modesOf(sign).flatMap((mode) =>
        guide.dimensions[dimension][mode].signs.map((text, index) => (
          <label key={text} className={mode}>
            <input
              type="checkbox"
              checked={held.some((one) => one.mode === mode && one.index === index)}
              onChange={() => onTicks(toggled(ticks, mode, index))}
            />
            <SignMark sign={mode} />
            <span>{text}</span>
          </label>
        )),
      )}
    </fieldset>
  )
}
