import { Path, Rect, Svg } from '@react-pdf/renderer'
import { fill, type Kit } from '@read-the-room/core'
import { encode } from 'uqr'
import { familyOf, widthOf } from '../look/fonts.ts'
import { type Look, sizes } from '../look/look.ts'
import { Block } from './block.tsx'
import { Text } from './text.tsx'

/** Side of one module in points: 0.48 mm, nearly three dots of a plain printer at 150 dpi. */
const module = 1.35

/** White around the code, in modules: a reader needs four. */
const quiet = 4

/** A code that opens the quiz, and its name, which is a link on a screen; nothing without an address. */
export function QuizCode({ kit, look }: { kit: Kit; look: Look }) {
  const address = kit.quizAddress
  if (address === undefined) return null
  const { data, size } = encode(address, { ecc: 'M', border: quiet })
  const alt = fill(kit.cards.code, { address })
  const side = size * module
  const marks = { tag: 'Figure', alt }
  // A width that is known before anything is laid out, so that the text beside it breaks once.
  const { scan } = kit.cards
  const name = widthOf(scan, sizes.small(look), 700, familyOf(scan))
  const width = Math.ceil(Math.max(side, name)) + 1
  return (
    <Block tag="Sect" style={{ alignItems: 'center', flexShrink: 0, width }}>
      <Svg
        viewBox={`0 0 ${size} ${size}`}
        width={side}
        height={side}
        style={{ width: side, height: side }}
        {...marks}
      >
        <Rect x={0} y={0} width={size} height={size} fill="#FFFFFF" />
        <Path d={data.map(row).join('')} fill="#000000" />
      </Svg>
      <Block tag="P">
        <Text look={look} tag="Link" size={sizes.small(look)} leading={1.15} link={address} bold>
          {scan}
        </Text>
      </Block>
    </Block>
  )
}

/** The dark modules of a row, those side by side in one stroke. */
function row(modules: boolean[], y: number): string {
  const runs = [
    ...modules
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
  return runs.map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`).join('')
}
