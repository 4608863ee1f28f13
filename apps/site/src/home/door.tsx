import type { Site } from '@read-the-room/core'

/** A way into one of the three outputs, with a picture of what is behind it. */
export function Door({
  words,
  picture,
  links,
}: {
  words: Site['doors']['present']
  /** Where the picture is. */
  picture: string
  /** The first link is the door itself. */
  links: { href: string }[]
}) {
  return (
    <li className="door">
      <img src={picture} alt={words.picture} width="640" height="360" />
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <p className="links">
        {links.map(({ href }) => (
          <a key={href} href={href}>
            {words.link}
          </a>
        ))}
      </p>
    </li>
  )
}
