import { fill, kinds } from '@read-the-room/core'
import type { PhoneState } from '@read-the-room/room/client'
import { Option } from '../parts/option.tsx'
import type { RoomScene, RoomWords } from '../words/room-words.ts'
import type { Words } from '../words/words.ts'

type Props = {
  words: Words
  room: RoomWords
  round: NonNullable<PhoneState['round']>
  scene: RoomScene | undefined
  chosen: string | undefined
  onChoose: (choice: string) => void
}

/** What can be answered: the four kinds with their marks, or the numbered sentences of the scene. */
export function Choices({ words, room, round, scene, chosen, onChoose }: Props) {
  const skill = isOfKinds(round.choices) ? 'read' : 'recognize'
  const textOf = (choice: string) => {
    const kind = kinds.find((one) => one === choice)
    if (kind !== undefined) return words.names.kinds[kind]
    return scene?.sentences[Number(choice) - 1] ?? fill(room.number, { number: choice })
  }
  return (
    <div className="options">
      {round.choices.map((choice) => (
        <Option
          key={choice}
          skill={skill}
          option={{ key: choice, text: textOf(choice) }}
          name={round.id}
          checked={chosen === choice}
          onChoose={() => onChoose(choice)}
        />
      ))}
    </div>
  )
}

/** Whether a round asks what kind of moment it is; otherwise it asks for a sentence. */
export function isOfKinds(choices: string[]): boolean {
  return choices.every((choice) => kinds.some((kind) => kind === choice))
}
