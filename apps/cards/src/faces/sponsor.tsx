import { View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look.ts'
import { Block } from '../parts/block.tsx'
import { Copy } from '../parts/copy.tsx'
import { Item, List } from '../parts/item.tsx'
import { PageHead } from '../parts/page-head.tsx'

type Props = { kit: Kit; look: Look }

/** For whoever pays, first page: what it is, what people learn, what is known and what is not. */
export function SponsorFirst({ kit, look }: Props) {
  const { sponsor, sources } = kit
  const known = sponsor.known.findings.map(
    ({ text, source }) => `${text} (${sources[source]?.citation ?? source})`,
  )
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 11) }}>
      <PageHead look={look} title={sponsor.title} intro={sponsor.intro} />
      <Part look={look} head={sponsor.objectives.heading} points={sponsor.objectives.points} />
      <Part look={look} head={sponsor.known.heading} points={known} />
      <Part look={look} head={sponsor.unknown.heading} points={sponsor.unknown.points} />
    </View>
  )
}

/** Second page: cost, privacy, results, and what may be changed. */
export function SponsorSecond({ kit, look }: Props) {
  const { cost, privacy, results, edit } = kit.sponsor
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 11) }}>
      {[cost, privacy, results, edit].map(({ heading, points }) => (
        <Part key={heading} look={look} head={heading} points={points} />
      ))}
    </View>
  )
}

function Part({ look, head, points }: { look: Look; head: string; points: string[] }) {
  return (
    <Block tag="Sect" style={{ gap: gap(look, 1, 3) }}>
      <Copy look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
        {head}
      </Copy>
      <List look={look}>
        {points.map((point) => (
          <Item key={point} icon="dot" paint="quiet" look={look}>
            {point}
          </Item>
        ))}
      </List>
    </Block>
  )
}
