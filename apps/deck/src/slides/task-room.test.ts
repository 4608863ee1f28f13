import { load } from '@read-the-room/core/load'
import { expect, test } from 'vitest'
import { slides } from './slides.ts'
import { taskRoom } from './task-room.ts'

const kit = load('en')
const tasks = Object.keys(kit.activities.activities)

test.each(tasks.filter((id) => id !== 'votes'))(
  '%s is drawn on its plan, with you in it once',
  (id) => {
    for (const room of [taskRoom(id, false), taskRoom(id, true)]) {
      if (room === undefined) continue
      expect(room.people.filter(({ you }) => you)).toHaveLength(1)
      for (const { x, y } of [...room.people, ...room.things]) {
        expect(x >= 0 && x <= 160 && y >= 0 && y <= 100).toBe(true)
      }
    }
  },
)

test.each(['60', '60-online'])(
  'every invitation of %s has something to see beside it',
  (length) => {
    for (const slide of slides(kit, length)) {
      if (slide.layout !== 'activity') continue
      expect([slide.id, slide.room ?? slide.cards]).not.toEqual([slide.id, undefined])
    }
  },
)
