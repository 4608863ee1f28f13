/** The page's only live region: one short message per answer. */
export function Announcer({ message }: { message: string }) {
  return (
    <p role="status" className="unseen">
      {message}
    </p>
  )
}
