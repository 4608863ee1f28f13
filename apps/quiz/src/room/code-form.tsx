import { readCode } from '@read-the-room/room'
import { type FormEvent, useState } from 'react'
import { Bar } from '../parts/bar.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { RoomWords } from '../words/room-words.ts'
import type { Words } from '../words/words.ts'
import { enterAgain } from './seat.ts'
import { useSaid } from './use-said.ts'

type Props = {
  words: Words
  room: RoomWords
  /** The letters of a link. */
  tried: string | undefined
  /** Whether they lead to no room. */
  wrong: boolean
  announce: (message: string) => void
}

/** One field for the six letters on the wall. */
export function CodeForm({ words, room, tried = '', wrong, announce }: Props) {
  const field = useFocus<HTMLInputElement>()
  const [letters, setLetters] = useState(tried.toUpperCase())
  const [missed, setMissed] = useState(wrong)
  useSaid(wrong ? room.wrong : undefined, announce)
  const goIn = (event: FormEvent) => {
    event.preventDefault()
    const code = readCode(letters)
    if (code === undefined) {
      setMissed(true)
      announce(room.wrong)
      field.current?.focus()
    } else if (code === readCode(tried)) enterAgain(code)
    else location.hash = `#room-${code}`
  }
  return (
    <main className="asked">
      <Bar words={words}>
        <p>{room.title}</p>
      </Bar>
      <form className="code" onSubmit={goIn} noValidate>
        <h1>
          <label htmlFor="letters">{room.letters}</label>
        </h1>
        <input
          ref={field}
          id="letters"
          dir="ltr"
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={20}
          aria-invalid={missed}
          aria-describedby={missed ? 'wrong' : undefined}
          value={letters}
          onChange={({ target }) => setLetters(target.value)}
        />
        {missed && (
          <p id="wrong" className="hint">
            {room.wrong}
          </p>
        )}
        <div className="foot">
          <button type="submit">{room.enter}</button>
        </div>
      </form>
    </main>
  )
}
