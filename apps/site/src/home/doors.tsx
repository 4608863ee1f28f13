import type { Kit } from '@read-the-room/core'
import type { Edition } from '../files/edition.ts'
import type { SheetSet } from '../files/sheets.ts'
import { Door } from './door.tsx'

/** Where the doors of one edition lead. */
export type Ways = {
  /** The slides; nothing where there are none. */
  present: { href: string }[]
  /** The quiz on phones; nothing where it cannot work. */
  quiz: string | undefined
}

/** The three doors. Where the quiz cannot open, its door says so and leads to the one on paper. */
export function Doors({
  kit,
  ways,
  sheets,
  edition: { kind, toRoot },
}: {
  kit: Kit
  ways: Ways
  sheets: SheetSet[]
  edition: Edition
}) {
  const { doors, folder } = kit.site
  // A messenger that shows a link to the site takes no WebP; a folder that is mailed is kept small.
  const ending = kind === 'folder' ? 'webp' : 'png'
  const picture = (name: string) => `${toRoot}pictures/${name}-${kit.locale}.${ending}`
  const onPaper = sheets.filter(({ group }) => group === 'quiz')
  return (
    <ul className="doors">
      {ways.present.length === 0 ? null : (
        <Door words={doors.present} picture={picture('deck')} links={ways.present} />
      )}
      {ways.quiz === undefined ? (
        <Door
          words={{ ...doors.quiz, text: folder.quiz, link: folder.link }}
          picture={picture('quiz')}
          links={onPaper.slice(0, 1).map(({ group }) => ({ href: `#print-${group}` }))}
        />
      ) : (
        <Door words={doors.quiz} picture={picture('quiz')} links={[{ href: ways.quiz }]} />
      )}
      <Door words={doors.cards} picture={picture('cards')} links={[{ href: '#print' }]} />
    </ul>
  )
}
