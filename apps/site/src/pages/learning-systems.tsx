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

type Props = { kit: FacilitatorKit; made: SystemFiles; toRoot: string }

/** The files for learning systems where they were made, and how they are made where they were not. */
export function LearningSystems({ kit, made, toRoot }: Props) {
  const words = kit.site.facilitator.systems
  const unmade = made.files.length === 0
  const notice = unmade ? words.unmade : made.older ? words.older : undefined
  return (
    <>
      {notice === undefined ? null : <p className="older">{notice}</p>}
      {unmade ? null : <Links {...{ kit, made, toRoot }} />}
      <p className="about">{kit.workshop.score ? words.scored : words.score}</p>
      <p className="about">{words.guide}</p>
    </>
  )
}

function Links({ kit, made, toRoot }: Props) {
  const words = kit.site.facilitator.systems
  const listed = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    made.files
      .filter(({ name }) => name.startsWith(kinds[kind]))
      .map((file) => ({ ...file, kind })),
  )
  return (
    <ul className="tiles">
      {listed.map(({ kind, name, bytes }) => (
        <li key={name}>
          <a href={`${toRoot}${systemsFolder}/${name}`} download>
            {words[kind]}
          </a>
          <p>{sizeText(bytes, kit.locale)}</p>
        </li>
      ))}
    </ul>
  )
}
