import { View } from '@react-pdf/renderer'
import { type Field, fill, type Kit, kinds, turnToOf } from '@read-the-room/core'
import { choicesOf } from '../faces/choices-of.ts'
import type { Frame } from '../look/frame.ts'
import { gap, isLarge, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Choice, WritingLines } from '../parts/form-parts.tsx'
import { Text } from '../parts/text.tsx'
import type { Voted } from './parts-of.ts'
import { inRows, perRow } from './per-row.ts'
import { TearLine } from './tear-line.tsx'
import { lineHeight } from './write-parts.tsx'

type Props = { kit: Kit; look: Look; unseen: Voted[] }

/** Between two columns, in points, and the share of the width that the small slips take. */
const between = 14
const small = 0.27

/**
 * What is torn off: the exit slip, and a small slip for a vote that nobody sees. Every width is
 * known before anything is laid out: nested columns that share one would be measured too wide.
 */
export function TornParts({ kit, look, frame, unseen }: Props & { frame: Frame }) {
  if (unseen.length === 0) {
    return <ExitPart {...{ kit, look }} width={frame.width} alone={isLarge(look)} />
  }
  if (isLarge(look)) {
    return (
      <View style={{ flexGrow: 1, gap: 2 * between, justifyContent: 'space-between' }}>
        <ExitPart {...{ kit, look }} width={frame.width} />
        <TearLine kit={kit} look={look} />
        <Ballots {...{ kit, look, unseen }} />
      </View>
    )
  }
  const beside = frame.width * small
  const style = {
    width: beside,
    borderLeftWidth: 1,
    borderStyle: 'dashed',
    borderColor: look.colors.ink,
    paddingLeft: between,
  } as const
  return (
    <View style={{ flexDirection: 'row', gap: between }}>
      <ExitPart {...{ kit, look }} width={frame.width - beside - between} />
      <View style={style}>
        <Ballots {...{ kit, look, unseen }} />
      </View>
    </View>
  )
}

type PartProps = {
  kit: Kit
  look: Look
  width: number
  /** Whether it has a page to itself: what is written there has the room that is left. */
  alone?: boolean
}

/** The exit slip, in two columns. */
function ExitPart({ kit, look, width, alone = false }: PartProps) {
  const form = kit.forms.exit
  const fields = Object.values(form.fields)
  const columns = inRows(fields, Math.ceil(fields.length / 2))
  const foot = turnToOf(kit)
  const each = (width - between) / 2
  const apart = alone ? ({ justifyContent: 'space-between' } as const) : {}
  return (
    <Block tag="Sect" style={{ width, gap: gap(look, 2, 5), ...(alone ? { flexGrow: 1 } : {}) }}>
      <View>
        <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
          {form.title}
        </Text>
        <Text look={look} size={sizes.small(look)} leading={1.13}>
          {form.intro}
        </Text>
      </View>
      <View style={{ flexDirection: 'row', gap: between, ...(alone ? { flexGrow: 1 } : {}) }}>
        {columns.map((some, index) => (
          <View key={String(index)} style={{ width: each, gap: gap(look, 2, 6), ...apart }}>
            {some.map((field) => (
              <Answer key={field.ask} {...{ kit, field, look, alone }} width={each} />
            ))}
          </View>
        ))}
      </View>
      {foot === undefined ? null : (
        <Text look={look} size={sizes.small(look)} leading={1.13} bold>
          {foot}
        </Text>
      )}
    </Block>
  )
}

function Answer({ kit, field, look, width, alone = false }: PartProps & { field: Field }) {
  const { lines = 1 } = field
  const grow = alone && field.answer === 'lines' ? { flexGrow: 1 } : {}
  return (
    <Block tag="Sect" style={{ gap: gap(look, 0.5, 2), ...grow }}>
      <Text look={look} tag="H3" leading={1.13} bold>
        {field.ask}
      </Text>
      {field.answer === 'lines' ? (
        <WritingLines
          look={look}
          count={alone ? 2 * lines : lines}
          height={lineHeight(look)}
          grow={alone}
        />
      ) : (
        <Ticks {...{ look, width }}>{choicesOf(kit, field)}</Ticks>
      )}
    </Block>
  )
}

/** Things to tick, two in a row where their words have room. */
function Ticks({ look, width, children }: { look: Look; width: number; children: string[] }) {
  const beside = look.size + 12
  const tried = isLarge(look) ? [] : [2]
  const count = perRow({ texts: children, size: look.size, weight: 400, width, beside }, tried)
  return (
    <Block tag="L" style={{ gap: gap(look, 1, 3) }}>
      {inRows(children, count).map((row) => (
        <View key={row.join(' ')} style={{ flexDirection: 'row', gap: 6 }}>
          {row.map((choice) => (
            <View key={choice} style={{ width: (width - 6 * (count - 1)) / count }}>
              <Choice look={look}>{choice}</Choice>
            </View>
          ))}
        </View>
      ))}
    </Block>
  )
}

/** A slip for each vote that nobody sees: one tick, folded and laid down. */
function Ballots({ kit, look, unseen }: Props) {
  return (
    <View style={{ gap: gap(look, 4, 10) }}>
      {unseen.map(({ number }) => (
        <Block key={number} tag="Sect" style={{ gap: gap(look, 2, 5) }}>
          <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
            {kit.cards.lean.unseen}
          </Text>
          <Text look={look} size={sizes.small(look)} leading={1.13}>
            {fill(kit.cards.lean.tick, { number })}
          </Text>
          <Block tag="L" style={{ gap: gap(look, 2, 6) }}>
            {kinds.map((kind) => (
              <Choice key={kind} look={look}>
                {kit.moments.kinds[kind].label}
              </Choice>
            ))}
          </Block>
        </Block>
      ))}
    </View>
  )
}
