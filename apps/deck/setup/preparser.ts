import { load } from '@read-the-room/core/load'
import { definePreparserSetup } from '@slidev/types'
import { cover } from '../src/slides/cover.ts'
import { groups } from '../src/slides/slides.ts'
import { expand } from '../src/slidev/expand.ts'
import { settings } from '../src/slidev/settings.ts'
import { target } from '../src/slidev/target.ts'

/** Fills `slides.md` with the slides that core's words make. */
export default definePreparserSetup(() => [
  {
    name: 'read-the-room',
    transformRawLines(lines) {
      const wanted = target()
      const kit = load(wanted.locale)
      const filled = expand([...lines], {
        cover: cover(kit, wanted.length),
        groups: groups(kit, wanted.length),
        settings: settings(kit, wanted),
        notes: wanted.audience === 'facilitator' ? kit.facilitator : undefined,
      })
      lines.splice(0, lines.length, ...filled)
    },
  },
])
