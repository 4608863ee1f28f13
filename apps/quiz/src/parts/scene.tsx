import { Fragment } from 'react'

type Props = {
  sentences: string[]
  /** The sentences that decide, counted from 0, once they may be shown. */
  deciding?: number[]
}

/** A scene; after the answer its deciding sentences are marked where they stand. */
export function Scene({ sentences, deciding = [] }: Props) {
  return (
    <p className="scene">
      {sentences.map((text, index) => (
        <Fragment key={text}>
          {index > 0 && ' '}
          {deciding.includes(index) ? <mark>{text}</mark> : text}
        </Fragment>
      ))}
    </p>
  )
}
