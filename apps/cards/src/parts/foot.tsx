import { View } from '@react-pdf/renderer'
import type { StartKit } from '@read-the-room/core'
import { footOf } from '../foot.ts'
import { pt } from '../geometry/units.ts'
import type { Look } from '../look.ts'
import { Copy } from './copy.tsx'
import { LogoPicture } from './logo-picture.tsx'

/** Height of the foot, in the margin of a page: room for a logo, or two lines of text. */
const footHeight = pt(7.5)

/** The foot of a handout: whose workshop it is, and the logo; nothing where nothing is set. */
export function Foot({ kit, look }: { kit: StartKit; look: Look }) {
  const line = footOf(kit)
  const row = { flexDirection: 'row', alignItems: 'center', gap: 10, height: footHeight } as const
  const named = kit.workshop.organisation !== undefined
  return (
    <View style={row}>
      <LogoPicture kit={kit} room={{ width: pt(36), height: footHeight }} named={named} />
      {line === undefined ? null : (
        <Copy look={look} size={look.floor} colour={look.colours.quiet} leading={1.1} grow>
          {line}
        </Copy>
      )}
    </View>
  )
}
