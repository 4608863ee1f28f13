import { View } from '@react-pdf/renderer'
import {
  dimensionIds,
  type Kind,
  type Kit,
  kindOf,
  type Room,
  type Scenario,
  shownIn,
  signsOf,
} from '@read-the-room/core'
import { Bleed } from '../card/bleed.tsx'
import { boxOf } from '../card/box-of.ts'
import { KindMark } from '../card/kind-mark.tsx'
import { PlanPicture } from '../card/plan-picture.tsx'
import { SignRow } from '../card/sign-row.tsx'
import { type Frame, wordsFrom } from '../look/frame.ts'
import { gap, type Look, sizes } from '../look/look.ts'
import { Text } from '../parts/text.tsx'

type Props = { kit: Kit; scenario: Scenario; room: Room | undefined; look: Look; frame: Frame }

/** The least of a card's height that the plan of the room takes: where words are many, and usually. */
const least = [0.12, 0.21] as const

/** The same room read: its signs, what kind of moment they make, and a sound next step. */
export function ScenarioBack({ kit, scenario, room, look, frame }: Props) {
  const signs = signsOf(scenario)
  const shown = shownIn(scenario)
  return (
    <View style={{ flexGrow: 1 }}>
      {room && (
        <PlanPicture
          {...{ room, shown, look, frame }}
          alt={scenario.plan}
          height={frame.height * gap(look, ...least)}
        />
      )}
      <View style={{ paddingVertical: gap(look, 4, 8), gap: gap(look, 2, 5) }}>
        {dimensionIds.map((id) => {
          const { points, text } = signs[id]
          const [label, pointsTo] = [kit.dimensions[id].title, kit.moments.signs[points]]
          return (
            <SignRow key={id} {...{ points, pointsTo, label, look }}>
              {text}
            </SignRow>
          )
        })}
      </View>
      <Verdict {...{ kit, look, frame }} kind={kindOf(scenario)}>
        {scenario.next}
      </Verdict>
    </View>
  )
}

type VerdictProps = { kit: Kit; kind: Kind; look: Look; frame: Frame; children: string }

/** How far a box in outlines reaches into a card's margin, in points: 3 mm stay free. */
const reach = 5.6

/** What kind of moment it is, in its color, and the next step; a box in its line where ink is saved. */
function Verdict({ kit, kind, look, frame, children }: VerdictProps) {
  const { outline, colors } = look
  const paint = outline ? 'ink' : 'card'
  const inner = { gap: gap(look, 1, 4) }
  const words = (
    <>
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: 7 }}>
        <KindMark
          {...{ kind, look }}
          paint={outline ? kind : 'card'}
          width={sizes.title(look) * 1.2}
        />
        <Text
          look={look}
          tag="H2"
          size={sizes.title(look)}
          color={colors[paint]}
          leading={1.1}
          bold
          grow
        >
          {kit.moments.kinds[kind].label}
        </Text>
      </View>
      <Text look={look} color={colors[paint]}>
        {children}
      </Text>
    </>
  )
  if (outline) {
    // Words take no more room than in color: the box reaches out around them, short of the cut.
    const out = frame.over === 0 ? 0 : reach
    const line = boxOf(kind)
    const box = {
      ...inner,
      ...line,
      borderColor: colors.ink,
      marginHorizontal: -out,
      marginBottom: -out,
      paddingHorizontal: out === 0 ? line.padding : out - line.borderWidth,
      paddingVertical: gap(look, 2.4, 4.6),
    }
    return <View style={box}>{words}</View>
  }
  const style = {
    ...inner,
    paddingLeft: wordsFrom(frame),
    paddingRight: Math.max(frame.right, 10),
    paddingTop: gap(look, 5, 9),
    paddingBottom: Math.max(frame.bottom - 2, 9),
  }
  return (
    <Bleed frame={frame} to={{ bottom: true }} ground={colors[kind]} edged style={style}>
      {words}
    </Bleed>
  )
}
