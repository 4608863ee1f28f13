import type { FacilitatorKit } from '@read-the-room/core/facilitator'
import { Filled } from '../lean/filled.tsx'
import { LeanFront, LeanHead, Scenes, Written } from '../lean/lean-front.tsx'
import { type LeanParts, leanParts } from '../lean/parts-of.ts'
import { TornParts } from '../lean/slip-part.tsx'
import { VoteSide } from '../lean/vote-side.tsx'
import type { Card, CardSet, Face } from '../look/card-set.ts'
import { chunks } from './chunks.ts'

/**
 * The sheet that everybody has in the lean edition of a pack: one piece of paper, both sides of it.
 * @param large in large print, where it takes more
 */
export function lean(kit: FacilitatorKit, large = false): CardSet {
  const parts = leanParts(kit)
  const title = kit.cards.lean.name
  const front: Face = (look, frame) => <LeanFront {...{ kit, parts, look, frame }} />
  const votes = voteFace(kit, parts)
  return {
    id: 'lean',
    title,
    kit,
    format: 'leaf',
    secret: false,
    cards: [{ name: 'sheet', title, front, ...(votes ? { back: votes } : {}) }],
    spread: spread(kit, parts, title, large),
  }
}

function voteFace(kit: FacilitatorKit, { scenes }: LeanParts): Face | undefined {
  if (scenes.length === 0) return undefined
  return (look, frame) => <VoteSide {...{ kit, look, frame }} />
}

/** The same on more paper: votes behind the scenes, what one writes, and the slip. */
function spread(kit: FacilitatorKit, parts: LeanParts, title: string, large: boolean): Card[] {
  const { moves, line, plan, exit } = parts
  const scenes = chunks(parts.scenes, large ? 2 : 4).map(
    (some, index): Face =>
      (look, frame) => (
        <Filled look={look}>
          {index === 0 ? <LeanHead {...{ kit, look }} /> : null}
          <Scenes {...{ kit, look, frame }} parts={{ ...parts, scenes: some }} />
        </Filled>
      ),
  )
  const written: Face = (look) => (
    <Filled look={look}>
      <Written {...{ kit, parts, look }} />
    </Filled>
  )
  const unseen = parts.scenes.filter((scene) => scene.unseen)
  const slip: Face = (look, frame) => (
    <Filled look={look}>
      <TornParts {...{ kit, look, frame, unseen }} />
    </Filled>
  )
  const [first, ...more] = scenes
  const votes = voteFace(kit, parts)
  const sides = [
    ...(first && votes ? [first, votes] : []),
    ...more,
    ...(moves || line || plan ? [written] : []),
    ...(exit ? [slip] : []),
  ]
  return chunks(sides, 2).flatMap(([front, back], index): Card[] =>
    front ? [{ name: `sheet ${index + 1}`, title, front, ...(back ? { back } : {}) }] : [],
  )
}
