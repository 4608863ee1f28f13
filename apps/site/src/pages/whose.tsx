import { type StartKit, whoseParts } from '@read-the-room/core'

/** Whose workshop it is: logo, organisation, event, day and whom to ask, as far as they are set. */
export function Whose({ kit }: { kit: StartKit }) {
  const { workshop, logo } = kit
  const parts = whoseParts(kit)
  return (
    <>
      {logo === undefined ? null : (
        <img
          className="logo"
          src={logo.uri}
          alt={workshop.organisation ?? ''}
          width={logo.width}
          height={logo.height}
        />
      )}
      {parts.length === 0 ? null : <p className="whose">{parts.join(' · ')}</p>}
    </>
  )
}
