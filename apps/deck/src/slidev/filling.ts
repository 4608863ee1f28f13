import { type FacilitatorKit, sheetIds } from '@read-the-room/core/facilitator'
import { cover } from '../slides/cover.ts'
import type { Slide } from '../slides/slide.ts'
import { groups } from '../slides/slides.ts'
import type { Filling } from './expand.ts'
import { slideMarkdown } from './markdown.ts'
import { merge, type Shared } from './merge.ts'
import { settings } from './settings.ts'
import type { Target } from './target.ts'

/** The slides of all run sheets, those that are the same once. */
export function filling(kit: FacilitatorKit, target: Target): Filling {
  const notes = target.audience === 'facilitator' ? kit.facilitator : undefined
  const ids = sheetIds(kit)
  const asWritten = (slide: Slide) => slideMarkdown({ item: slide, sheets: [] }, notes).join('\n')
  const shared = (slidesOf: (id: string) => Slide[]): Shared<Slide>[] =>
    merge(Object.fromEntries(ids.map((id) => [id, slidesOf(id)])), asWritten)
  return {
    covers: shared((id) => [cover(kit, id)]),
    groups: {
      arrival: shared((id) => groups(kit, id).arrival),
      blocks: shared((id) => groups(kit, id).blocks),
    },
    settings: settings(kit, target),
    notes,
  }
}
