import { dateText, type StartKit } from '@read-the-room/core'

/** Whose workshop it is: logo, organisation, event, day and whom to ask, as far as they are set. */
export function Whose({ kit: { workshop, logo, locale } }: { kit: StartKit }) {
  const { organisation, event, date, contact } = workshop
  const parts = [organisation, event, date && dateText(date, locale), contact].filter(
    (part) => part !== undefined,
  )
  return (
    <>
      {logo === undefined ? null : (
        <img
          className="logo"
          src={logo.uri}
          alt={organisation ?? ''}
          width={logo.width}
          height={logo.height}
        />
      )}
      {parts.length === 0 ? null : <p className="whose">{parts.join(' · ')}</p>}
    </>
  )
}
