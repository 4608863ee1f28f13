import { View } from '@react-pdf/renderer'
import { fill, type Kit } from '@read-the-room/core'
import type { ReactNode } from 'react'
import { gap, type Look, sizes } from '../look/look.ts'
import { WritingLines } from '../parts/form-parts.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { type Row, Table } from '../parts/table.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

/** Room to write a name or a number by hand, in points: 8 mm. */
const written = 22

/** How many sessions make a pilot. */
const sessions = [1, 2, 3]

/** Who was here: a line for each of 25 people. */
export function Attendance({ kit, look }: Props) {
  const { columns, ...head } = kit.organizer.attendance
  const shares = [2, 1.4, 1.4]
  return (
    <List {...{ kit, look, head }}>
      <Table look={look} heads={columns} rows={empty(25)} shares={shares} least={written} />
    </List>
  )
}

/** What somebody who watches looks for. */
export function Observation({ kit, look }: Props) {
  const { columns, rows, ...head } = kit.organizer.observation
  const shares = [3, 1.2, 1.2, 3]
  return (
    <List {...{ kit, look, head }}>
      <Table
        look={look}
        heads={columns}
        rows={rows.map((row): Row => [row])}
        shares={shares}
        least={2 * written}
      />
    </List>
  )
}

/** Sessions one below the other, and their sums. */
export function Sessions({ kit, look }: Props) {
  const { columns, sum, ...head } = kit.organizer.sessions
  // So many columns are narrow: a larger word would leave a short one alone in its line.
  const small = { ...look, size: look.floor }
  const shares = columns.map((_column, index) => (index === 0 ? 1.5 : 1))
  return (
    <List {...{ kit, look, head }}>
      <Table
        look={small}
        heads={columns}
        rows={[...empty(14), [sum]]}
        shares={shares}
        least={1.4 * written}
      />
    </List>
  )
}

/** Timings and slips of three sessions. */
export function Observer({ kit, look }: Props) {
  const { observer } = kit.organizer
  const { talks, activities } = kit.activities
  const small = { ...look, size: sizes.small(look) }
  const parts = [...Object.values(talks), ...Object.values(activities)]
  const minutes = sessions.flatMap((number) => [
    fill(observer.planned, { number }),
    fill(observer.real, { number }),
  ])
  return (
    <List {...{ kit, look }} head={observer}>
      <Table
        look={small}
        heads={[observer.block, ...minutes]}
        rows={parts.map(({ title }): Row => [title])}
        shares={[3, 1, 1, 1, 1, 1, 1]}
      />
      <Table
        look={small}
        heads={[observer.slips, ...sessions.map((number) => fill(observer.session, { number }))]}
        rows={observer.rows.map((row): Row => [row])}
        shares={[3, 2, 2, 2]}
      />
      <View>
        <Text look={look} tag="H2" bold>
          {observer.change}
        </Text>
        <WritingLines look={look} count={3} />
      </View>
    </List>
  )
}

type ListProps = Props & { head: { title: string; intro: string }; children: ReactNode }

function List({ kit, look, head, children }: ListProps) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 12) }}>
      <PageHead look={look} kicker={kit.site.title} title={head.title} intro={head.intro} />
      {children}
    </View>
  )
}

/** Lines with nothing in them yet. */
function empty(count: number): Row[] {
  return Array.from({ length: count }, (): Row => [''])
}
