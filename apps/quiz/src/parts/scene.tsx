type Props = {
  text: string
  /** The deciding words, once they may be shown. */
  sign?: string
}

/** A scene; after the answer its deciding words are marked where they stand. */
export function Scene({ text, sign }: Props) {
  const start = sign === undefined ? -1 : text.indexOf(sign)
  if (sign === undefined || start === -1) return <p className="scene">{text}</p>
  return (
    <p className="scene">
      {text.slice(0, start)}
      <mark>{sign}</mark>
      {text.slice(start + sign.length)}
    </p>
  )
}
