import { View } from '@react-pdf/renderer'
import type { Forms, Kit } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { ScaleHead, Statement } from '../parts/form-parts.tsx'
import { Head } from '../parts/head.tsx'
import { Text } from '../parts/text.tsx'
import { slipLogo, WithLogo } from '../parts/with-logo.tsx'

/** Statements marked twice: as it was before today, and as it is now. */
export function ChangeSlip({ form, look }: { form: Forms['change']; look: Look }) {
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 9) }}>
      <Head look={look}>{form.title}</Head>
      <Text look={look}>{form.intro}</Text>
      {[form.before, form.now].map((when) => (
        <Marks key={when} look={look} scale={form.scale} statements={form.statements} head={when} />
      ))}
    </View>
  )
}

/** Statements marked once. */
export function ReactionSlip({ kit, look }: { kit: Kit; look: Look }) {
  const form = kit.forms.reaction
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 6, 14) }}>
      <WithLogo kit={kit} room={slipLogo}>
        <Head look={look}>{form.title}</Head>
      </WithLogo>
      <Text look={look}>{form.intro}</Text>
      <Marks look={look} scale={form.scale} statements={form.statements} />
    </View>
  )
}

type MarksProps = { look: Look; scale: string[]; statements: string[]; head?: string }

function Marks({ look, scale, statements, head }: MarksProps) {
  return (
    <View style={{ gap: gap(look, 2, 7) }}>
      {head === undefined ? null : (
        <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
          {head}
        </Text>
      )}
      <ScaleHead look={look} steps={scale} />
      {statements.map((statement) => (
        <Statement key={statement} look={look} steps={scale}>
          {statement}
        </Statement>
      ))}
    </View>
  )
}
