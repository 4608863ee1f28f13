import { View } from '@react-pdf/renderer'
import type { WritingSheet } from '@read-the-room/core'
import { gap, isLarge, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { WritingLines } from '../parts/form-parts.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Text } from '../parts/text.tsx'

type Props = {
  sheet: WritingSheet
  /** Head of the examples. */
  example: string
  /** Only these of its lines, where it is spread over pages. */
  from?: number
  to?: number
  /** What to do with the sheet once it is written. */
  then?: string[]
  look: Look
}

/** A page to write on: each line with its name, a hint, an example and room. */
export function Writing({ sheet, example, from = 0, to, then = [], look }: Props) {
  const { colors } = look
  const some = sheet.lines.slice(from, to)
  const lines = linesFor(some.length, look)
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 12) }}>
      <PageHead look={look} title={sheet.title} {...(from === 0 ? { intro: sheet.intro } : {})} />
      {some.map((line) => (
        <Block key={line.label} tag="Sect" style={{ flexGrow: 1, gap: gap(look, 0, 2) }}>
          <Text look={look} tag="H2" bold>
            {line.label}
          </Text>
          <Text look={look} size={sizes.small(look)}>
            {line.hint}
          </Text>
          <Text look={look} size={sizes.small(look)} color={colors.quiet}>
            {`${example}: ${line.example}`}
          </Text>
          <WritingLines look={look} count={lines} grow />
        </Block>
      ))}
      {then.length === 0 ? null : (
        <View style={{ gap: gap(look, 1, 4) }}>
          {then.map((step, index) => (
            <Text key={step} look={look}>
              {`${index + 1}  ${step}`}
            </Text>
          ))}
        </View>
      )}
    </View>
  )
}

/** A page of few parts has more lines for each: as many as a hand fills, not three far apart. */
function linesFor(count: number, look: Look): number {
  if (count > 5) return 1
  if (count === 1) return 9
  return count === 3 && !isLarge(look) ? 5 : 3
}
