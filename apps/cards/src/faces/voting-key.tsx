import { View } from '@react-pdf/renderer'
import { type Kit, kindOf, type Scenario } from '@read-the-room/core'
import { KindMark } from '../card/kind-mark.tsx'
import { gap, type Look, sizes } from '../look/look.ts'
import { PageHead } from '../parts/page-head.tsx'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; look: Look; scenarios: { number: number; scenario: Scenario }[] }

/** What kind of moment each scenario is. */
export function VotingKeyPage({ kit, look, scenarios }: Props) {
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 2, 6) }}>
      <PageHead look={look} title={kit.cards.titles.votingKey} />
      {scenarios.map(({ number, scenario }) => {
        const kind = kindOf(scenario)
        return (
          <View key={scenario.title} style={{ flexDirection: 'row', gap: 8 }}>
            <View style={{ width: look.size * 1.8 }}>
              <Text look={look} bold>
                {String(number)}
              </Text>
            </View>
            <Text look={look} grow>
              {scenario.title}
            </Text>
            <View style={{ width: look.size * 13, flexDirection: 'row', gap: 5 }}>
              <KindMark kind={kind} look={look} width={look.size * 1.15} />
              <Text look={look} size={sizes.small(look)} color={look.colors[kind]} bold grow>
                {kit.moments.kinds[kind].label}
              </Text>
            </View>
          </View>
        )
      })}
    </View>
  )
}
