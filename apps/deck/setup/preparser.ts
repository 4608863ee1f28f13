import { load } from '@read-the-room/core/load'
import { definePreparserSetup } from '@slidev/types'
import { expand } from '../src/slidev/expand.ts'
import { filling } from '../src/slidev/filling.ts'
import { target } from '../src/slidev/target.ts'

/** Fills `slides.md` with the slides that core's words make. */
export default definePreparserSetup(() => [
  {
    name: 'read-the-room',
    transformRawLines(lines) {
      const wanted = target()
      const filled = expand([...lines], filling(load(wanted.locale), wanted))
      lines.splice(0, lines.length, ...filled)
    },
  },
])
