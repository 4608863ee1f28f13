import { askOf } from '@read-the-room/room'
import type { Phone, PhoneState } from '@read-the-room/room/client'
import { Bar } from '../parts/bar.tsx'
import { useFocus } from '../parts/use-focus.ts'
import type { RoomScene, RoomWords } from '../words/room-words.ts'
import type { Words } from '../words/words.ts'
import { Choices, isOfKinds } from './choices.tsx'
import { Place } from './plan.tsx'
import { type StatusName, shownChoice } from './status.ts'
import { Status } from './status-line.tsx'

type Props = {
  words: Words
  room: RoomWords
  round: NonNullable<PhoneState['round']>
  state: PhoneState
  phone: Phone
  status: StatusName | undefined
}

/** One round: the scene as the wall shows it, and what can be answered. A tap answers. */
export function Vote({ words, room, round, state, phone, status }: Props) {
  const heading = useFocus<HTMLHeadingElement>()
  const scene = sceneOf(room, round.id)
  const kinds = isOfKinds(round.choices)
  return (
    <main className="asked vote">
      <Bar words={words}>
        <p>{room.title}</p>
      </Bar>
      {scene?.plan !== undefined && <Place {...scene.plan} />}
      <h1 ref={heading} tabIndex={-1} className={scene === undefined ? undefined : 'kicker'}>
        {scene?.title ?? room.unknown}
      </h1>
      {scene !== undefined && kinds && <p className="scene">{scene.sentences.join(' ')}</p>}
      <fieldset
        className={kinds ? 'read' : 'recognize'}
        disabled={!round.open}
        aria-describedby="status"
      >
        <legend>{kinds ? words.quiz.asks.read : room.ask}</legend>
        <Choices
          {...{ words, room, round, scene }}
          chosen={shownChoice(state)}
          onChoose={phone.choose}
        />
      </fieldset>
      <div className="foot">
        <Status room={room} name={status} id="status" />
      </div>
    </main>
  )
}

/** The scene of a round; words that are older than the deck may not know it. */
function sceneOf({ scenes }: RoomWords, id: string): RoomScene | undefined {
  const { scenario = '' } = askOf(id) ?? {}
  return Object.hasOwn(scenes, scenario) ? scenes[scenario] : undefined
}
