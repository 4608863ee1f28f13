import { View } from '@react-pdf/renderer'
import type { Organizer } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Columns, Points } from '../parts/section.tsx'

type Props = {
  look: Look
  /** What it belongs to, above its title. */
  kicker: string
  page: Organizer['briefing']
  /** Below the parts, over the whole width: what is done step by step. */
  steps?: Organizer['manager']['talk']
}

/** A page to read: its parts two and two side by side. */
export function ReadingPage({ look, kicker, page, steps }: Props) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 6, 16) }}>
      <PageHead look={look} kicker={kicker} title={page.title} intro={page.intro} />
      {pairs(page.parts).map((pair) => (
        <Columns key={pair[0]?.heading} look={look}>
          {pair.map((part) => (
            <Points key={part.heading} look={look} {...part} />
          ))}
        </Columns>
      ))}
      {steps === undefined ? null : <Points look={look} {...steps} />}
    </View>
  )
}

/** Two and two, and perhaps one at the end. */
function pairs<T>(items: T[]): T[][] {
  return items.flatMap((_item, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []))
}
