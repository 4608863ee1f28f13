import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import type { SlidevPreparserExtension } from '@slidev/types'
import { expand } from './expand.ts'
import { filling } from './filling.ts'
import type { Target } from './target.ts'

/** Fills `slides.md` with the slides that core's words make, each time that Slidev reads it. */
export function filler(kit: () => FacilitatorKit, target: Target): SlidevPreparserExtension {
  return {
    name: 'read-the-room',
    transformRawLines(lines) {
      lines.splice(0, lines.length, ...expand([...lines], filling(kit(), target)))
    },
  }
}
