import type { Mode } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'

type Props = { mode: Mode; name: string; children: ReactNode }

/** A box in a mode's own shape: solid and square, or dashed and round. */
export function Pole({ mode, name, children }: Props) {
  return (
    <div className={`pole ${mode}`}>
      <p className="kicker">
        <Mark kind={mode} /> {name}
      </p>
      {children}
    </div>
  )
}
