import { View } from '@react-pdf/renderer'
import type { Field, Forms, Kit } from '@read-the-room/core'
import { gap, type Look } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { Choices, WritingLines } from '../parts/form-parts.tsx'
import { Head } from '../parts/head.tsx'
import { Text } from '../parts/text.tsx'
import { slipLogo, WithLogo } from '../parts/with-logo.tsx'
import { choicesOf } from './choices-of.ts'

type Props = {
  kit: Kit
  form: Forms['exit']
  look: Look
  /** Below the answers. */
  foot?: string | undefined
}

/** A slip in two columns: a question and room for its answer, one after the other. */
export function Slip({ kit, form, look, foot }: Props) {
  const fields = Object.entries(form.fields)
  const middle = Math.ceil(fields.length / 2)
  const columns = [fields.slice(0, middle), fields.slice(middle)]
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 10) }}>
      <WithLogo kit={kit} room={slipLogo}>
        <Head look={look} kicker={kit.cards.noName}>
          {form.title}
        </Head>
      </WithLogo>
      <Text look={look}>{form.intro}</Text>
      <View style={{ flexDirection: 'row', gap: 20, flexGrow: 1 }}>
        {columns.map((column, index) => (
          <View
            key={String(index)}
            style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: gap(look, 5, 12) }}
          >
            {column.map(([id, field]) => (
              <Answer key={id} {...{ kit, field, look }} />
            ))}
          </View>
        ))}
      </View>
      {foot === undefined ? null : (
        <Text look={look} bold>
          {foot}
        </Text>
      )}
    </View>
  )
}

function Answer({ kit, field, look }: { kit: Kit; field: Field; look: Look }) {
  const { ask, answer, lines = 1 } = field
  const grow = answer === 'lines' ? { flexGrow: lines } : {}
  return (
    <Block tag="Sect" style={{ gap: gap(look, 1, 4), ...grow }}>
      <Text look={look} tag="H2" bold>
        {ask}
      </Text>
      {answer === 'lines' ? (
        <WritingLines look={look} count={lines} grow />
      ) : (
        <Choices look={look}>{choicesOf(kit, field)}</Choices>
      )}
    </Block>
  )
}
