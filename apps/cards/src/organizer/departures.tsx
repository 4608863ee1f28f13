import { View } from '@react-pdf/renderer'
import { type Kit, shortCitation } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Table } from '../parts/table.tsx'

type Props = { kit: Kit; look: Look }

/** What the article says, and what the kit says instead, with what that rests on. */
export function Departures({ kit, look }: Props) {
  const { title, intro, article, kit: ours, rows } = kit.organizer.departures
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 5, 14) }}>
      <PageHead look={look} kicker={kit.site.title} title={title} intro={intro} />
      <Table
        look={look}
        heads={[article, ours]}
        rows={rows.map((row) => [row.article, withSources(kit, row)])}
        shares={[1, 2]}
      />
    </View>
  )
}

function withSources({ sources }: Kit, row: { kit: string; sources: string[] }): string {
  const cited = row.sources.map((id) => {
    const source = sources[id]
    if (source === undefined) throw new RangeError(`no source ${id}`)
    return shortCitation(source.citation)
  })
  return cited.length === 0 ? row.kit : `${row.kit} (${cited.join('; ')})`
}
