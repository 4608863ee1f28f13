import { useRef } from 'react'

type Props = {
  /** The button, the question that follows it, and its two answers. */
  words: { ask: string; sure: string; yes: string; no: string }
  /** A name in the page for the question. */
  name: string
  className?: string
  onYes: () => void
}

/** One tap asks, the next does it: nothing is lost by a slip, and not on a phone that is shared. */
export function AskFirst({ words: { ask, sure, yes, no }, name, className, onYes }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => {
    if (dialog.current === null) return
    dialog.current.returnValue = ''
    dialog.current.showModal()
  }
  return (
    <>
      <button type="button" className={className} onClick={open}>
        {ask}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={name}
        onClose={({ currentTarget }) => currentTarget.returnValue === 'yes' && onYes()}
      >
        <p id={name}>{sure}</p>
        <form method="dialog" className="row">
          <button type="submit" value="yes">
            {yes}
          </button>
          <button type="submit" className="second" value="no">
            {no}
          </button>
        </form>
      </dialog>
    </>
  )
}
