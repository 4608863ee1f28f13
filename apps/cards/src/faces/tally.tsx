import { View } from '@react-pdf/renderer'
import { type Field, fill, type Kit, kinds } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

/** Counting by hand, first page: who was there, votes, and best options before and after. */
export function TallyFirst({ kit, look }: Props) {
  const { tally } = kit.forms
  const votes = kinds.map((kind) => kit.moments.kinds[kind].label)
  const asked = Array.from({ length: 6 }, (_question, index) =>
    fill(tally.question, { number: index + 1 }),
  )
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 10) }}>
      <PageHead look={look} title={tally.title} intro={tally.intro} />
      <Text look={look} bold>
        {tally.rule}
      </Text>
      <Counts {...{ kit, look }} head={tally.title} rows={[tally.present, tally.returned]} />
      <Counts {...{ kit, look }} head={tally.parts.votes} rows={votes} />
      <Counts {...{ kit, look }} head={tally.parts.before} rows={asked} />
      <Counts {...{ kit, look }} head={tally.parts.after} rows={asked} />
    </View>
  )
}

/** Second page: the slips at the end and some weeks later. */
export function TallySecond({ kit, look }: Props) {
  const { tally, exit, later } = kit.forms
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 10) }}>
      <PageHead look={look} title={tally.title} />
      <Counts {...{ kit, look }} head={tally.parts.exit} rows={ticks(exit.fields)} />
      <Counts {...{ kit, look }} head={tally.parts.later} rows={ticks(later.fields)} />
    </View>
  )
}

/** Each choice of each field that is ticked. */
function ticks(fields: Record<string, Field>): string[] {
  return Object.values(fields).flatMap(({ ask, choices = [] }) =>
    choices.map((choice) => `${ask} ${choice}`),
  )
}

type CountsProps = Props & { head: string; rows: string[] }

/** A table: what is counted, room for strokes, room for the number. */
function Counts({ kit, look, head, rows }: CountsProps) {
  const { tally } = kit.forms
  const line = { borderBottomWidth: 0.6, borderBottomColor: look.colors.rule }
  return (
    <Block tag="Table">
      <Block tag="TR" style={{ flexDirection: 'row', ...line }}>
        <Block tag="TH" scope="Column" style={{ flexGrow: 4, flexShrink: 1, flexBasis: 0 }}>
          <Text look={look} bold>
            {head}
          </Text>
        </Block>
        <Block tag="TH" scope="Column" style={{ flexGrow: 2, flexShrink: 1, flexBasis: 0 }}>
          <Text look={look} bold>
            {tally.count}
          </Text>
        </Block>
        <Block tag="TH" scope="Column" style={{ width: look.size * 8 }}>
          <Text look={look} bold>
            {tally.total}
          </Text>
        </Block>
      </Block>
      {rows.map((row) => (
        <Row key={row} look={look}>
          {row}
        </Row>
      ))}
    </Block>
  )
}

function Row({ look, children }: { look: Look; children: string }) {
  const cell = { borderBottomWidth: 0.6, borderBottomColor: look.colors.rule }
  const style = { flexDirection: 'row', ...cell, paddingVertical: gap(look, 1.5, 4) } as const
  return (
    <Block tag="TR" style={style}>
      <Block tag="TH" scope="Row" style={{ flexGrow: 4, flexShrink: 1, flexBasis: 0 }}>
        <Text look={look}>{children}</Text>
      </Block>
      <Block tag="TD" style={{ flexGrow: 2, flexShrink: 1, flexBasis: 0 }}>
        <View />
      </Block>
      <Block tag="TD" style={{ width: look.size * 8 }}>
        <View />
      </Block>
    </Block>
  )
}
