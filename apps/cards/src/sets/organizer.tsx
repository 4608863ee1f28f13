import type { Kit } from '@read-the-room/core'
import type { CardSet, Face } from '../look/card-set.ts'
import { Announcement, DoorSign } from '../organizer/announcement.tsx'
import { Departures } from '../organizer/departures.tsx'
import { Evaluation } from '../organizer/evaluation.tsx'
import { Attendance, Observation, Observer, Sessions } from '../organizer/lists.tsx'
import { ReadingPage } from '../organizer/reading-page.tsx'
import { pages } from './forms.tsx'

/** Pages for those who buy, announce, lead, watch and weigh the workshop: not for participants. */
export function organizerSets(kit: Kit): CardSet[] {
  const words = kit.organizer
  const { manager, briefing } = words
  const kicker = kit.site.title
  const sets: [id: string, title: string, faces: Face[]][] = [
    [
      'announcement',
      words.announcement.title,
      [(look) => <Announcement {...{ kit, look }} />, (look) => <DoorSign {...{ kit, look }} />],
    ],
    ['attendance', words.attendance.title, [(look) => <Attendance {...{ kit, look }} />]],
    [
      'manager',
      manager.title,
      [(look) => <ReadingPage {...{ look, kicker }} page={manager} steps={manager.talk} />],
    ],
    [
      'briefing',
      briefing.title,
      [
        (look) => <ReadingPage {...{ look, kicker }} page={briefing} />,
        (look) => <Observation {...{ kit, look }} />,
      ],
    ],
    ['evaluation', words.evaluation.title, [(look) => <Evaluation {...{ kit, look }} />]],
    ['sessions', words.sessions.title, [(look) => <Sessions {...{ kit, look }} />]],
    ['observer', words.observer.title, [(look) => <Observer {...{ kit, look }} />]],
    ['departures', words.departures.title, [(look) => <Departures {...{ kit, look }} />]],
  ]
  return sets.map(([id, title, faces]) => ({ ...pages(kit, id, title, faces), secret: true }))
}
