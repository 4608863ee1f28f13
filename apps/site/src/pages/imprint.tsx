import { imprintOf, type Kit } from '@read-the-room/core'

/** Whose workshop it is: logo, organization, event, day and whom to ask, as far as they are set. */
export function Imprint({ kit }: { kit: Kit }) {
  const { workshop, logo } = kit
  const parts = imprintOf(kit)
  if (logo === undefined && parts.length === 0) return null
  return (
    <div className="whose">
      {logo === undefined ? null : (
        <img
          className="logo"
          src={logo.uri}
          alt={workshop.organization ?? ''}
          width={logo.width}
          height={logo.height}
        />
      )}
      {/* A name keeps its own direction inside a text that runs the other way. */}
      <p>
        {parts.map((part, index) => (
          <span key={part}>
            {index === 0 ? '' : ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
    </div>
  )
}
