import { View } from '@react-pdf/renderer'
import type { Kit } from '@read-the-room/core'
import { gap, type Look, sizes } from '../look/look.ts'
import { Block } from '../parts/block.tsx'
import { FindLine } from '../parts/find-line.tsx'
import { WritingLines } from '../parts/form-parts.tsx'
import { Head } from '../parts/head.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look }

/** One plan to write: if this happens, then I do that. */
export function PlanFront({ kit, look }: Props) {
  const { plans } = kit.forms
  const fields = [
    [plans.if, 3],
    [plans.do, 3],
    [plans.date, 1],
    [plans.buddy, 1],
  ] as const
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 4, 8), justifyContent: 'space-between' }}>
      <Head look={look}>{plans.title}</Head>
      <Text look={look}>{plans.intro}</Text>
      {fields.map(([label, lines]) => (
        <Block key={label} tag="Sect">
          <Text look={look} tag="H2" bold>
            {label}
          </Text>
          <WritingLines look={look} count={lines} />
        </Block>
      ))}
    </View>
  )
}

/** Plans that others made: the first few, as a guest and as a host. */
export function PlanBack({ kit, look }: Props) {
  const { plans } = kit.forms
  const parts = [
    { head: plans.asGuest, list: plans.guest.slice(0, 3) },
    { head: plans.asHost, list: plans.host.slice(0, 2) },
  ]
  return (
    <View style={{ flexGrow: 1, gap: gap(look, 3, 7), justifyContent: 'space-between' }}>
      <Text look={look} tag="H2" size={sizes.headline(look)} leading={1.15} bold>
        {kit.cards.examples}
      </Text>
      {parts.map(({ head, list }) => (
        <Block key={head} tag="Sect" style={{ gap: gap(look, 2, 4) }}>
          <Text look={look} tag="H3" size={sizes.small(look)} color={look.colors.quiet} bold>
            {head}
          </Text>
          {list.map((plan) => (
            <Example key={plan.if} look={look} when={`${plans.if} ${plan.if}`}>
              {`${plans.do} ${plan.do}`}
            </Example>
          ))}
        </Block>
      ))}
      <FindLine kit={kit} look={look} />
    </View>
  )
}

/** A plan, beside a rule: when, and what then. */
function Example({ look, when, children }: { look: Look; when: string; children: string }) {
  const style = { borderLeftWidth: 2, borderLeftColor: look.colors.rule, paddingLeft: 8 }
  return (
    <View style={style}>
      <Text look={look} bold>
        {when}
      </Text>
      <Text look={look}>{children}</Text>
    </View>
  )
}
