import { type DimensionId, dimensionIds, fill, type Signs } from '@read-the-room/core'
import type { Ticks } from '../state/state.ts'
import type { GuideWords } from '../words/guide-words.ts'
import { signWords } from '../words/sign-words.ts'
import { SignMark } from './mark.tsx'

type Props = {
  guide: GuideWords
  signs: Signs
  ticks?: Ticks | undefined
  /** Asks for a sign again; a moment that came by link stays as it is. */
  onChange: ((dimension: DimensionId) => void) | undefined
}

/** Four rows: the mark of a sign, its question, and the sign in words. */
export function SignRows({ guide, signs, ticks, onChange }: Props) {
  return (
    <ul className="sign-rows">
      {dimensionIds.map((id) => (
        <li key={id}>
          <SignMark sign={signs[id] ?? 'none'} />
          <span>
            <span className="small">{guide.dimensions[id].question}</span>
            <strong>{signWords(guide, id, signs[id], ticks?.[id])}</strong>
          </span>
          {onChange !== undefined && (
            <button
              type="button"
              className="plain unprinted"
              aria-label={fill(guide.moment.change, { dimension: guide.dimensions[id].title })}
              onClick={() => onChange(id)}
            >
              <svg viewBox="0 0 16 16" className="tick" aria-hidden="true">
                <path d="M2.5 13.5 3.5 10 11 2.5 13.5 5 6 12.5Z" />
              </svg>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
