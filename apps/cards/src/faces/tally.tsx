import { View } from '@react-pdf/renderer'
import { type Forms, fill, type Kit, kinds } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { PageHead } from '../parts/page-head.tsx'
import { type Row, Table } from '../parts/table.tsx'
import { Text } from '../parts/text.tsx'
import { choicesOf } from './choices-of.ts'

type Props = { kit: Kit; look: Look }

/** Counting by hand, first page: the same day. Who was there, votes, the scenes before and the slips. */
export function TallyFirst({ kit, look }: Props) {
  const { tally, exit } = kit.forms
  const votes = kinds.map((kind) => kit.moments.kinds[kind].label)
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 3, 10) }}>
      <PageHead look={look} title={tally.title} intro={tally.intro} />
      <Text look={look} bold>
        {tally.rule}
      </Text>
      <Counts {...{ kit, look }} head={tally.title} rows={[tally.present, tally.returned]} />
      <Counts {...{ kit, look }} head={tally.parts.votes} rows={votes} />
      <Counts {...{ kit, look }} head={tally.parts.before} rows={asked(kit)} />
      <Slips {...{ kit, look }} head={tally.parts.exit} fields={exit.fields} />
    </View>
  )
}

/** Second page: the weeks after. The scenes once more, and what became of the plan. */
export function TallySecond({ kit, look }: Props) {
  const { tally, later } = kit.forms
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 3, 10) }}>
      <PageHead look={look} title={tally.title} />
      <Counts {...{ kit, look }} head={tally.parts.after} rows={asked(kit)} />
      <Slips {...{ kit, look }} head={tally.parts.later} fields={later.fields} />
    </View>
  )
}

/** The six scenes of a round. */
function asked({ forms }: Kit): string[] {
  return Array.from({ length: 6 }, (_scene, index) =>
    fill(forms.tally.question, { number: index + 1 }),
  )
}

/** A table for each field that is ticked: its choices, one to a row. */
function Slips({
  kit,
  look,
  head,
  fields,
}: Props & { head: string; fields: Forms['exit']['fields'] }) {
  const ticked = Object.values(fields).filter(({ answer }) => answer !== 'lines')
  return (
    <>
      <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
        {head}
      </Text>
      {ticked.map((field) => (
        <Counts key={field.ask} {...{ kit, look }} head={field.ask} rows={choicesOf(kit, field)} />
      ))}
    </>
  )
}

type CountsProps = Props & { head: string; rows: string[] }

/** What is counted, room for strokes, room for the number. */
function Counts({ kit, look, head, rows }: CountsProps) {
  const { count, total } = kit.forms.tally
  return (
    <Table
      look={look}
      heads={[head, count, total]}
      rows={rows.map((row): Row => [row])}
      shares={[4, 2, 1.3]}
    />
  )
}
