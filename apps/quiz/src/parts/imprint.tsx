import { Fragment, useState } from 'react'
import type { Imprint as ImprintWords } from '../words/imprint.ts'

type Props = {
  imprint: ImprintWords
  /** From the page to the folder of the quiz. */
  root: string
}

/** Whose workshop it is: logo, organization, event, day, whom to ask. Words say what the logo says. */
export function Imprint({ imprint: { parts, logo }, root }: Props) {
  // Another language moves the page's address, never the picture that is there already.
  const [source] = useState(logo && root + logo.file)
  return (
    <div className="whose">
      {logo !== undefined && <img src={source} alt="" width={logo.width} height={logo.height} />}
      {parts.length > 0 && (
        <p className="small">
          {parts.map((part, index) => (
            <Fragment key={`${index} ${part}`}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  )
}
