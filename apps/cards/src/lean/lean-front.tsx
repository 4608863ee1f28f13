import { View } from '@react-pdf/renderer'
import { type Kit, kinds } from '@read-the-room/core'
import { KindMark } from '../card/kind-mark.tsx'
import { footerOf } from '../look/footer.ts'
import type { Frame } from '../look/frame.ts'
import { gap, isLarge, type Look, sizes } from '../look/look.ts'
import { FindLine } from '../parts/find-line.tsx'
import { QuizCode } from '../parts/quiz-code.tsx'
import { Text } from '../parts/text.tsx'
import { WithLogo } from '../parts/with-logo.tsx'
import { Legend } from './legend.tsx'
import type { LeanParts } from './parts-of.ts'
import { SceneRow } from './scene-row.tsx'
import { TornParts } from './slip-part.tsx'
import { TearLine } from './tear-line.tsx'
import { LinePart, MovesPart, PlanPart } from './write-parts.tsx'

type Props = { kit: Kit; parts: LeanParts; look: Look; frame: Frame }

/** Everybody's sheet as one reads it: scenes, moves, what one writes, and a slip to tear off. */
export function LeanFront({ kit, parts, look, frame }: Props) {
  return (
    <View style={{ flexGrow: 1, justifyContent: 'space-between', gap: gap(look, 4, 8) }}>
      <LeanHead kit={kit} look={look} />
      <Scenes {...{ kit, parts, look, frame }} />
      <Written {...{ kit, parts, look }} />
      <FindLine kit={kit} look={look} />
      {parts.exit ? (
        <>
          <TearLine kit={kit} look={look} />
          <TornParts
            {...{ kit, look, frame }}
            unseen={parts.scenes.filter(({ unseen }) => unseen)}
          />
        </>
      ) : null}
    </View>
  )
}

/** The kit's name and its four marks, whose workshop it is, and how to fold and vote. */
export function LeanHead({ kit, look }: { kit: Kit; look: Look }) {
  const imprint = footerOf(kit)
  return (
    <View style={{ flexDirection: 'row', gap: 12 }}>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: gap(look, 1, 3) }}>
        <WithLogo kit={kit} room={{ width: 90, height: sizes.title(look) * 1.2 }}>
          <View style={{ flexDirection: 'row', alignItems: 'center', gap: 14 }}>
            <View style={{ flexDirection: 'row', gap: 4 }}>
              {kinds.map((kind) => (
                <KindMark key={kind} {...{ kind, look }} width={sizes.title(look) * 0.95} />
              ))}
            </View>
            <Text look={look} tag="H1" size={sizes.title(look)} leading={1.1} bold grow>
              {kit.site.title}
            </Text>
          </View>
        </WithLogo>
        <Text look={look} size={sizes.small(look)} leading={1.13}>
          {kit.cards.lean.how}
        </Text>
        {imprint === undefined ? null : (
          <Text look={look} size={sizes.small(look)} color={look.colors.quiet} leading={1.13}>
            {imprint}
          </Text>
        )}
      </View>
      <QuizCode kit={kit} look={look} />
    </View>
  )
}

/** The scenes to vote on, one below the other, and the rule. */
export function Scenes({ kit, parts, look, frame }: Props) {
  if (parts.scenes.length === 0) return null
  return (
    <>
      {parts.scenes.map((voted) => (
        <SceneRow
          key={voted.number}
          {...{ voted, look }}
          width={frame.width}
          alone={isLarge(look) && parts.scenes.length === 1}
        />
      ))}
      <Legend kit={kit} look={look} width={frame.width} />
    </>
  )
}

/** Moves to borrow and what one writes, side by side. */
export function Written({ kit, parts, look }: Omit<Props, 'frame'>) {
  const { moves, line, plan } = parts
  if (!moves && !line && !plan) return null
  const beside = isLarge(look) ? ({ flexGrow: 1 } as const) : ({ flexDirection: 'row' } as const)
  return (
    <View style={{ ...beside, gap: 16 }}>
      {moves ? <MovesPart {...{ kit, look }} /> : null}
      {line ? <LinePart {...{ kit, look }} /> : null}
      {plan ? <PlanPart {...{ kit, look }} /> : null}
    </View>
  )
}
