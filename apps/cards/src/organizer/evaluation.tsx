import { View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import { Findings } from '../faces/findings.tsx'
import { gap, type Look, sizes } from '../look/look.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Points, Section } from '../parts/section.tsx'
import { Table } from '../parts/table.tsx'

type Props = { kit: Kit; look: Look }

const levels = ['reaction', 'learning', 'behavior', 'results'] as const

/** One page that plans how to see whether it was worth it: four levels, and how far they go. */
export function Evaluation({ kit, look }: Props) {
  const { evaluation } = kit.organizer
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 6, 16) }}>
      <PageHead
        look={look}
        kicker={kit.site.title}
        title={evaluation.title}
        intro={evaluation.intro}
      />
      <Table
        look={{ ...look, size: sizes.small(look) }}
        heads={evaluation.columns}
        rows={levels.map((id) => {
          const { name, question, use, when } = evaluation.levels[id]
          return [name, question, use, when]
        })}
        shares={[1.3, 2.4, 2.4, 1.4]}
      />
      <Points look={look} {...evaluation.limits} />
      <Section look={look} heading={kit.sponsor.known.heading}>
        <Findings {...{ kit, look }} findings={[evaluation.claim]} />
      </Section>
    </View>
  )
}
