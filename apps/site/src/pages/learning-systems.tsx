import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { sizeText } from '../files/size.ts'
import { type SystemFiles, systemsFolder } from '../files/system-files.ts'

/** Which file is meant, by the beginning of its name; the course, then what is most often asked for. */
const kinds = {
  course: 'course-',
  moodle: 'questions-moodle-',
  qti: 'questions-qti21-',
  gift: 'questions-gift-',
} as const

/** The files for learning systems where they were made, and how they are made where they were not. */
export function LearningSystems({
  kit,
  made: { files, older },
  toRoot,
}: {
  kit: FacilitatorKit
  made: SystemFiles
  toRoot: string
}) {
  const words = kit.site.facilitator.systems
  const notice = older ? words.older : files.length === 0 ? words.unmade : undefined
  return (
    <>
      {notice === undefined ? null : <p className="older">{notice}</p>}
      <ul className="links">
        {(Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
          files
            .filter(({ name }) => name.startsWith(kinds[kind]))
            .map(({ name, bytes }) => (
              <li key={name}>
                <a href={`${toRoot}${systemsFolder}/${name}`} download>
                  {words[kind]} <small>{sizeText(bytes, kit.locale)}</small>
                </a>
              </li>
            )),
        )}
      </ul>
      <p>{kit.workshop.score ? words.scored : words.score}</p>
      <p>{words.guide}</p>
    </>
  )
}
