/** Something to be said once; the same words again are another thing to say. */
export type Message = { text: string; count: number }

/** The page's only live region: one short message per answer, and what a tap has done unseen. */
export function Announcer({ message: { text, count } }: { message: Message }) {
  return (
    <p role="status" className="unseen">
      <span key={count}>{text}</span>
    </p>
  )
}
