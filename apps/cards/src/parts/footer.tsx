import { View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import { pt } from '../geometry/units.ts'
import { familyOf } from '../look/fonts.ts'
import { footerOf } from '../look/footer.ts'
import type { Look } from '../look/look.ts'
import { breakLines } from '../text/break-lines.ts'
import { measureWords } from '../text/measure-words.ts'
import { LogoPicture } from './logo-picture.tsx'
import { Text } from './text.tsx'

/** What a page's margin has room for, in points: a logo, or a line of text. */
export const usualFooter = pt(7.5)

const logoWidth = pt(36)
const gap = 10
const leading = 1.1

/** The height of the footer in points on a page of a width: more than usual where its text is long. */
export function footerHeight(kit: Kit, { floor }: Look, width: number): number {
  const line = footerOf(kit)
  if (line === undefined) return usualFooter
  const words = measureWords(line, floor, 400, familyOf(line))
  const room = kit.logo === undefined ? width : width - logoWidth - gap
  return Math.max(usualFooter, breakLines(words, room - 1).length * floor * leading)
}

/** The footer of a handout: whose workshop it is, and the logo; nothing where nothing is set. */
export function Footer({ kit, look, height }: { kit: Kit; look: Look; height: number }) {
  const line = footerOf(kit)
  const row = { flexDirection: 'row', alignItems: 'center', gap, minHeight: height } as const
  const named = kit.workshop.organization !== undefined
  return (
    <View style={row}>
      <LogoPicture kit={kit} room={{ width: logoWidth, height: usualFooter }} named={named} />
      {line === undefined ? null : (
        <Text look={look} size={look.floor} color={look.colors.quiet} leading={leading} grow>
          {line}
        </Text>
      )}
    </View>
  )
}
