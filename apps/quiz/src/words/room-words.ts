import type { Kit, Quiz, Room } from '@read-the-room/core'

/** What a phone says in a room, and the scenes that may be voted on, by their ids. */
export type RoomWords = Quiz['room'] & { scenes: Record<string, RoomScene> }

/** A scene before it is read: no sign of it is told. */
export type RoomScene = {
  title: string
  sentences: string[]
  /** The place from above, and the same in words. */
  plan?: { room: Room; words: string | undefined }
}

/** What a phone needs to say in a room. */
export function roomWords(kit: Kit): RoomWords {
  return { ...kit.quiz.room, scenes: scenesOf(kit) }
}

/** What the wall shows of a scene when it is voted on. A language may start without scenes. */
function scenesOf({ scenarios = {}, rooms }: Kit): RoomWords['scenes'] {
  const scenes = Object.entries(scenarios).map(([id, { title, scene, plan }]) => {
    const room = rooms[id]
    const sentences = scene.map(({ text }) => text)
    return [
      id,
      { title, sentences, ...(room && { plan: { room: unmarked(room), words: plan } }) },
    ] as const
  })
  return Object.fromEntries(scenes)
}

/** Where the signs of a place are is not sent along. */
function unmarked(room: Room): Room {
  return { ...room, moments: {} }
}
